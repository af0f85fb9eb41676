import { computed, signal } from "@preact/signals";
import type { Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { among } from "./bestConnected.ts";
import { labelOf } from "./names.ts";
import { drawn, loadedAt, ontology } from "./session.ts";

/** Relationships of one type from nodes of one label to those of another, or of the same. */
export interface LabelJoint {
  from: string;
  type: string;
  to: string;
  count: number;
}

export interface Summary {
  labels: { label: string; count: number }[];
  joints: LabelJoint[];
}

/** What a result holds that is to be summarised before anything of it is drawn, and the graph that it came from. */
const asked = signal<{ things: Subgraph; at: number } | undefined>(undefined);

/** That, while its graph is open. */
export const askedThings = computed(() => (asked.value?.at === loadedAt.value ? asked.value.things : undefined));

export const summarised = computed<Subgraph>(() => askedThings.value ?? drawn.value);

export function summarise(things: Subgraph | undefined): void {
  asked.value = things && { things, at: loadedAt.peek() };
}

/** Each label once, with how many nodes it decides the look of, and what joins them; the most first. */
export function summaryOf({ nodes, relationships }: Subgraph, ontology: Ontology): Summary {
  const labelById = new Map(nodes.map((node) => [node.id, labelOf(node, ontology)]));
  const labels = new Map<string, number>();
  for (const label of labelById.values()) labels.set(label, (labels.get(label) ?? 0) + 1);
  const joints = new Map<string, LabelJoint>();
  for (const { type, from, to } of relationships) {
    const [start, end] = [labelById.get(from), labelById.get(to)];
    if (start === undefined || end === undefined) continue;
    const key = JSON.stringify([start, type, end]);
    const known = joints.get(key);
    if (known) known.count++;
    else joints.set(key, { from: start, type, to: end, count: 1 });
  }
  return {
    labels: [...labels].map(([label, count]) => ({ label, count })).sort((one, other) => other.count - one.count),
    joints: [...joints.values()].sort((one, other) => other.count - one.count),
  };
}

export function thingsOfLabel(things: Subgraph, label: string, ontology: Ontology): Subgraph {
  return among(things, new Set(things.nodes.filter((node) => labelOf(node, ontology) === label).map(({ id }) => id)));
}

/** The relationships of a joint, and the nodes at their ends. */
export function thingsOfJoint(things: Subgraph, { from, type, to }: LabelJoint, ontology: Ontology): Subgraph {
  const labelById = new Map(things.nodes.map((node) => [node.id, labelOf(node, ontology)]));
  const relationships = things.relationships.filter(
    (one) => one.type === type && labelById.get(one.from) === from && labelById.get(one.to) === to,
  );
  const ends = new Set(relationships.flatMap((one) => [one.from, one.to]));
  return { nodes: things.nodes.filter(({ id }) => ends.has(id)), relationships };
}

/** Whether a summary says more than the things themselves. */
export function isWorthSummary(): boolean {
  const { nodes } = summarised.value;
  const known = ontology.value;
  return new Set(nodes.map(({ labels }) => mainLabel(known, labels))).size < nodes.length;
}
