import { z } from "zod";
import { NodeId } from "../domain/graph.ts";
import { Reading } from "../domain/reading.ts";
import { StatementRequest } from "../domain/statement.ts";
import type { Value } from "../domain/value.ts";

// What the queries and bodies of several operations are made of.

/** How many may come at the most: the usual number, and the highest that may be asked for. */
export const Limit = (standard: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(standard).describe(`At most ${most}`);

/** How many of the first ones are left out. */
export const Skip = z.coerce.number().int().min(0).max(1_000_000).default(0);

/** A comma-separated list in a query string; a comma inside of one of them is written `%2C`. */
export const Words = z
  .string()
  .max(4000)
  .transform((text) =>
    text
      .split(",")
      .filter(Boolean)
      .map((word) => word.replaceAll("%2C", ",")),
  );

/** The same for ids of nodes, of which only so many can be asked about. */
export const Ids = (most: number) =>
  Words.transform((ids) => [...new Set(ids)]).pipe(
    z.array(NodeId).refine((ids) => ids.length <= most, `at most ${most} nodes can be named`),
  );

// A parameter that is repeated for each: so they may hold any letters, a comma too.
const each = (one: z.ZodType<string, string>, most: number) =>
  z.preprocess(
    (given) => (typeof given === "string" ? [given] : given),
    z.array(one).max(most),
  ) as unknown as z.ZodType<string[], string[]>;

/** Ids of nodes, the parameter repeated for each. */
export const EachId = (most: number) => each(NodeId, most);

/** Labels or types, the parameter repeated for each. */
export const EachName = each(z.string().min(1).max(1000), 500);

/** Which one is asked. */
export const Database = z.string().min(1).max(63).optional().describe("Of several; the configured one if left out");

/** The query of an operation that asks a graph. */
export const onGraph = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...shape, database: Database });

const isMap = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The body that runs a statement. */
// src/graph checks its parameters, for it alone tells 1.0 from 1; a check here would turn numbers kept as text into
// maps. No record of zod's either: it drops a parameter called __proto__.
export const StatementBody = StatementRequest.extend({
  parameters: (z.unknown().refine(isMap, "not an object") as z.ZodType<Record<string, Value>>)
    .default({})
    .meta({ type: "object" }),
});

export const QuestionInWords = z.string().trim().min(1).max(1000);

/** Relationships that a reading tells of, however deep; each is one more to be looked for in a single query. */
const mostRelated = 40;

function relatedIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, part]) => sum + Number(key === "related") + relatedIn(part), 0);
}

/** What is asked: words, or a reading that the page changed; `previous` is what was asked just before. */
export const AskBody = z
  .strictObject({ question: QuestionInWords, reading: Reading, previous: Reading })
  .partial()
  .refine(({ question, reading }) => (question === undefined) !== (reading === undefined), "either question or reading")
  .refine(({ reading }) => relatedIn(reading) <= mostRelated, `at most ${mostRelated} relationships in a reading`);
