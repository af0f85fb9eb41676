import { z } from "zod";
import { caption } from "../domain/caption.ts";
import { GraphNode } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import { periodOf } from "../domain/period.ts";
import type { Schema } from "../domain/schema.ts";
import type { Timeline, TimelineItem } from "../domain/timeline.ts";
import type { Ask } from "./ask.ts";
import { inBatches } from "./counts/batches.ts";
import { hiddenLabels } from "./hidden.ts";
import { quoted } from "./quoted.ts";
import { LightRow, lightHit, lightNode, namingKeys } from "./search/lightNode.ts";

const seededQuery = `
  MATCH (node:Entity)
  WHERE node.start IS NOT NULL AND none(label IN labels(node) WHERE label IN $hidden)
  RETURN node ORDER BY node.start LIMIT $limit`;

// The limit comes before the filter and the order, so that a million nodes take no longer than some thousands.
const datedQuery = (label: string, start: string) => `
  MATCH (node:${quoted(label)}) WITH node LIMIT $looked
  WHERE node.${quoted(start)} IS NOT NULL
  WITH node ORDER BY COUNT { (node)--() } DESC LIMIT $share
  ${lightNode}`;

const Row = z.strictObject({ node: GraphNode });

const bounds = { items: 2_000, looked: 20_000 };

/** What is dated and isn't hidden, in order of time; of a large database the best-connected of some nodes of each label. */
export async function timeline(ask: Ask, schema: Schema): Promise<Timeline> {
  const { ontology } = schema;
  const { nodes, isPart } = schema.graph ? await seeded(ask, ontology) : await dated(ask, schema);
  const items = nodes.flatMap((node) => timelineItem(ontology, node) ?? []);
  // Sorted here, not in Cypher: the order must be the same on every database version.
  const inOrder = items.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
  return { items: inOrder, ...(isPart && { isPart }) };
}

const order = ({ start, end, name, id }: TimelineItem) => `${start} ${end} ${name} ${id}`;

interface Dated {
  nodes: GraphNode[];
  isPart: boolean;
}

async function seeded(ask: Ask, ontology: Ontology): Promise<Dated> {
  const rows = await ask(Row, seededQuery, { hidden: hiddenLabels(ontology), limit: bounds.items });
  return { nodes: rows.map(({ node }) => node), isPart: rows.length === bounds.items };
}

async function dated(ask: Ask, { ontology, labels }: Schema): Promise<Dated> {
  const starts = Object.entries(ontology.labels).flatMap(([label, { time, hidden }]) =>
    time && !hidden ? [{ label, start: time.start }] : [],
  );
  const share = (all: number) => Math.ceil(all / Math.max(1, starts.length));
  const parameters = { looked: share(bounds.looked), share: share(bounds.items), keys: namingKeys(ontology) };
  const queries = starts.map(({ label, start }) => datedQuery(label, start));
  const rows = await inBatches(queries, 10, (some) => ask(LightRow, some.join("\nUNION\n"), parameters));
  const nodes = new Map(rows.map((row) => [row.elementId, lightHit(ontology, row, parameters.keys).node]));
  const isLarge = ({ label, count }: Schema["labels"][number]) =>
    count > parameters.share && starts.some((start) => start.label === label);
  return { nodes: [...nodes.values()], isPart: labels.some(isLarge) };
}

function timelineItem(ontology: Ontology, node: GraphNode): TimelineItem | undefined {
  const period = periodOf(ontology, node);
  return period && { id: node.id, name: caption(ontology, node), labels: node.labels, ...period };
}
