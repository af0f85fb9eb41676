import { z } from "zod";
import { ThingsReading } from "./reading.ts";
import { Properties } from "./value.ts";

/** A field of a prepared question: one node with the label, or left empty. */
export const QuestionParameter = z.strictObject({
  title: z.string(),
  label: z.string(),
  empty: z.string().describe("What leaving it empty means, as the field shows it: any mediator"),
});
export type QuestionParameter = z.infer<typeof QuestionParameter>;

/** A prepared question: a reading of its title, in which `ids: [$name]` stand for what is chosen in a field. */
export const Question = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string(),
    short: z.string().max(40).describe("For a chip"),
    description: z.string(),
    parameters: z.record(z.string(), QuestionParameter).default({}),
    reading: ThingsReading,
    featured: z.boolean().default(false).describe("Offered as a chip above the picture"),
  })
  .meta({ id: "Question" });
export type Question = z.infer<typeof Question>;

/** `questions.yaml`. */
export const Questions = z.strictObject({ questions: z.array(Question) });
export type Questions = z.infer<typeof Questions>;

/** As the API gives it: with the statement that its reading is, all fields empty. */
export const ListedQuestion = Question.extend({
  cypher: z.strictObject({ statement: z.string(), parameters: Properties }),
}).meta({ id: "ListedQuestion" });
export type ListedQuestion = z.infer<typeof ListedQuestion>;
