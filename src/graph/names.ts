import { z } from "zod";
import { caption } from "../domain/caption.ts";
import { nodeId } from "../domain/identity.ts";
import type { Named } from "../domain/named.ts";
import { periodOf } from "../domain/period.ts";
import { Properties, textsOf } from "../domain/value.ts";
import type { Ask } from "./ask.ts";
import type { Known } from "./knowledge.ts";
import { quoted } from "./quoted.ts";
import { namingKeys } from "./search/lightNode.ts";

/** So many names are kept in memory at the most. */
const most = 20_000;

const Row = z.strictObject({ elementId: z.string(), labels: z.array(z.string()), properties: Properties });

/** The names of the nodes that questions can be about: all, or of a larger graph the first so many of each label. */
export async function names(ask: Ask, { ontology, schema }: Known): Promise<Named[]> {
  const derived = Object.entries(ontology.labels).filter(([, { hidden, derived }]) => hidden && derived);
  const labels = Object.keys(ontology.labels).filter((label) => !derived.some(([name]) => name === label));
  const without = [...derived.map(([label]) => label), "BackchannelGraph"];
  const keys = [...namingKeys(ontology), "aliases", "unnamed", "id"];
  const each = Math.ceil(most / Math.max(1, labels.length));
  const match = schema.graph ? ["MATCH (node:Entity)"] : labels.map((label) => `MATCH (node:${quoted(label)})`);
  const found = await Promise.all(
    match.map((start) =>
      ask(
        Row,
        `${start} WHERE none(label IN labels(node) WHERE label IN $without)
         WITH node LIMIT $each
         RETURN elementId(node) AS elementId, labels(node) AS labels,
           node {${keys.map((key) => `.${quoted(key)}`).join(", ")}} AS properties`,
        { without, each: schema.graph ? most : each },
      ),
    ),
  );
  const byElement = new Map(found.flat().map((row) => [row.elementId, row]));
  return [...byElement.values()].map((row) => {
    const node = { ...row, id: nodeId(ontology, row) };
    const period = periodOf(ontology, node);
    return {
      id: node.id,
      elementId: row.elementId,
      labels: row.labels,
      name: caption(ontology, node),
      aliases: textsOf(row.properties.aliases),
      ...(period && { period }),
      ...(row.properties.unnamed === true && { unnamed: true }),
    };
  });
}
