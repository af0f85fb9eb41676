import type { Basis } from "../../src/domain/evidence.ts";
import type { Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import type { Schema } from "../../src/domain/schema.ts";
import { isWritten } from "./names.ts";
import type { Picture } from "./picture.ts";

/** One row of the legend: how many are in the picture, how many the graph has, and whether the picture leaves them out. */
export interface LegendRow {
  name: string;
  shown: number;
  total: number;
  off: boolean;
  /** Of those that stand in the short list. */
  short: boolean;
}

/** So many rows a list of strangers' labels or types begins with; the rest waits behind "All". */
const most = { labels: 14, types: 10 };

export function labelRows({ graph: known, ontology, labels }: Schema, { graph, hidden }: Picture): LegendRow[] {
  const shown = counted(graph.nodes.flatMap(({ labels }) => countedLabels(ontology, labels)));
  const totals = new Map(labels.map(({ label, count }) => [label, count]));
  const rows = Object.keys(ontology.labels)
    .map((name) => ({ name, shown: shown.get(name) ?? 0, total: totals.get(name) ?? 0 }))
    .filter(({ shown, total }) => shown > 0 || total > 0)
    .map((row) => ({
      ...row,
      off: hidden.labels.includes(row.name) || row.shown === 0,
      short: !isWritten(ontology, row.name) || row.shown > 0,
    }));
  // A graph folder has its own order; of a stranger's labels the commonest come first.
  return cut(known ? rows : rows.toSorted((one, other) => other.total - one.total), most.labels);
}

/** Leaves the commonest rows in the short list where it is too long to be one. */
function cut(rows: LegendRow[], most: number): LegendRow[] {
  const short = rows.filter((row) => row.short);
  if (short.length <= most) return rows;
  const weight = ({ shown, total }: LegendRow) => shown * 1e9 + total;
  const kept = new Set(short.toSorted((one, other) => weight(other) - weight(one)).slice(0, most));
  return rows.map((row) => ({ ...row, short: kept.has(row) }));
}

/** A node counts with its main label and with each label that is drawn as a ring. */
export function countedLabels(ontology: Ontology, labels: string[]): string[] {
  const main = mainLabel(ontology, labels);
  const rings = labels.filter((label) => ontology.labels[label]?.shape === "ring");
  return main === undefined ? rings : [main, ...rings];
}

/** Types in the picture. The short list has those with a line of their own, and the commonest other ones. */
export function typeRows({ ontology, types }: Schema, { graph, hidden }: Picture): LegendRow[] {
  const shown = counted(graph.relationships.map(({ type }) => type));
  const totals = new Map(types.map(({ type, count }) => [type, count]));
  const order = [...new Set([...Object.keys(ontology.types), ...shown.keys()])];
  const plain = order.filter(
    (name) => !ontology.types[name]?.line && shown.has(name) && !leadsToHidden(ontology, name),
  );
  const byCount = plain.toSorted((one, other) => (shown.get(other) ?? 0) - (shown.get(one) ?? 0));
  // Where no type has a line of its own, the commonest stand for all.
  const isAnyMarked = order.some((name) => isMarked(ontology, name));
  const commonest = new Set(byCount.slice(0, isAnyMarked ? 1 : most.types));
  return order
    .filter((name) => (shown.get(name) ?? 0) > 0)
    .map((name) => ({
      name,
      shown: shown.get(name) ?? 0,
      total: totals.get(name) ?? shown.get(name) ?? 0,
      off: hidden.types.includes(name),
      short: commonest.has(name) || isMarked(ontology, name),
    }));
}

/** Whether only hidden labels have relationships of a type: it must not push a steady row out of the short list. */
function leadsToHidden(ontology: Ontology, type: string): boolean {
  const { from = [], to = [] } = ontology.types[type] ?? {};
  const isHidden = (labels: string[]) => labels.length > 0 && labels.every((label) => ontology.labels[label]?.hidden);
  return isHidden(from) || isHidden(to);
}

function isMarked(ontology: Ontology, type: string): boolean {
  const definition = ontology.types[type];
  return definition?.line !== undefined && !definition.derived;
}

export function basisRows({ graph, hidden }: Picture): { basis: Basis; shown: number; off: boolean }[] {
  const shown = counted(graph.relationships.map(({ properties }) => String(properties.basis)));
  return (["stated", "implied"] as const).map((basis) => ({
    basis,
    shown: shown.get(basis) ?? 0,
    off: hidden.basis.includes(basis),
  }));
}

function counted(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** How many rows the reader has switched off; labels that the ontology hides do not count. */
export function switchedOff({ graph, hidden }: Picture, ontology: Ontology): number {
  const present = new Set(graph.nodes.flatMap(({ labels }) => countedLabels(ontology, labels)));
  return hidden.labels.filter((label) => present.has(label)).length + hidden.types.length + hidden.basis.length;
}

/** How many of each label and of each type are left to be drawn. */
export const labelsLeft = ({ nodes }: Subgraph, ontology: Ontology) =>
  counted(nodes.flatMap(({ labels }) => countedLabels(ontology, labels)));
export const typesLeft = ({ relationships }: Subgraph) => counted(relationships.map(({ type }) => type));
