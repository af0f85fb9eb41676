import { z } from "zod";
import type { Degrees } from "../domain/neighbours.ts";
import { mainLabel, type Ontology } from "../domain/ontology.ts";
import type { Ask } from "./ask.ts";
import { countedDegrees, type Group } from "./counters.ts";
import { findNode } from "./node.ts";

const totalQuery = `
  MATCH (node) WHERE elementId(node) = $elementId
  RETURN COUNT { (node)--() } AS total`;

const groupsQuery = `
  MATCH (node) WHERE elementId(node) = $elementId
  MATCH (node)-[relationship]-(other)
  RETURN type(relationship) AS type,
    CASE WHEN startNode(relationship) = node THEN 'out' ELSE 'in' END AS direction,
    labels(other) AS labels,
    count(*) AS count`;

const Total = z.strictObject({ total: z.int() });
const Row = z.strictObject({
  type: z.string(),
  direction: z.enum(["out", "in"]),
  labels: z.array(z.string()),
  count: z.int(),
});

/** Up to so many relationships are looked at one by one, of more only counters and a sample. */
const most = 2_000;

/** A node's relationships, counted; the largest group first. */
export async function degrees(ask: Ask, ontology: Ontology, id: string): Promise<Degrees> {
  const { elementId } = await findNode(ask, ontology, id);
  const [counted] = await ask(Total, totalQuery, { elementId });
  const total = counted?.total ?? 0;
  const groups = total > most ? await countedDegrees(ask, ontology, elementId) : await seen(ask, ontology, elementId);
  return { total, groups: groups.sort((a, b) => b.count - a.count || (inWords(a) < inWords(b) ? -1 : 1)) };
}

async function seen(ask: Ask, ontology: Ontology, elementId: string): Promise<Group[]> {
  const groups = new Map<string, Group>();
  for (const { labels, count, ...row } of await ask(Row, groupsQuery, { elementId })) {
    const label = mainLabel(ontology, labels) ?? labels[0] ?? "";
    const key = JSON.stringify([row.type, row.direction, label]);
    groups.set(key, { ...row, label, count: count + (groups.get(key)?.count ?? 0) });
  }
  return [...groups.values()];
}

const inWords = (group: Group) => `${group.type} ${group.direction} ${group.label}`;
