import type { Ontology } from "../domain/ontology.ts";
import { quoted } from "./quoted.ts";

/** A query that binds `node` to each node which one of the ids means; it returns what is given. */
interface Lookup {
  query: string;
  parameters: Record<string, unknown>;
}

const elementMatch = "MATCH (node) WHERE elementId(node) IN $ids AND NOT node:BackchannelGraph";
const seedMatch = "MATCH (node:Entity) WHERE node.id IN $ids";

/** The reverse of `nodeId`: by the seed's id, by `Label/value`, by element id; each is a seek, none a scan. */
export function lookup(ontology: Pick<Ontology, "labels">, ids: string[], returning = "RETURN node"): Lookup {
  const isStrangers = Object.hasOwn(ontology.labels, "Entity");
  const named = Object.entries(ontology.labels).flatMap(([label, { id: property }]) => {
    const values = property === undefined ? [] : ids.flatMap((id) => valuesIn(id, label));
    return property === undefined || values.length === 0 ? [] : [{ label, property, values }];
  });
  const matches = [
    ...(isStrangers ? [] : [seedMatch]),
    elementMatch,
    ...named.map(
      ({ label, property }, index) => `MATCH (node:${quoted(label)}) WHERE node.${quoted(property)} IN $values${index}`,
    ),
  ];
  return {
    query: matches.map((match) => `${match} ${returning}`).join("\nUNION\n"),
    parameters: { ids, ...Object.fromEntries(named.map(({ values }, index) => [`values${index}`, values])) },
  };
}

/** What the property may hold where the id names that label: a text, and the number that is written so. */
function valuesIn(id: string, label: string): (string | number)[] {
  if (!id.startsWith(`${label}/`)) return [];
  const text = id.slice(label.length + 1);
  return /^-?\d/.test(text) && Number.isFinite(Number(text)) ? [text, Number(text)] : [text];
}
