import { z } from "zod";
import { NodeId } from "./graph.ts";

/**
 * Days of a time asked for. `in`: what falls in it, be it in part; `within`: as a whole, or around all of it; `began`: what
 * began in it. An end left out is open.
 */
export const Span = z
  .strictObject({
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    how: z.enum(["in", "within", "began"]),
    following: z.array(NodeId).max(50).optional().describe("What these led to is in it too, whatever its date"),
    overlapping: z.iso
      .date()
      .optional()
      .describe("With `began`: what began since this day and lasted till `from` is in it too"),
    moment: z.lazy(() => Moment).optional(),
    exactly: z.literal(true).optional().describe("Of part of a year: nothing of which the year alone is known"),
  })
  .refine(
    ({ following, from, to, moment }) => from !== undefined || to !== undefined || moment || following?.length,
    "neither from nor to",
  );
export type Span = z.infer<typeof Span>;

/** A time told by what happened then: its days are looked up before the question is asked. */
export interface Moment {
  after?: Happening | undefined;
  before?: Happening | undefined;
  during?: Happening | undefined;
  /** Where it was at several times: before the first of them, after the last. */
  throughout?: true | undefined;
}

/** Something that happened, in several ways to find it: the first that is dated counts. */
export type Happening = Things[];

const Happening = z.lazy((): z.ZodType<Things[], Things[]> => z.array(Things).min(1).max(6) as never).optional();
const Moment: z.ZodType<Moment, Moment> = z
  .strictObject({ after: Happening, before: Happening, during: Happening, throughout: z.literal(true).optional() })
  .meta({ id: "Moment" });

const Name = z.string().min(1).max(200);

/** At least, and at most, so many. */
const Times = z.strictObject({ least: z.int().min(1).max(99), most: z.int().min(1).max(99).optional() });
export type Times = z.infer<typeof Times>;

/** Things described: nodes with one of the labels, one of the ids, for which all that is in `where` holds. */
export const Things = z
  .strictObject({
    labels: z.array(Name).max(50).default([]).describe("Any of them; none means any node"),
    ids: z.array(NodeId).min(1).max(50).optional().describe("One of these nodes"),
    groups: z.literal(true).optional().describe("Also groups that are called so: European countries"),
    times: Times.optional().describe("Of an end of a relation: so many such"),
    same: z.int().min(1).max(4).optional().describe("The very thing that stands so many levels further out"),
    get where() {
      return z.array(Condition).max(8).default([]);
    },
  })
  .meta({ id: "Things" });
export type Things = z.infer<typeof Things>;

/** A relationship of one of the types to other things. */
export const Related = z
  .strictObject({
    types: z.array(Name).min(1).max(60),
    direction: z.enum(["out", "in", "any"]),
    having: z.record(Name, z.string().max(200)).optional().describe("Properties of the relationship: role, channel"),
    span: Span.optional().describe("When the relationship held"),
    stated: z.literal(true).optional().describe("Only what a passage states"),
    also: z.array(Name).max(5).optional().describe("What is told apart and is meant too: possible"),
    get to() {
      return Things;
    },
  })
  .meta({ id: "Related" });
export type Related = z.infer<typeof Related>;

/** What must hold of a thing; with `not`, what must not. */
export const Condition = z
  .union([
    z.strictObject({
      related: Related,
      not: z.literal(true).optional(),
      only: z.literal(true).optional().describe("To these and to no others"),
    }),
    z.strictObject({
      property: Name,
      values: z.array(z.string().max(200)).min(1).max(20),
      not: z.literal(true).optional(),
    }),
    z.strictObject({ span: Span, not: z.literal(true).optional() }),
    z.strictObject({ ids: z.array(NodeId).min(1).max(50), not: z.literal(true) }).describe("None of these nodes"),
  ])
  .meta({ id: "Condition" });
export type Condition = z.infer<typeof Condition>;

/** Which of the things found are wanted: the first or last by `by`, all that share that place. */
const Rank = z.strictObject({
  by: z.enum(["start", "end", "length", "count"]).describe("`count`: of what the first relation reaches"),
  last: z.boolean(),
  place: z.int().min(2).max(9).optional().describe("The second or third from there"),
});
export type Rank = z.infer<typeof Rank>;

/** What of the things found is wanted: themselves in order, how many, whether there are any, when they were, began, ended, how long. */
export const Want = z.enum(["list", "number", "whether", "when", "began", "ended", "howLong", "chronology"]);
export type Want = z.infer<typeof Want>;

/** Things asked for by what they are and how they stand to others. */
export const ThingsReading = z.strictObject({
  ask: z.literal("things"),
  want: Want,
  find: Things,
  rank: Rank.optional(),
  dated: z.literal(true).optional().describe("Of a list: when that was is asked for too"),
  since: Happening.describe("Of how long: from when that was, in several ways to find it, to when the things were"),
  denied: z.literal(true).optional().describe("Of whether: asks whether it is not so"),
  also: z.array(Things).min(1).max(4).optional().describe("Of a list: these too, told beside the others"),
  sole: z.literal(true).optional().describe("Of whether: it must hold of nothing else"),
  every: z
    .literal(true)
    .optional()
    .describe("Of whether: the last condition must hold of all that the others describe"),
});
export type ThingsReading = z.infer<typeof ThingsReading>;

/** A prepared question with its parameters, empty ones left out. */
export const PreparedReading = z.strictObject({
  ask: z.literal("prepared"),
  question: z.string().max(200),
  parameters: z.record(z.string(), z.string().max(500)).default({}),
});
export type PreparedReading = z.infer<typeof PreparedReading>;

/** How a question was understood; the page can change it and ask again. */
export const Reading = z
  .discriminatedUnion("ask", [
    ThingsReading,
    PreparedReading,
    z
      .strictObject({
        ask: z.literal("about"),
        ids: z.array(NodeId).min(1).max(5),
        property: Name.optional().describe("Only what this property says"),
      })
      .describe("Who or what it was"),
    z.strictObject({ ask: z.literal("role"), of: NodeId, in: NodeId }).describe("What one had to do with the other"),
    z
      .strictObject({
        ask: z.literal("connection"),
        from: NodeId,
        to: NodeId,
        avoid: z.array(NodeId).min(1).max(20).optional().describe("Not by way of these"),
      })
      .describe("A path between two"),
    z.strictObject({
      ask: z.literal("comparison"),
      ids: z.array(NodeId).length(2),
      apart: z.literal(true).optional().describe("Only how long it was from one to the other"),
      lasted: z.enum(["longer", "shorter"]).optional().describe("Only whether the first lasted so"),
    }),
    z.strictObject({ ask: z.literal("statement"), statement: z.string().max(20_000) }).describe("Cypher that reads"),
  ])
  .meta({ id: "Reading" });
export type Reading = z.infer<typeof Reading>;

/** A reading that is no name of another one. */
export type OwnReading = Exclude<Reading, PreparedReading>;
