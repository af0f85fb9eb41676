import type { Ontology } from "./ontology.ts";

/** Labels that follow from a relationship: whoever one starts from bears the label, whatever the relationship says. */
const labelOfType: Record<string, string> = { MEDIATED: "Mediator" };

export const earnableLabels = Object.values(labelOfType);

/** The derived labels that each node earns by its relationships, as far as the ontology has them. */
export function earnedLabels(
  ontology: Ontology,
  relationships: { type: string; from: string }[],
): (id: string) => string[] {
  const earned = new Map<string, Set<string>>();
  for (const { type, from } of relationships) {
    const label = labelOfType[type];
    if (!label || !Object.hasOwn(ontology.labels, label)) continue;
    earned.set(from, (earned.get(from) ?? new Set()).add(label));
  }
  return (id) => [...(earned.get(id) ?? [])];
}
