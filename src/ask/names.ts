import { caption } from "../domain/caption.ts";
import { periodInWords } from "../domain/dates.ts";
import type { GraphNode, GraphRelationship } from "../domain/graph.ts";
import { mainLabel, type Ontology } from "../domain/ontology.ts";
import { type Period, periodOf, periodOfRelationship } from "../domain/period.ts";

/** What the ontology says that nodes of this label are called by, else their id. */
export const nameOf = (node: GraphNode, ontology: Ontology): string => caption(ontology, node);

/** "Muscat talks (April 2025)"; without the dates where the name tells the years already, or where they are of a life. */
export function nameWithDates(node: GraphNode, ontology: Ontology): string {
  const name = nameOf(node, ontology);
  const label = ontology.labels[mainLabel(ontology, node.labels) ?? ""];
  const period = label?.who && label.time ? undefined : datesOf(node, ontology);
  const isTold = period === undefined || (period.match(/\d{4}/g) ?? []).every((year) => name.includes(year));
  return isTold ? name : `${name} (${period})`;
}

/** "1981–88", "April 2025"; undefined for what has no date. */
export const datesOf = (node: GraphNode, ontology: Ontology) => inWords(periodOf(ontology, node));

export const datesOfRelationship = (said: GraphRelationship, ontology: Ontology) =>
  inWords(periodOfRelationship(ontology, said));

const inWords = (period: Period | undefined) => period && periodInWords(period.start, period.end, period.precision);
