import { z } from "zod";
import { Precision } from "../domain/dates.ts";
import { GraphNode } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Timeline, TimelineItem } from "../domain/timeline.ts";
import { isoOf } from "../domain/value.ts";
import type { Ask } from "./ask.ts";
import { caption } from "./caption.ts";
import { hiddenLabels } from "./hidden.ts";

const query = `
  MATCH (node)
  WHERE node.start IS NOT NULL AND none(label IN labels(node) WHERE label IN $hidden)
  RETURN node`;

const Row = z.strictObject({ node: GraphNode });
const Day = z.iso.date();

/** Everything dated that isn't hidden, in order of time. */
export async function timeline(ask: Ask, ontology: Ontology): Promise<Timeline> {
  const rows = await ask(Row, query, { hidden: hiddenLabels(ontology) });
  const items = rows.flatMap(({ node }) => timelineItem(ontology, node) ?? []);
  // Sorted here, not in Cypher: the order must be the same on every database version.
  return { items: items.toSorted((one, other) => (order(one) < order(other) ? -1 : 1)) };
}

const order = ({ start, end, name, id }: TimelineItem) => `${start} ${end} ${name} ${id}`;

function timelineItem(ontology: Ontology, node: GraphNode): TimelineItem | undefined {
  const period = periodOf(node);
  return period && { id: node.id, name: caption(ontology, node), labels: node.labels, ...period };
}

/** From which day to which, and how exact; undefined where a node is not dated. */
export function periodOf({ properties }: GraphNode): Pick<TimelineItem, "start" | "end" | "precision"> | undefined {
  const start = Day.safeParse(isoOf(properties.start)).data;
  if (start === undefined) return undefined;
  const end = Day.safeParse(isoOf(properties.end)).data ?? start;
  return { start, end, precision: Precision.safeParse(properties.precision).data ?? "day" };
}
