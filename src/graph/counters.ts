import { z } from "zod";
import type { Degrees } from "../domain/neighbours.ts";
import { mainLabel, type Ontology } from "../domain/ontology.ts";
import type { Ask } from "./ask.ts";
import { chunked } from "./chunked.ts";
import { quoted } from "./quoted.ts";

export type Group = Degrees["groups"][number];
type Counted = Pick<Group, "type" | "direction" | "count">;

const typesQuery = "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS type";
const Type = z.strictObject({ type: z.string() });
const Count = z.strictObject({ index: z.int(), out: z.int(), all: z.int() });
const Label = z.strictObject({ index: z.int(), labels: z.array(z.string()), count: z.int() });

const sample = 500;

/**
 * The relationships of a node that has very many: by type and direction from its own counters; by label from some of
 * them, and the count is then shared out in the same proportions.
 */
export async function countedDegrees(ask: Ask, ontology: Ontology, elementId: string): Promise<Group[]> {
  const types = (await ask(Type, typesQuery)).map(({ type }) => type);
  const counts = await Promise.all(chunked(types, 50).map((some) => counters(ask, elementId, some)));
  const groups = await Promise.all(chunked(counts.flat(), 25).map((some) => byLabel(ask, ontology, elementId, some)));
  return groups.flat();
}

async function counters(ask: Ask, elementId: string, types: string[]): Promise<Counted[]> {
  const query = types.map(counterQuery).join("\nUNION ALL\n");
  const rows = await ask(Count, query, { elementId });
  const counted = rows.flatMap(({ index, out, all }) => {
    const type = types[index] ?? "";
    // A loop goes both ways for Neo4j, and counts as going out here.
    return [
      { type, direction: "out" as const, count: out },
      { type, direction: "in" as const, count: all - out },
    ];
  });
  return counted.filter(({ count }) => count > 0);
}

const counterQuery = (type: string, index: number) => `
  MATCH (node) WHERE elementId(node) = $elementId
  RETURN ${index} AS index,
    COUNT { (node)-[:${quoted(type)}]->() } AS out, COUNT { (node)-[:${quoted(type)}]-() } AS all`;

async function byLabel(ask: Ask, ontology: Ontology, elementId: string, counted: Counted[]): Promise<Group[]> {
  const query = counted.map(sampleQuery).join("\nUNION ALL\n");
  const rows = counted.length === 0 ? [] : await ask(Label, query, { elementId, sample });
  return counted.flatMap((group, index) => {
    const seen = new Map<string, number>();
    for (const row of rows.filter((row) => row.index === index)) {
      const label = mainLabel(ontology, row.labels) ?? row.labels[0] ?? "";
      seen.set(label, row.count + (seen.get(label) ?? 0));
    }
    return sharedOut(group, seen);
  });
}

const sampleQuery = ({ type, direction }: Counted, index: number) => `
  MATCH (node)${direction === "out" ? "-" : "<-"}[:${quoted(type)}]-${direction === "out" ? ">" : ""}(other)
  WHERE elementId(node) = $elementId
  WITH other LIMIT $sample
  RETURN ${index} AS index, labels(other) AS labels, count(*) AS count`;

/** A count by type, shared out among the labels as they were seen; the last one gets what rounding leaves. */
function sharedOut({ count, ...group }: Counted, seen: Map<string, number>): Group[] {
  const looked = [...seen.values()].reduce((sum, part) => sum + part, 0);
  const sampled = looked < count ? { sampled: looked } : {};
  let [left, leftLooked] = [count, looked];
  return [...seen].map(([label, part]) => {
    const share = Math.round((left * part) / leftLooked);
    left -= share;
    leftLooked -= part;
    return { ...group, label, count: share, ...sampled };
  });
}
