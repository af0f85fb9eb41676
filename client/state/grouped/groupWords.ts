import type { Ontology } from "../../../src/domain/ontology.ts";
import { groupText as text } from "../../text/group.ts";
import { stepsText } from "../../text/steps.ts";
import { spaced } from "../names.ts";
import type { Picture } from "../picture.ts";
import { type Grouped, groupId } from "./grouped.ts";

/** "Grouped all sanctions", "Grouped Oman and Qatar". */
export function groupWords(grouped: Grouped, named: (ids: string[]) => string, ontology: Ontology): string {
  if (grouped.of === "nodes") return text.grouped(named(grouped.nodes));
  return text.groupedLabel(pluralOf(grouped.label, ontology));
}

export function ungroupWords(ids: string[], { grouped }: Picture, ontology: Ontology): string {
  const gone = grouped.filter((group) => ids.includes(groupId(group)));
  const [only] = gone;
  if (!only || gone.length > 1) return text.ungroupedAll;
  return text.ungrouped(only.of === "label" ? pluralOf(only.label, ontology) : stepsText.nodes(only.nodes.length));
}

export const pluralOf = (label: string, ontology: Ontology) => ontology.labels[label]?.plural ?? spaced(label);
