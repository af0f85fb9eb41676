import { caption } from "../../src/domain/caption.ts";
import { cut } from "../../src/domain/cut.ts";
import { periodInWords } from "../../src/domain/dates.ts";
import type { GraphNode } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import type { Frame } from "../../src/domain/opening.ts";
import { periodOf as datesOf } from "../../src/domain/period.ts";
import type { Dressed } from "../state/style/dressing.ts";
import { inWords } from "../state/words.ts";
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
export function writtenName(node: GraphNode, ontology: Dressed, frame: Frame): string {
  const property = ontology.dressing?.captions[mainLabel(ontology, node.labels) ?? ""];
  const chosen = property === undefined ? "" : inWords(node.properties[property]);
  if (chosen !== "") return cut(chosen, longest);
  const isBox = markOfNode(node, ontology, frame).shape === "box";
  return (isBox && frame === "tall" ? yearsOf(node, ontology) : undefined) ?? nameOf(node, ontology);
}

/** The date beneath a box, where its name leaves room for it. */
export function dateBeneath(node: GraphNode, ontology: Ontology, frame: Frame): string | undefined {
  return frame === "wide" && markOfNode(node, ontology, frame).shape === "box" ? periodOf(node, ontology) : undefined;
}

/** What is longer than this covers the picture. */
const longest = 60;
