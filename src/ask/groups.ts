import type { GraphNode } from "../domain/graph.ts";
import type { Fact } from "./facts.ts";

/** Facts that one sentence can say: each subject stands so to each object. */
export interface Group extends Pick<Fact, "words" | "noun" | "when" | "implied"> {
  subjects: GraphNode[];
  objects: GraphNode[];
}

export type Side = "subjects" | "objects";

/** As few groups as the facts allow, in their order. */
export function grouped(facts: Fact[]): Group[] {
  const single = facts.map(({ subject, object, ...fact }) => ({ ...fact, subjects: [subject], objects: [object] }));
  const byObject = joined(joined(single, "objects"), "subjects");
  const bySubject = joined(joined(single, "subjects"), "objects");
  return bySubject.length < byObject.length ? bySubject : byObject;
}

/** Whether two groups say the same of the same nodes, whatever their basis. */
export function isSame(a: Group, b: Group, side: Side): boolean {
  return keyOf({ ...a, implied: false }, side) === keyOf({ ...b, implied: false }, side);
}

/** Joins the groups that have the same nodes on one side. */
function joined(groups: Group[], side: Side): Group[] {
  const other = side === "objects" ? "subjects" : "objects";
  return [...Map.groupBy(groups, (group) => keyOf(group, side)).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({ ...first, [other]: [...new Set(same.flatMap((group) => group[other]))] })),
  );
}

const keyOf = ({ words, noun, when, implied, ...group }: Group, side: Side) =>
  JSON.stringify([words, noun, when, implied, group[side].map(({ id }) => id).toSorted()]);
