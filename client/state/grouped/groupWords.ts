import type { Ontology } from "../../../src/domain/ontology.ts";
import { groupText as text } from "../../text/group.ts";
import { stepsText } from "../../text/steps.ts";
import { spaced } from "../names.ts";
import type { Picture } from "../picture.ts";
import { type Grouped, type GroupedBy, groupId } from "./grouped.ts";

/** "Grouped all sanctions", "Grouped Oman and Qatar". */
export function groupWords(grouped: Grouped, named: (ids: string[]) => string, ontology: Ontology): string {
  if (grouped.of === "nodes") return text.grouped(named(grouped.nodes));
  const plural = pluralOf(grouped.label, ontology);
  if (grouped.of === "label") return text.groupedLabel(plural);
  return text.grouped(text.valued(plural, spaced(grouped.property), grouped.value));
}

/** "Grouped negotiations by status: 3 groups". */
export function groupByWords({ label, property, values }: GroupedBy, ontology: Ontology): string {
  return text.groupedBy(pluralOf(label, ontology), spaced(property), values.length);
}

export function ungroupWords(ids: string[], { grouped }: Picture, ontology: Ontology): string {
  const gone = grouped.filter((group) => ids.includes(groupId(group)));
  const [only, ...others] = groupingsIn(gone, ontology);
  if (!only || others.length > 0) return text.ungroupedAll;
  return text.ungrouped(gone.length === 1 && gone[0] ? wordsOf(gone[0], ontology) : only);
}

function wordsOf(grouped: Grouped, ontology: Ontology): string {
  if (grouped.of === "nodes") return stepsText.nodes(grouped.nodes.length);
  const plural = pluralOf(grouped.label, ontology);
  return grouped.of === "label" ? plural : text.valued(plural, spaced(grouped.property), grouped.value);
}

/** What the picture is grouped by, each way once: "sanctions", "negotiations by status". */
export function groupingsIn(all: Grouped[], ontology: Ontology): string[] {
  const words = all.map((grouped) => {
    if (grouped.of !== "value") return wordsOf(grouped, ontology).toLowerCase();
    return text.byProperty(pluralOf(grouped.label, ontology), spaced(grouped.property));
  });
  return [...new Set(words)];
}

export const pluralOf = (label: string, ontology: Ontology) => ontology.labels[label]?.plural ?? spaced(label);
