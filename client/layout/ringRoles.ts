import type { GraphNode } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { periodOf } from "../../src/domain/period.ts";
import { isoOf, type Value } from "../../src/domain/value.ts";
import { compare } from "./compare.ts";
import type { Trait } from "./traits.ts";

type Role = Pick<Trait, "role" | "rank">;

/** What each node is to the ring that the ontology describes, if it does; the ring and what is stacked in order. */
export function ringRoles(nodes: GraphNode[], ontology: Ontology): Map<string, Role> {
  const { composition } = ontology;
  if (!composition) return new Map();
  const role = ({ labels }: GraphNode): Role["role"] => {
    const main = mainLabel(ontology, labels) ?? "";
    if (main === composition.ring) return "ring";
    if (composition.between?.includes(main)) return "between";
    return composition.inside?.includes(main) ? "inside" : "outside";
  };
  const order = composition.order;
  const at = (node: GraphNode) =>
    order ? sortable(node.properties[order]) : (periodOf(ontology, node)?.start ?? last);
  const ranks = new Map([...new Set(nodes.map(at))].toSorted(compare).map((value, rank) => [value, rank]));
  return new Map(nodes.map((node) => [node.id, { role: role(node), rank: ranks.get(at(node)) ?? ranks.size }]));
}

/** After every date and number. */
const last = "~";
const digits = 20;

/** Numbers by size, dates by day, words by the alphabet; what is missing comes last. */
function sortable(value: Value | undefined): string {
  if (typeof value !== "number") return isoOf(value) ?? last;
  const [sign, size] = value < 0 ? ["-", 1e15 + value] : ["0", value];
  return `${sign}${size.toFixed(3).padStart(digits, "0")}`;
}
