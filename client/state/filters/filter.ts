import { z } from "zod";

/** Bounds as they are written: a number, or a day; either may be left open. */
const Range = z.strictObject({
  is: z.enum(["number", "day"]),
  from: z.string().optional(),
  to: z.string().optional(),
});
const Terms = z.strictObject({ is: z.literal("terms"), terms: z.array(z.string()).min(1) });
const Contains = z.strictObject({ is: z.literal("contains"), words: z.string().min(1) });
const Presence = z.strictObject({ is: z.enum(["present", "missing"]) });

/** What the value of a property must be for its node or relationship to stay. */
export const Test = z.union([Range, Terms, Contains, Presence]);
export type Test = z.infer<typeof Test>;

/** Which nodes or relationships a property is sought on. */
export const Part = z.strictObject({ kind: z.enum(["label", "type"]), name: z.string() });
export type Part = z.infer<typeof Part>;

const ByProperty = z.strictObject({
  by: z.literal("property"),
  part: Part,
  property: z.string(),
  test: Test,
  /** Those without the property stay too. */
  orMissing: z.boolean(),
});
export type ByProperty = z.infer<typeof ByProperty>;

/** By how many relationships a node has, of those that the other filters leave. */
const ByDegree = z.strictObject({
  by: z.literal("degree"),
  least: z.int().min(0).optional(),
  most: z.int().min(0).optional(),
});

/** Only what these passages say; `title` is how the reader knows them. */
const ByPassages = z.strictObject({
  by: z.literal("passages"),
  passages: z.array(z.string()).min(1),
  title: z.string(),
});

/**
 * What a picture leaves out beside what the legend and the reader's hand hide. A filter by a property is about nodes of
 * one label, or relationships of one type, and lets all others be.
 */
export const Filter = z.discriminatedUnion("by", [ByProperty, ByDegree, ByPassages]);
export type Filter = z.infer<typeof Filter>;

/** What a filter is about: a picture has one filter at most for each. */
export function subjectOf(filter: Filter): string {
  if (filter.by !== "property") return filter.by;
  const { part, property } = filter;
  return JSON.stringify([part.kind, part.name, property]);
}

/** The filters with one more, which takes the place of the one about the same. */
export function withFilter(filters: Filter[], filter: Filter): Filter[] {
  const subject = subjectOf(filter);
  const isThere = filters.some((other) => subjectOf(other) === subject);
  return isThere ? filters.map((other) => (subjectOf(other) === subject ? filter : other)) : [...filters, filter];
}

export function withoutFilter(filters: Filter[], subject: string): Filter[] {
  return filters.filter((filter) => subjectOf(filter) !== subject);
}
