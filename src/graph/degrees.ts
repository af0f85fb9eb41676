import { z } from "zod";
import type { Degrees } from "../domain/neighbours.ts";
import { mainLabel, type Ontology } from "../domain/ontology.ts";
import type { Ask } from "./ask.ts";
import { findNode } from "./node.ts";

const query = `
  MATCH (node) WHERE elementId(node) = $elementId
  MATCH (node)-[relationship]-(other)
  RETURN type(relationship) AS type,
    CASE WHEN startNode(relationship) = node THEN 'out' ELSE 'in' END AS direction,
    labels(other) AS labels,
    count(*) AS count`;

const Row = z.strictObject({
  type: z.string(),
  direction: z.enum(["out", "in"]),
  labels: z.array(z.string()),
  count: z.int(),
});

/** A node's relationships, counted; the largest group first. */
export async function degrees(ask: Ask, ontology: Ontology, id: string): Promise<Degrees> {
  const { elementId } = await findNode(ask, id);
  const groups = new Map<string, Degrees["groups"][number]>();
  for (const { labels, count, ...row } of await ask(Row, query, { elementId })) {
    const label = mainLabel(ontology, labels) ?? labels[0] ?? "";
    const key = JSON.stringify([row.type, row.direction, label]);
    groups.set(key, { ...row, label, count: count + (groups.get(key)?.count ?? 0) });
  }
  return {
    total: [...groups.values()].reduce((sum, { count }) => sum + count, 0),
    groups: [...groups.values()].sort((a, b) => b.count - a.count || (inWords(a) < inWords(b) ? -1 : 1)),
  };
}

const inWords = (group: Degrees["groups"][number]) => `${group.type} ${group.direction} ${group.label}`;
