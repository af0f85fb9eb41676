import type { GraphNode } from "../../../src/domain/graph.ts";
import type { Ontology } from "../../../src/domain/ontology.ts";
import { captionsOf } from "../facts.ts";
import { labelOf } from "../names.ts";
import { valueWords } from "./grouped.ts";

/** A property by which the nodes of a label can be put together, and the values that several of them share. */
export interface Groupable {
  property: string;
  values: string[];
}

/** With more different values nothing is put together that could be seen at a glance. */
const most = 12;

/** Where fewer of all stand together, little is won. */
const leastShare = 1 / 3;

/** What tells one from another, or where it is written, puts nothing together. */
const telling = new Set(["id", "name", "aliases", "summary", "sources", "claim", "reason", "note", "precision"]);

/** The properties of a label's nodes that have few different values; those that put the most together first. */
export function groupableBy(label: string, nodes: GraphNode[], ontology: Ontology): Groupable[] {
  const members = nodes.filter((node) => labelOf(node, ontology) === label);
  const captions = captionsOf(ontology, [label]);
  const names = new Set(members.flatMap(({ properties }) => Object.keys(properties)));
  return [...names]
    .filter((name) => !telling.has(name) && !captions.includes(name))
    .flatMap((property) => groupableIn(property, members))
    .toSorted((one, other) => other.count - one.count || (one.property < other.property ? -1 : 1))
    .map(({ count: _, ...groupable }) => groupable);
}

/** A property that all share tells nothing apart, and one that each has its own of puts nothing together. */
function groupableIn(property: string, members: GraphNode[]): (Groupable & { count: number })[] {
  const together = Map.groupBy(members, ({ properties }) => valueWords(properties[property]));
  if (together.size < 2 || together.size > most) return [];
  const shared = [...together].filter(([value, { length }]) => value !== undefined && length > 1);
  if (shared.length === 0) return [];
  const count = shared.reduce((sum, [, { length }]) => sum + length, 0);
  if (count < members.length * leastShare) return [];
  const values = shared.flatMap(([value]) => value ?? []).toSorted((one, other) => one.localeCompare(other, "en"));
  return [{ property, values, count }];
}
