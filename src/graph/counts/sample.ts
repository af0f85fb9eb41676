import { z } from "zod";
import type { Ask } from "../ask.ts";
import { isTimedOut } from "../failure.ts";
import { quoted } from "../quoted.ts";
import { inBatches } from "./batches.ts";
import type { Counted } from "./totals.ts";

/** So many nodes of a label, or relationships of a type, are read at most. */
export const sampleSize = 1000;

/** Where there are no more than these in all, one query reads them all. */
const few = 20_000;

// Of each value only its beginning is looked at: it may be a book.
const factsOf = (types: string) => `
  UNWIND keys(thing) AS name
  WITH owner, name, thing[name] AS value
  WITH owner, name, value, left(toStringOrNull(value), 100) AS text
  RETURN owner, name, count(*) AS count, ${types} AS types,
    count(DISTINCT text) AS distinct, coalesce(avg(size(text)), 0.0) AS length, collect(DISTINCT text)[..20] AS examples
  ORDER BY owner, name`;

const joinsOf = `
  UNWIND labels(from) AS one UNWIND labels(to) AS other
  RETURN owner, one AS from, other AS to, count(*) AS count
  ORDER BY owner, count DESC, from, to`;

const allNodes = "MATCH (thing) WHERE NOT thing:BackchannelGraph UNWIND labels(thing) AS owner WITH owner, thing";
const allRelationships = "MATCH (from)-[thing]->(to) WITH type(thing) AS owner, thing, from, to";

const Facts = z.strictObject({
  owner: z.string(),
  name: z.string(),
  count: z.int(),
  types: z.array(z.string()).nullable(),
  distinct: z.int(),
  length: z.number(),
  examples: z.array(z.string()),
});
const Join = z.strictObject({ owner: z.string(), from: z.string(), to: z.string(), count: z.int() });

/** What the sample tells of a property: `distinct`, `length` and `examples` are of the beginnings of its texts. */
export type PropertyFacts = Omit<z.infer<typeof Facts>, "owner">;
export type Joined = Omit<z.infer<typeof Join>, "owner">;

export interface Samples<Row> {
  of(name: string): Row[];
}

/** Which names to read, of how many in all; `typed` where the server can say the type of a value (from 5.13 on). */
interface Wanted {
  names: Counted[];
  total: number;
  typed: boolean;
}

export async function sampleLabels(ask: Ask, wanted: Wanted): Promise<Samples<PropertyFacts>> {
  const some = (names: string[]) => eitherOf(names, (name) => `MATCH (thing:${quoted(name)})`, "thing");
  return grouped(await sampled(ask, Facts, { ...wanted, all: allNodes, some, tail: facts(wanted) }));
}

export async function sampleTypes(ask: Ask, wanted: Wanted): Promise<Samples<PropertyFacts>> {
  return grouped(await sampled(ask, Facts, { ...wanted, ...relationships, tail: facts(wanted) }));
}

/** Which labels the types join, the commonest pair first. */
export async function sampleJoins(ask: Ask, wanted: Wanted): Promise<Samples<Joined>> {
  return grouped(await sampled(ask, Join, { ...wanted, ...relationships, tail: joinsOf }));
}

const relationships = {
  all: allRelationships,
  some: (names: string[]) =>
    eitherOf(names, (name) => `MATCH (from)-[thing:${quoted(name)}]->(to)`, "thing, from, to"),
};

const facts = ({ typed }: Wanted) => factsOf(typed ? "collect(DISTINCT valueType(value))" : "null");

function eitherOf(names: string[], match: (name: string) => string, things: string): string {
  const parts = names.map(
    (name, index) => `${match(name)} WITH ${things} LIMIT ${sampleSize} RETURN $names[${index}] AS owner, ${things}`,
  );
  return `CALL { ${parts.join("\nUNION ALL\n")} } WITH owner, ${things}`;
}

interface Sampling extends Wanted {
  all: string;
  some: (names: string[]) => string;
  tail: string;
}

async function sampled<Row extends z.ZodType>(ask: Ask, row: Row, sampling: Sampling): Promise<z.infer<Row>[]> {
  const { names, total, all, some, tail } = sampling;
  if (total <= few) return inTime(ask(row, `${all} ${tail}`));
  // The commonest first, and no more than anybody looks at: each costs Neo4j some milliseconds to plan.
  const chosen = names.toSorted((one, other) => other.count - one.count).slice(0, 500);
  return inBatches(
    chosen.map(({ name }) => name),
    25,
    (batch) => inTime(ask(row, `${some(batch)} ${tail}`, { names: batch })),
  );
}

/** Without a sample there are still the counts, so that a slow server does not keep anyone out. */
async function inTime<Row>(rows: Promise<Row[]>): Promise<Row[]> {
  try {
    return await rows;
  } catch (error) {
    if (isTimedOut(error)) return [];
    throw error;
  }
}

function grouped<Row extends { owner: string }>(rows: Row[]): Samples<Omit<Row, "owner">> {
  const groups = Map.groupBy(rows, ({ owner }) => owner);
  return { of: (name) => (groups.get(name) ?? []).map(({ owner: _, ...row }) => row) };
}
