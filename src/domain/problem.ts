import { z } from "zod";
import { Fault, Position } from "./errors.ts";

/** RFC 9457; `code` is Neo4j's status code where Neo4j raised it, else a word of ours. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    code: z.string().optional(),
    position: Position.optional(),
    faults: z.array(Fault).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;
