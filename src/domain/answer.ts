import { z } from "zod";
import { Precision } from "./dates.ts";
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

const Days = z.strictObject({ start: z.iso.date(), end: z.iso.date(), precision: Precision, words: z.string() });

/** What was asked for that is no thing. A date and a period are days, and in words no more exact than the document. */
export const AnswerValue = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("number"), number: z.number() }),
  z.strictObject({ kind: z.literal("boolean"), boolean: z.boolean() }),
  Days.extend({ kind: z.literal("date") }),
  Days.extend({ kind: z.literal("period") }),
  z.strictObject({ kind: z.literal("duration"), years: z.number(), words: z.string() }),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** A question in words that can be asked as it is. */
export const Offer = z.strictObject({ words: z.string(), reading: Reading });
export type Offer = z.infer<typeof Offer>;

/** What the graph claims of what a question speaks of. It is no answer: the question itself is not answered by it. */
export const Near = z.strictObject({
  about: z.array(z.string()).describe("The words of the question that it speaks of"),
  evidence: z.array(Evidence),
  subgraph: Subgraph,
});
export type Near = z.infer<typeof Near>;

const statuses = ["answered", "nothing", "ambiguous", "notUnderstood", "refused"] as const;

/**
 * The answer to a question. `nothing`: understood, and the graph holds no such thing; `ambiguous`: `choices` says what may
 * be meant; `notUnderstood`: `unknown` names the words that nothing accounts for; `refused`: it wanted more than to read.
 */
export const Answer = z
  .strictObject({
    status: z.enum(statuses),
    sentence: z.string(),
    answers: z.array(AnswerItem).describe("The things asked for and nothing else, most fitting first"),
    number: z.int().min(0).optional().describe("How many, where that was asked"),
    value: AnswerValue.optional(),
    rows: Rows.extend({ evidence: z.array(EvidenceNumbers) }),
    subgraph: Subgraph,
    evidence: z.array(Evidence),
    reading: z
      .strictObject({
        words: z.string(),
        value: Reading,
        names: z.record(z.string(), z.string()).describe("Of the nodes that the reading names"),
      })
      .optional()
      .describe("How the question was understood, where it was"),
    choices: z.array(Offer).optional(),
    unknown: z.array(z.string()).optional(),
    near: Near.optional().describe("Where there is no answer, what comes near to one"),
    statement: z.string(),
    parameters: Properties,
    suggestions: z.array(Offer).describe("What to ask next; each has an answer"),
  })
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof Answer>;
