import { batch, signal } from "@preact/signals";
import { nameOf } from "../canvas/name.ts";
import { text } from "../canvas/text.ts";
import { groupText } from "../text/group.ts";
import { choosing } from "./address.ts";
import { gathered, gathering, membersOf } from "./grouped/gathered.ts";
import { isOfGroup } from "./grouped/grouped.ts";
import { address, alsoSelected, announcement, focused, ontology, picture } from "./session.ts";

/** The node in the address first, then those that Space added. */
export function selectedNow(): string[] {
  const { node } = address.value;
  return [...new Set([...(node ? [node] : []), ...alsoSelected.value])];
}

/** What an action on this node is about: all that is selected where it is one of several, else the node alone. */
export function concerned(node: string): string[] {
  const selected = selectedNow();
  return (selected.length > 1 && selected.includes(node) ? selected : [node]).flatMap(membersOf);
}

/** Each tap adds to the selection or takes out of it, for those who have no Shift to hold. */
export const isSelectingMore = signal(false);

/** Selects these besides what is selected, and says how many that are. */
export function selectAlso(ids: string[]): void {
  alsoSelected.value = [...new Set([...alsoSelected.value, ...ids])];
  announcement.value = groupText.all(selectedNow().length);
}

export const selectAll = () => selectAlso(gathered.value.nodes.map(({ id }) => id));

/** Lets go of all that was selected besides the node in the address. */
export function unselectMore(): void {
  batch(() => {
    alsoSelected.value = [];
    isSelectingMore.value = false;
  });
}

/** Adds a node to the selection or takes it out, and says so. */
export function toggleSelected(id: string): void {
  const isIn = selectedNow().includes(id);
  batch(() => {
    if (isIn && address.value.node === id) address.value = choosing(address.value);
    alsoSelected.value = isIn ? alsoSelected.value.filter((other) => other !== id) : [...alsoSelected.value, id];
  });
  const node = gathered.value.nodes.find((other) => other.id === id);
  const name = node ? nameOf(node, ontology.value) : id;
  announcement.value = (isIn ? text.removed : text.added)(name, selectedNow().length);
}

/** Selects all that is drawn and was not selected; gives how many. */
export function invertSelection(): number {
  const selected = new Set(selectedNow());
  const others = gathered.value.nodes.map(({ id }) => id).filter((id) => !selected.has(id));
  batch(() => {
    address.value = choosing(address.value);
    alsoSelected.value = others;
  });
  return others.length;
}

/** Takes nodes that are drawn no more out of the selection; the keyboard goes to a neighbour of the one that had it. */
export function letGo(nodes: string[]): void {
  const { node } = address.value;
  batch(() => {
    if (focused.value !== undefined && nodes.includes(focused.value)) focused.value = neighbourOf(focused.value);
    alsoSelected.value = alsoSelected.value.filter((id) => !nodes.includes(id));
    if (node !== undefined && (nodes.includes(node) || isGone(node))) address.value = choosing(address.value);
  });
}

const isGone = (id: string) => isOfGroup(id) && !gathering.value.members.has(id);

function neighbourOf(node: string): string | undefined {
  const shown = new Set(gathered.value.nodes.map(({ id }) => id));
  return picture.value.graph.relationships
    .flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []))
    .find((id) => shown.has(id));
}
