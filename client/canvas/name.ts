import { caption } from "../../src/domain/caption.ts";
import { periodInWords } from "../../src/domain/dates.ts";
import type { GraphNode } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import type { Frame } from "../../src/domain/opening.ts";
import { periodOf as datesOf } from "../../src/domain/period.ts";
import { markOfNode } from "./mark.ts";

/** What a node is called. */
export function nameOf(node: GraphNode, ontology: Ontology): string {
  return caption(ontology, node);
}

/** "April 2025": the time that a node fell in, if it is dated. */
export function periodOf(node: GraphNode, ontology: Ontology): string | undefined {
  const dates = datesOf(ontology, node);
  return dates && periodInWords(dates.start, dates.end, dates.precision);
}

/** "1979–81": the same in years alone. */
export function yearsOf(node: GraphNode, ontology: Ontology): string | undefined {
  const dates = datesOf(ontology, node);
  return dates && periodInWords(dates.start, dates.end, "year");
}

/** What stands in or under the mark; boxes on a tall frame, and seen from afar, show their years only. */
export function writtenName(node: GraphNode, ontology: Ontology, frame: Frame): string {
  const isBox = markOfNode(node, ontology, frame).shape === "box";
  return (isBox && frame === "tall" ? yearsOf(node, ontology) : undefined) ?? nameOf(node, ontology);
}

/** The date beneath a box, where its name leaves room for it. */
export function dateBeneath(node: GraphNode, ontology: Ontology, frame: Frame): string | undefined {
  return frame === "wide" && markOfNode(node, ontology, frame).shape === "box" ? periodOf(node, ontology) : undefined;
}
