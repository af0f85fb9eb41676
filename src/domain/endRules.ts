import { earnedLabels } from "./earnedLabels.ts";
import type { Fault } from "./errors.ts";
import type { Ontology } from "./ontology.ts";
import type { NodeEntry, RelationshipEntry } from "./records.ts";

/** Faults of what relationships join: nodes that do not exist, or have none of the labels that the type is for. */
export function endFaults(ontology: Ontology, nodes: NodeEntry[], relationships: RelationshipEntry[]): Fault[] {
  const joined = relationships.flatMap(({ type, record }) => (record ? [{ type, from: record.from }] : []));
  const earned = earnedLabels(ontology, joined);
  const labels = new Map(
    nodes.map(({ id, label, record }) => [id, record ? [label, ...record.labels, ...earned(id)] : "unknown"] as const),
  );
  return relationships.flatMap((entry) => [
    ...endFault(entry, "from", ontology, labels),
    ...endFault(entry, "to", ontology, labels),
  ]);
}

function endFault(
  { subject, locate, type, record }: RelationshipEntry,
  end: "from" | "to",
  ontology: Ontology,
  labels: Map<string, string[] | "unknown">,
): Fault[] {
  if (!record) return [];
  const id = record[end];
  const found = labels.get(id);
  const allowed = ontology.types[type]?.[end] ?? [];
  if (!found) return [{ ...locate(end), message: `${subject}: ${id} is not in the graph` }];
  if (found === "unknown" || allowed.includes("Entity") || found.some((label) => allowed.includes(label))) return [];
  const written = found.filter((label) => !ontology.labels[label]?.derived).join(" and ");
  const words = `${type} goes ${end} ${allowed.join(" or ")}, but ${id} is ${written}`;
  return [{ ...locate(end), message: `${subject}: ${words}` }];
}
