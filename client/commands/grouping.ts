import { batch } from "@preact/signals";
import { controls } from "../canvas/controls.ts";
import { groupsHolding, marksOf, membersOf } from "../state/grouped/gathered.ts";
import { type Grouped, type GroupedBy, groupId, membersIn } from "../state/grouped/grouped.ts";
import { pluralOf } from "../state/grouped/groupWords.ts";
import { labelOf, spaced } from "../state/names.ts";
import { isSelectingMore, selectAlso, unselectMore } from "../state/selected.ts";
import { announcement, drawn, focused, ontology, picture } from "../state/session.ts";
import { groupText as text } from "../text/group.ts";
import { change } from "./change.ts";

/** The group that these nodes would make: all of its label where it is one, else they themselves. */
export function groupOf(nodes: string[]): Grouped | undefined {
  if (nodes.length > 1) return { of: "nodes", nodes };
  const node = drawn.value.nodes.find(({ id }) => id === nodes[0]);
  const grouped: Grouped | undefined = node && { of: "label", label: labelOf(node, ontology.value) };
  const members = grouped && membersIn(drawn.value.nodes, [grouped], ontology.value).get(groupId(grouped));
  return members && members.length > 1 ? grouped : undefined;
}

export function groupTitle(nodes: string[]): string {
  if (groupsHolding(nodes).length > 0) return text.ungroup;
  const grouped = groupOf(nodes);
  return grouped?.of === "label" ? text.groupLabel(pluralOf(grouped.label, ontology.value)) : text.group;
}

export function groupOrUngroup(nodes: string[]): void {
  const holding = groupsHolding(nodes);
  const grouped = groupOf(nodes);
  if (holding.length > 0 || !grouped) {
    ungroup(holding);
    return;
  }
  batch(() => {
    change({ do: "group", group: grouped });
    unselectMore();
    focused.value = groupId(grouped);
  });
  // Its mark stands amid its members, which may be out of sight.
  controls.peek()?.follow(groupId(grouped));
}

/** Puts together what shares a value; the keyboard goes to the mark that stands for its node. */
export function groupByProperty(by: GroupedBy): void {
  batch(() => {
    change({ do: "groupBy", ...by });
    unselectMore();
    const [mark] = focused.value === undefined ? [] : marksOf([focused.value]);
    focused.value = mark;
  });
}

/** The groups that the same property makes of the same label as one of these does. */
export function groupsBeside(groups: string[]): { words: string; groups: string[] } | undefined {
  const one = picture.value.grouped.find((grouped) => groups.includes(groupId(grouped)));
  if (one?.of !== "value") return undefined;
  const beside = picture.value.grouped.filter(
    (other) => other.of === "value" && other.label === one.label && other.property === one.property,
  );
  const words = text.ungroupBy(pluralOf(one.label, ontology.value), spaced(one.property));
  return beside.length > 1 ? { words, groups: beside.map(groupId) } : undefined;
}

/** Draws the members of groups one by one again; the keyboard goes to one of them. */
export function ungroup(groups: string[]): void {
  const [first] = groups.flatMap(membersOf);
  batch(() => {
    change({ do: "ungroup", groups }, groups);
    if (focused.value === undefined || groups.includes(focused.value)) focused.value = first;
  });
}

export const ungroupAll = () => ungroup(picture.value.grouped.map(groupId));

/** Begins to add to the selection by taps. */
export function selectMore(nodes: string[]): void {
  selectAlso(marksOf(nodes));
  isSelectingMore.value = true;
  announcement.value = text.tapMore;
}
