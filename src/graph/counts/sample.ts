import { z } from "zod";
import type { Ask } from "../ask.ts";
import { isTimedOut } from "../failure.ts";
import { quoted } from "../quoted.ts";
import { inBatches } from "./batches.ts";
import { type Counted, few } from "./totals.ts";

const bounds = {
  /** So many nodes of a label, or relationships of a type, are read at most. */
  each: 1000,
  /** So many labels or types are read, the commonest: each costs Neo4j some milliseconds to plan. */
  names: 500,
};

// Of each value only the beginning is looked at: it may be a book.
const propertiesOf = (types: string) => `
  UNWIND keys(thing) AS name
  WITH owner, name, thing[name] AS value
  WITH owner, name, value, left(toStringOrNull(value), 100) AS text
  RETURN owner, name, count(*) AS count, ${types} AS types,
    count(DISTINCT text) AS distinct, coalesce(avg(size(text)), 0.0) AS length, collect(DISTINCT text)[..20] AS examples
  ORDER BY owner, name`;

const joins = `
  UNWIND labels(from) AS one UNWIND labels(to) AS other
  RETURN owner, one AS from, other AS to, count(*) AS count
  ORDER BY owner, count DESC, from, to`;

const Property = z.strictObject({
  owner: z.string(),
  name: z.string(),
  count: z.int(),
  types: z.array(z.string()).nullable(),
  distinct: z.int(),
  length: z.number(),
  examples: z.array(z.string()),
});

const Join = z.strictObject({ owner: z.string(), from: z.string(), to: z.string(), count: z.int() });

/** Which names to read, and how many nodes or relationships there are in all. */
export interface Wanted {
  names: Counted[];
  total: number;
}

/** What was read of each name; nothing where there was no time for it. */
export interface Sample<Row> {
  of(owner: Counted): { read: number; rows: Row[] };
}

/** How the things of a sample are found: all of them, or some of one name. */
interface Things {
  all: string;
  some(name: string): string;
  columns: string;
}

const nodes: Things = {
  all: "MATCH (thing) WHERE NOT thing:BackchannelGraph UNWIND labels(thing) AS owner",
  some: (name) => `MATCH (thing:${quoted(name)})`,
  columns: "thing",
};

const relationships: Things = {
  all: "MATCH (from)-[thing]->(to) WITH type(thing) AS owner, thing, from, to",
  some: (name) => `MATCH (from)-[thing:${quoted(name)}]->(to)`,
  columns: "thing, from, to",
};

/** The properties of nodes by label; `typed` where the server can say the type of a value. */
export const sampleNodes = (ask: Ask, wanted: Wanted, typed: boolean) => properties(ask, wanted, nodes, typed);

/** The properties of relationships by type. */
export const sampleRelationships = (ask: Ask, wanted: Wanted, typed: boolean) =>
  properties(ask, wanted, relationships, typed);

/** Which labels each type joins, the commonest pair first. */
export const sampleJoins = (ask: Ask, wanted: Wanted) => sample(wanted, reader(ask, Join, relationships, joins));

function properties(ask: Ask, wanted: Wanted, things: Things, typed: boolean) {
  const tail = propertiesOf(typed ? "collect(DISTINCT valueType(value))" : "null");
  return sample(wanted, reader(ask, Property, things, tail));
}

/** Reads some names, or all things at once. */
type Read<Row> = (names?: string[]) => Promise<Row[]>;

function reader<Row extends z.ZodType>(ask: Ask, row: Row, things: Things, tail: string): Read<z.infer<Row>> {
  return (names) => ask(row, `${names ? some(names, things) : things.all} ${tail}`, { names: names ?? [] });
}

function some(names: string[], { some, columns }: Things): string {
  const parts = names.map(
    (name, index) => `${some(name)} WITH ${columns} LIMIT ${bounds.each} RETURN $names[${index}] AS owner, ${columns}`,
  );
  return `CALL { ${parts.join("\nUNION ALL\n")} } WITH owner, ${columns}`;
}

async function sample<Row extends { owner: string }>({ names, total }: Wanted, read: Read<Row>): Promise<Sample<Row>> {
  const isWhole = total <= few;
  const chosen = names.toSorted((one, other) => other.count - one.count).slice(0, bounds.names);
  const wanted = (isWhole ? names : chosen).map(({ name }) => name);
  const known = new Set(wanted);
  const inTime = (batch?: string[]) =>
    orNothing(read(batch), () => (batch ?? wanted).map((name) => known.delete(name)));
  const rows = isWhole ? await inTime() : await inBatches(wanted, 25, inTime);
  const byOwner = Map.groupBy(rows, ({ owner }) => owner);
  const readOf = (count: number) => (isWhole ? count : Math.min(count, bounds.each));
  return {
    of: ({ name, count }) => ({ read: known.has(name) ? readOf(count) : 0, rows: byOwner.get(name) ?? [] }),
  };
}

/** Without a sample there are still the counts, so that a slow server keeps nobody out. */
async function orNothing<Row>(rows: Promise<Row[]>, onNothing: () => void): Promise<Row[]> {
  try {
    return await rows;
  } catch (error) {
    if (!isTimedOut(error)) throw error;
    onNothing();
    return [];
  }
}
