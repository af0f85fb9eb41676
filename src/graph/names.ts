import { z } from "zod";
import { askedKeys } from "../domain/askedKeys.ts";
import { caption } from "../domain/caption.ts";
import { nodeId } from "../domain/identity.ts";
import type { Named, NamesFound } from "../domain/named.ts";
import type { Ontology } from "../domain/ontology.ts";
import { periodOf } from "../domain/period.ts";
import { Properties, textsOf } from "../domain/value.ts";
import type { Ask } from "./ask.ts";
import type { Known } from "./knowledge.ts";
import { quoted } from "./quoted.ts";
import { namingKeys } from "./search/lightNode.ts";

/** So many names are kept in memory at the most. */
const most = 20_000;

export const NameRow = z.strictObject({ elementId: z.string(), labels: z.array(z.string()), properties: Properties });
export type NameRow = z.infer<typeof NameRow>;

/** How a statement returns what a node is called by. */
export function returning(ontology: Ontology): string {
  const keys = [...new Set([...namingKeys(ontology), "aliases", ...askedKeys, "unnamed", "id"])];
  return `RETURN elementId(node) AS elementId, labels(node) AS labels,
    node {${keys.map((key) => `.${quoted(key)}`).join(", ")}} AS properties`;
}

/** What is only there to say where things are written is not what questions are about. */
export function derivedLabels({ labels }: Ontology): string[] {
  const derived = Object.entries(labels).filter(([, { hidden, derived }]) => hidden && derived);
  return [...derived.map(([label]) => label), "BackchannelGraph"];
}

/** The names of the nodes that questions can be about: all, or of a larger graph the first so many of each label. */
export async function names(ask: Ask, { ontology, schema }: Known): Promise<NamesFound> {
  const without = derivedLabels(ontology);
  const labels = Object.keys(ontology.labels).filter((label) => !without.includes(label));
  const areAll = schema.nodes <= most;
  const each = areAll ? most : Math.ceil(most / Math.max(1, labels.length));
  const match = schema.graph ? ["MATCH (node:Entity)"] : labels.map((label) => `MATCH (node:${quoted(label)})`);
  const found = await Promise.all(
    match.map((start) =>
      ask(
        NameRow,
        `${start} WHERE none(label IN labels(node) WHERE label IN $without)
         WITH node LIMIT $each
         ${returning(ontology)}`,
        { without, each: schema.graph ? most : each },
      ),
    ),
  );
  const named = namedBy(ontology, found.flat());
  return areAll ? { named } : { named, among: { nodes: named.length, whole: named.length, of: schema.nodes } };
}

/** Each node once. */
export function namedBy(ontology: Ontology, rows: NameRow[]): Named[] {
  return [...new Map(rows.map((row) => [row.elementId, row])).values()].map((row) => {
    const node = { ...row, id: nodeId(ontology, row) };
    const period = periodOf(ontology, node);
    return {
      id: node.id,
      elementId: row.elementId,
      labels: row.labels,
      name: caption(ontology, node),
      aliases: [...textsOf(row.properties.aliases), ...textsOf(row.properties.wordings)],
      ...(period && { period }),
      ...(row.properties.unnamed === true && { unnamed: true }),
      ...(row.properties.changed != null && {
        changed: textsOf(row.properties.changed),
        change: textsOf(row.properties.change),
      }),
    };
  });
}
