import { z } from "zod";

/** A field of a prepared question: one node with the label, or left empty. */
export const QuestionParameter = z.strictObject({
  title: z.string(),
  label: z.string(),
  empty: z.string().describe("What leaving it empty means, as the field shows it: any mediator"),
});
export type QuestionParameter = z.infer<typeof QuestionParameter>;

/**
 * A prepared question. Its statement returns columns; `answers` names those whose nodes are the things asked for,
 * `sentence` those that its sentence is made of: a subject, the relationship that gives the words between, an object.
 */
export const Question = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string(),
    short: z.string().max(40).describe("For a chip"),
    description: z.string(),
    parameters: z.record(z.string(), QuestionParameter).default({}),
    statement: z.string(),
    answers: z.array(z.string()).min(1),
    sentence: z.strictObject({ subject: z.string(), relationship: z.string(), object: z.string() }),
    nothing: z.string().describe("What the graph does not say, when there are no rows"),
    fields: z.record(z.string(), z.string()).default({}).describe("Titles of columns"),
    featured: z.boolean().default(false).describe("Offered as a chip above the picture"),
  })
  .meta({ id: "Question" });
export type Question = z.infer<typeof Question>;

/** `questions.yaml`. */
export const Questions = z.strictObject({ questions: z.array(Question) });
export type Questions = z.infer<typeof Questions>;
