import { Precision, periodInWords } from "../../src/domain/dates.ts";
import type { GraphNode } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import type { Frame } from "../../src/domain/opening.ts";
import { isoOf, textOf } from "../../src/domain/value.ts";
import { markOfNode } from "./mark.ts";

/** What a node is called: the property that its label's caption names, else its id. */
export function nameOf({ id, labels, properties }: GraphNode, ontology: Ontology): string {
  const label = mainLabel(ontology, labels);
  const caption = (label && ontology.labels[label]?.caption) || "name";
  return textOf(properties[caption]) ?? textOf(properties.name) ?? id;
}

/** "April 2025": the time that a node fell in, if it is dated. */
export function periodOf({ properties }: GraphNode): string | undefined {
  const start = isoOf(properties.start);
  if (!start) return undefined;
  return periodInWords(start, isoOf(properties.end), Precision.safeParse(properties.precision).data ?? "day");
}

/** "1979–81": the same in years alone. */
export function yearsOf({ properties }: GraphNode): string | undefined {
  const start = isoOf(properties.start);
  return start && periodInWords(start, isoOf(properties.end), "year");
}

/** What stands in or under the mark; boxes on a tall frame, and seen from afar, show their years only. */
export function writtenName(node: GraphNode, ontology: Ontology, frame: Frame): string {
  const isBox = markOfNode(node, ontology, frame).shape === "box";
  return (isBox && frame === "tall" ? yearsOf(node) : undefined) ?? nameOf(node, ontology);
}

/** The date beneath a box, where its name leaves room for it. */
export function dateBeneath(node: GraphNode, ontology: Ontology, frame: Frame): string | undefined {
  return frame === "wide" && markOfNode(node, ontology, frame).shape === "box" ? periodOf(node) : undefined;
}
