import { caption } from "../../src/domain/caption.ts";
import type { GraphNode, Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { compare } from "./compare.ts";

/** Rounds in which nodes that were alike so far are told apart by what they are joined to. */
const rounds = 3;

/**
 * All ids in the order in which layouts take them: by label, name and what a node is joined to. Ids decide last, since
 * another copy of the same database has other ones and is to look the same.
 */
export function placingOrder({ nodes, relationships }: Subgraph, ontology: Ontology): string[] {
  const labels = Object.keys(ontology.labels);
  const rank = (node: GraphNode) => String(labels.indexOf(mainLabel(ontology, node.labels) ?? "") + 1).padStart(4, "0");
  let ranks = ranked(new Map(nodes.map((node) => [node.id, `${rank(node)} ${name(node, ontology)}`])));
  const neighbours = neighboursWithTypes(relationships);
  for (let round = 0; round < rounds && hasTies(ranks); round++) ranks = refined(ranks, neighbours);
  return [...ranks.keys()].toSorted(
    (one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0) || compare(one, other),
  );
}

/** What a node is called, but for what Neo4j numbered it. */
function name(node: GraphNode, ontology: Ontology): string {
  return caption(ontology, node.id === node.elementId ? { ...node, id: "", elementId: "" } : node);
}

function hasTies(ranks: Map<string, number>): boolean {
  return new Set(ranks.values()).size < ranks.size;
}

/** From keys to their places among all different keys. */
function ranked(keys: Map<string, string>): Map<string, number> {
  const places = new Map([...new Set(keys.values())].toSorted(compare).map((key, place) => [key, place]));
  return new Map([...keys].map(([id, key]) => [id, places.get(key) ?? 0]));
}

type Neighbours = Map<string, { id: string; by: string }[]>;

function neighboursWithTypes(relationships: Subgraph["relationships"]): Neighbours {
  const found: Neighbours = new Map();
  const add = (id: string, other: string, by: string) => {
    const known = found.get(id);
    if (known) known.push({ id: other, by });
    else found.set(id, [{ id: other, by }]);
  };
  for (const { from, to, type } of relationships) {
    add(from, to, `${type}>`);
    add(to, from, `${type}<`);
  }
  return found;
}

function refined(ranks: Map<string, number>, neighbours: Neighbours): Map<string, number> {
  const digits = String(ranks.size).length;
  const word = (id: string) => String(ranks.get(id) ?? 0).padStart(digits, "0");
  const signature = (id: string) =>
    (neighbours.get(id) ?? [])
      .map(({ id: other, by }) => `${by}${word(other)}`)
      .toSorted(compare)
      .join(" ");
  return ranked(new Map([...ranks.keys()].map((id) => [id, `${word(id)} ${signature(id)}`])));
}
