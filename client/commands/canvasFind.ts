import { controls } from "../canvas/controls.ts";
import { nameOf } from "../canvas/name.ts";
import { canvasFind, matches, matchHere } from "../state/canvasFind.ts";
import { selectedNow } from "../state/selected.ts";
import { address, announcement, drawn, focused, lit, ontology } from "../state/session.ts";
import { canvasFindText as text } from "../text/canvasFind.ts";

/** Ctrl or ⌘ with F, while the keyboard is on the picture or in its search: seeks there and not in the page's text. */
export function listenForFind(): void {
  document.addEventListener("keydown", (event) => {
    const isKey =
      event.key.toLowerCase() === "f" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    const [target] = event.composedPath();
    if (!isKey || !(target instanceof Element && target.closest(".canvas-place, .canvas-find"))) return;
    event.preventDefault();
    openFind();
  });
}

export function openFind(): void {
  canvasFind.value ??= { words: "", at: 0 };
}

/** Lets the search go; the keyboard then is where the last match was. */
export function closeFind(): void {
  if (matchHere.peek()) focused.value = matchHere.peek();
  canvasFind.value = undefined;
}

export function seek(words: string): void {
  canvasFind.value = { words, at: 0 };
  show();
}

/** Goes to the next match, or the one before; after the last comes the first. */
export function goOn(by: 1 | -1): void {
  const { words, at } = canvasFind.peek() ?? { words: "", at: 0 };
  const count = matches.peek().length;
  if (count === 0) return;
  canvasFind.value = { words, at: (at + by + count) % count };
  show();
}

function show(): void {
  const { words, at } = canvasFind.peek() ?? { words: "", at: 0 };
  const node = drawn.peek().nodes.find(({ id }) => id === matchHere.peek());
  if (node) controls.peek()?.follow(node.id);
  if (node) announcement.value = text.here(nameOf(node, ontology.peek()), at + 1, matches.peek().length);
  else if (words.trim() !== "") announcement.value = text.nothing(words.trim());
}

/** The nodes that the camera can be brought to: the selected ones, else what an answer or a relationship rests on. */
export function zoomable(): string[] {
  const selected = selectedNow();
  const line = drawn.value.relationships.find(({ id }) => id === address.value.relationship);
  if (selected.length > 0) return selected;
  return line ? [line.from, line.to] : lit.value.nodes;
}

/** Brings these nodes into the middle and says so. */
export function zoomTo(nodes: string[]): void {
  controls.peek()?.zoomTo(nodes);
  const [only] = nodes.length === 1 ? drawn.peek().nodes.filter(({ id }) => id === nodes[0]) : [];
  announcement.value = text.zoomed(only ? nameOf(only, ontology.peek()) : undefined, nodes.length);
}
