import { z } from "zod";
import { askedKeys } from "../domain/askedKeys.ts";
import { caption } from "../domain/caption.ts";
import { nodeId } from "../domain/identity.ts";
import type { Named, NamesFound } from "../domain/named.ts";
import type { Ontology } from "../domain/ontology.ts";
import { periodOf } from "../domain/period.ts";
import { textsOf, Value } from "../domain/value.ts";
import type { Ask } from "./ask.ts";
import { writtenLabels } from "./hidden.ts";
import type { Known } from "./knowledge.ts";
import { namingKeys } from "./search/lightNode.ts";

/** So many names are kept in memory at the most. */
export const mostNames = 20_000;
const mostAliases = 100;

/** The end of every query that looks for names: of a node what it has of `$keys`, of `$long` ones no more than names need. */
export const namingNode = `
  RETURN elementId(node) AS elementId, labels(node) AS labels,
    [key IN $keys WHERE node[key] IS NOT NULL |
      [key, CASE WHEN key IN $long THEN left(toStringOrNull(node[key]), 200) ELSE node[key] END]] AS said`;

/** What `namingNode` wants: the properties by which questions call nodes, and which of these may be books. */
export function namingParameters(ontology: Ontology): { keys: string[]; long: string[] } {
  const labels = Object.values(ontology.labels);
  const ids = new Set(["id", ...labels.map(({ id }) => id)]);
  const captions = new Set(["name", "title", ...labels.map(({ caption }) => caption)]);
  return {
    keys: [...new Set([...namingKeys(ontology), "aliases", ...askedKeys, "unnamed", "id"])],
    long: [...captions].filter((key) => !ids.has(key)),
  };
}

export const NameRow = z.strictObject({
  elementId: z.string(),
  labels: z.array(z.string()),
  said: z.array(z.tuple([z.string(), Value])),
});
export type NameRow = z.infer<typeof NameRow>;

const seededQuery = `
  MATCH (node:Entity) WHERE none(label IN labels(node) WHERE label IN $without)
  WITH node LIMIT $most
  ${namingNode}`;

/** Labels of what questions are not about. */
export const unaskedLabels = (ontology: Ontology): string[] => [...writtenLabels(ontology), "BackchannelGraph"];

/** The names of the nodes of a graph folder that questions can be about. */
export async function seededNames(ask: Ask, { ontology, schema }: Known): Promise<NamesFound> {
  const without = unaskedLabels(ontology);
  const rows = await ask(NameRow, seededQuery, { without, most: mostNames, ...namingParameters(ontology) });
  const named = namedBy(ontology, rows);
  return schema.nodes <= mostNames ? { named } : partOf(named, schema.nodes);
}

/** Names that are not all. */
export const partOf = (named: Named[], of: number): NamesFound => ({
  named,
  among: { nodes: named.length, whole: named.length, of },
});

/** Each node once. */
export function namedBy(ontology: Ontology, rows: NameRow[]): Named[] {
  const each = [...new Map(rows.map((row) => [row.elementId, row])).values()];
  return each.map((row) => namedAs(ontology, row));
}

export function namedAs(ontology: Ontology, { elementId, labels, said }: NameRow): Named {
  const properties = Object.fromEntries(said);
  const node = { elementId, labels, properties, id: nodeId(ontology, { elementId, labels, properties }) };
  const period = periodOf(ontology, node);
  return {
    id: node.id,
    elementId,
    labels,
    name: caption(ontology, node),
    aliases: [...textsOf(properties.aliases), ...textsOf(properties.wordings)].slice(0, mostAliases),
    ...(period && { period }),
    ...(properties.unnamed === true && { unnamed: true }),
    ...(properties.changed != null && {
      changed: textsOf(properties.changed),
      change: textsOf(properties.change),
    }),
  };
}
