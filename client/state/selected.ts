import { batch } from "@preact/signals";
import { nameOf } from "../canvas/name.ts";
import { text } from "../canvas/text.ts";
import { choosing } from "./address.ts";
import { address, alsoSelected, announcement, drawn, focused, ontology, picture } from "./session.ts";

/** The node in the address first, then those that Space added. */
export function selectedNow(): string[] {
  const { node } = address.value;
  return [...new Set([...(node ? [node] : []), ...alsoSelected.value])];
}

/** What an action on this node is about: all that is selected where it is one of several, else the node alone. */
export function concerned(node: string): string[] {
  const selected = selectedNow();
  return selected.length > 1 && selected.includes(node) ? selected : [node];
}

/** Adds a node to the selection or takes it out, and says so. */
export function toggleSelected(id: string): void {
  const isIn = alsoSelected.value.includes(id);
  alsoSelected.value = isIn ? alsoSelected.value.filter((other) => other !== id) : [...alsoSelected.value, id];
  const node = drawn.value.nodes.find((other) => other.id === id);
  const name = node ? nameOf(node, ontology.value) : id;
  announcement.value = (isIn ? text.removed : text.added)(name, selectedNow().length);
}

/** Selects all that is drawn and was not selected; gives how many. */
export function invertSelection(): number {
  const selected = new Set(selectedNow());
  const others = drawn.value.nodes.map(({ id }) => id).filter((id) => !selected.has(id));
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
    if (node !== undefined && nodes.includes(node)) address.value = choosing(address.value);
  });
}

function neighbourOf(node: string): string | undefined {
  const shown = new Set(drawn.value.nodes.map(({ id }) => id));
  return picture.value.graph.relationships
    .flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []))
    .find((id) => shown.has(id));
}
