import { z } from "zod";
import { Evidence } from "./evidence.ts";
import { NodeId, Rows, Subgraph } from "./graph.ts";
import { Reading } from "./reading.ts";
import { Properties } from "./value.ts";

const EvidenceNumbers = z.array(z.int().min(0)).describe("Indexes into `evidence`");

/** One of the things asked for. */
export const AnswerItem = z.strictObject({
  id: NodeId,
  name: z.string(),
  labels: z.array(z.string()),
  evidence: EvidenceNumbers,
});
export type AnswerItem = z.infer<typeof AnswerItem>;

/** The answer to a question. `nothing`: understood, and the graph holds no such thing. */
export const Answer = z
  .strictObject({
    status: z.enum(["answered", "nothing"]),
    sentence: z.string(),
    answers: z.array(AnswerItem),
    rows: Rows.extend({ evidence: z.array(EvidenceNumbers) }),
    subgraph: Subgraph,
    evidence: z.array(Evidence),
    reading: z.strictObject({ words: z.string(), value: Reading }),
    statement: z.string(),
    parameters: Properties,
    suggestions: z.array(z.strictObject({ words: z.string(), reading: Reading })),
  })
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof Answer>;
