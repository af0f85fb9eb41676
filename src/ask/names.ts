import { Precision, periodInWords } from "../domain/dates.ts";
import type { GraphNode } from "../domain/graph.ts";
import { mainLabel, type Ontology } from "../domain/ontology.ts";
import { isoOf, type Properties, textOf } from "../domain/value.ts";

/** What the ontology says that nodes of this label are called by, else their id. */
export function nameOf({ id, labels, properties }: GraphNode, ontology: Ontology): string {
  const caption = ontology.labels[mainLabel(ontology, labels) ?? ""]?.caption ?? "name";
  return textOf(properties[caption]) ?? textOf(properties.name) ?? id;
}

/** "Muscat talks (April 2025)"; without the dates where the name tells the years already. */
export function nameWithDates(node: GraphNode, ontology: Ontology): string {
  const name = nameOf(node, ontology);
  const period = periodOf(node.properties);
  const isTold = period === undefined || (period.match(/\d{4}/g) ?? []).every((year) => name.includes(year));
  return isTold ? name : `${name} (${period})`;
}

/** "1981–88", "April 2025"; undefined for what has no date. */
export function periodOf({ start, end, precision }: Properties): string | undefined {
  const first = isoOf(start);
  return first && periodInWords(first, isoOf(end), Precision.safeParse(precision).data ?? "day");
}
