import { z } from "zod";
import { Precision } from "./dates.ts";
import { NodeId } from "./graph.ts";

/** Something dated. `start` and `end` are days (YYYY-MM-DD), the first and the last that it can mean. */
export const TimelineItem = z.strictObject({
  id: NodeId,
  name: z.string(),
  labels: z.array(z.string()),
  start: z.iso.date(),
  end: z.iso.date(),
  precision: Precision,
});
export type TimelineItem = z.infer<typeof TimelineItem>;

export const Timeline = z
  .strictObject({
    items: z.array(TimelineItem),
    isPart: z.boolean().optional().describe("Not everything dated was looked at: there is too much"),
  })
  .meta({ id: "Timeline" });
export type Timeline = z.infer<typeof Timeline>;
