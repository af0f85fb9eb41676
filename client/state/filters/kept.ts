import type { Ontology } from "../../../src/domain/ontology.ts";
import { type Picture, unfiltered } from "../picture.ts";
import { type Filter, subjectOf, withoutFilter } from "./filter.ts";
import { filtered } from "./filtered.ts";
import { membersOf } from "./found.ts";
import { passes } from "./matching.ts";

/** How many a filter would keep, of how many: of what it is about, or of what the other filters leave. */
export function keptBy(filter: Filter, picture: Picture, ontology: Ontology): { left: number; of: number } {
  if (filter.by === "property") {
    const members = membersOf(filter.part, picture.graph);
    return { left: members.filter((properties) => passes(properties, filter)).length, of: members.length };
  }
  const all = filtered(unfiltered(picture, ontology), withoutFilter(picture.filters, subjectOf(filter)));
  return { left: filtered(all, [filter]).nodes.length, of: all.nodes.length };
}
