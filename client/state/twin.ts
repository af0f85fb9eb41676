import { computed, signal } from "@preact/signals";
import type { GraphNode, Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { periodOf } from "../../src/domain/period.ts";
import { twinText as text } from "../text/twin.ts";
import { gathered } from "./grouped/gathered.ts";
import { joinedIn } from "./joined.ts";
import { byDateThenName, spaced } from "./names.ts";
import { address, ontology } from "./session.ts";
import { type Group, type Toggled, treeRows } from "./treeRows.ts";

/** What the nodes of the tree are grouped by, as the address says. */
export type Grouping = "date" | "label";
export const grouping = computed<Grouping>(() => (address.value.by === "label" ? "label" : "date"));

/** What was opened or closed by hand. */
export const toggled = signal<Toggled>(new Set());

/** The row that has the keyboard, or had it last. */
export const activeRow = signal<string | undefined>(undefined);

export const joined = computed(() => joinedIn(gathered.value, ontology.value));

/** The nodes under their headings. */
export const groups = computed(() => grouped[grouping.value](gathered.value, ontology.value));

/** The rows of the tree that can be seen. */
export const twinRows = computed(() => treeRows(groups.value, joined.value, toggled.value));

/** Opens what is closed and closes what is open. */
export function toggle(keys: string[]): void {
  const next = new Set(toggled.peek());
  for (const key of keys) if (!next.delete(key)) next.add(key);
  toggled.value = next;
}

export const grouped: Record<Grouping, (drawn: Subgraph, ontology: Ontology) => Group[]> = {
  date: (drawn, ontology) => groupBy(drawn, ontology, (node) => decadeOf(node, ontology)),
  label: (drawn, ontology) => {
    const order = Object.keys(ontology.labels);
    const rank = ({ key }: Group) => (order.includes(key) ? order.indexOf(key) : order.length);
    return groupBy(drawn, ontology, (node) => labelOf(node, ontology)).toSorted(
      (one, other) => rank(one) - rank(other),
    );
  },
};

/** Groups of nodes by date and name, in the order in which they are first met. */
function groupBy({ nodes }: Subgraph, ontology: Ontology, of: (node: GraphNode) => Omit<Group, "nodes">): Group[] {
  const groups = new Map<string, Group>();
  for (const node of nodes.toSorted(byDateThenName(ontology))) {
    const { key, title } = of(node);
    const group = groups.get(key) ?? { key, title, nodes: [] };
    group.nodes.push(node);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Groups are of ten years: as many as can be gone through, whatever the span. */
function decadeOf(node: GraphNode, ontology: Ontology): Omit<Group, "nodes"> {
  const year = Number.parseInt(periodOf(ontology, node)?.start ?? "", 10);
  if (Number.isNaN(year)) return { key: "undated", title: text.undated };
  const decade = Math.floor(year / 10) * 10;
  return { key: `decade ${decade}`, title: text.decade(decade) };
}

function labelOf({ labels }: GraphNode, ontology: Ontology): Omit<Group, "nodes"> {
  const label = mainLabel(ontology, labels) ?? labels[0];
  if (label === undefined) return { key: "unlabelled", title: text.unlabelled };
  return { key: label, title: ontology.labels[label]?.plural ?? spaced(label) };
}
