import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { PartialDate } from "../../../src/domain/dates.ts";
import { NodeId } from "../../../src/domain/graph.ts";

const Words = z.array(z.string());
const Alternatives = z.array(z.union([z.string(), Words.min(1)]));

const Period = z
  .string()
  .regex(/^[\d-]+\/[\d-]+$/)
  .transform((written): [string, string] => {
    const [from, to] = written.split("/").map((date) => PartialDate.parse(date));
    return [from ?? "", to ?? ""];
  });

/** When something was, as exactly as the article says: 1981, 2025-06, or 1981/1988 for a period. */
export const DateKey = z.union([PartialDate.transform((date): [string, string] => [date, date]), Period]);
export type DateKey = z.infer<typeof DateKey>;

/** A question and what a right answer to it must hold. */
export const KeyedQuestion = z
  .strictObject({
    question: z.string().min(1),
    kind: z.string().min(1),
    status: z.enum(["answered", "none", "refused", "ambiguous"]),
    previous: z.string().optional().describe("The question asked just before"),
    ids: z
      .array(z.union([NodeId, z.array(NodeId).min(1)]))
      .min(1)
      .optional()
      .describe("All must be among the answers, and of an inner list one"),
    optionalIds: z.array(NodeId).optional().describe("May be among them too"),
    number: z.int().optional(),
    numbers: z.array(z.int()).min(1).optional().describe("Any of them"),
    date: DateKey.optional(),
    boolean: z.boolean().optional(),
    says: Words.min(1).optional().describe("Each must be said, in one of the ways that | parts"),
    // What the keys were made from; nothing is judged by them.
    answers: Alternatives.optional(),
    optional: Alternatives.optional(),
    passages: Words.optional(),
    note: z.string().optional(),
    graph: z.string().optional(),
    bound: z.string().optional(),
  })
  .refine(hasKey, { path: ["status"], error: "answered, and nothing says by what" });
export type KeyedQuestion = z.infer<typeof KeyedQuestion>;

type Keys = Partial<Record<"ids" | "number" | "numbers" | "date" | "boolean" | "says", unknown>>;

function hasKey({ status, ids, number, numbers, date, boolean, says }: Keys & { status: string }): boolean {
  return status !== "answered" || [ids, number, numbers, date, boolean, says].some((key) => key !== undefined);
}

/** The questions of one file, under its name. */
export interface QuestionSet {
  name: string;
  questions: KeyedQuestion[];
}

/** Reads a file of questions; throws with each fault in it. */
export function readQuestions(file: string): QuestionSet {
  const { data, error } = z.array(KeyedQuestion).safeParse(parse(readFileSync(file, "utf8")));
  if (error) throw new Error(`${file}: ${z.prettifyError(error)}`);
  return { name: basename(file, ".yaml"), questions: data };
}

const folder = "tests/ask/questions";

/** The published questions. */
export const questionFiles = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => join(folder, name));
