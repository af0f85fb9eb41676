import { z } from "zod";
import { nodeId } from "../../domain/identity.ts";
import type { Ontology } from "../../domain/ontology.ts";
import type { Value } from "../../domain/value.ts";
import type { Hit } from "./found.ts";

/** The end of every query that looks for nodes: of each only what names it, for the rest may be megabytes. */
export const lightNode = `
  RETURN elementId(node) AS elementId, labels(node) AS labels, COUNT { (node)--() } AS degree,
    [key IN $keys | left(toStringOrNull(node[key]), 600)] AS texts`;

export const LightRow = z.strictObject({
  elementId: z.string(),
  labels: z.array(z.string()),
  degree: z.int(),
  texts: z.array(z.string().nullable()),
});
export type LightRow = z.infer<typeof LightRow>;

/** The properties that name a node and say when it was: what `lightNode` wants as `$keys`. */
export function namingKeys(ontology: Ontology): string[] {
  const labels = Object.values(ontology.labels);
  const keys = labels.flatMap(({ caption, id, time }) => [caption, id, time?.start, time?.end]);
  return [
    ...new Set([
      "name",
      "title",
      "start",
      "end",
      "precision",
      ...keys.filter((key) => key !== undefined).filter(Boolean),
    ]),
  ];
}

/** `said` are properties in which words were found, besides the name. */
export function lightHit(ontology: Ontology, row: LightRow, keys: string[], said: string[] = []): Hit {
  const texts = row.texts.flatMap((text, index): [string, Value][] =>
    text === null ? [] : [[keys[index] ?? "", text]],
  );
  const properties = Object.fromEntries(texts);
  const { elementId, labels, degree } = row;
  const id = nodeId(ontology, { elementId, labels, properties });
  const summary = said.flatMap((key) => properties[key] ?? []);
  return { node: { id, elementId, labels, properties }, degree, score: 0, summary };
}
