import { gathered } from "../state/grouped/gathered.ts";
import { focused, ontology } from "../state/session.ts";
import { labelsOf } from "./announce.ts";
import { nameOf } from "./name.ts";
import { text } from "./text.ts";
import { gistOf } from "./walk.ts";

/** The line at the bottom while the keyboard is on the canvas; the live region says the same. */
export function Hint() {
  const node = gathered.value.nodes.find(({ id }) => id === focused.value);
  if (!node) return null;
  return (
    <div class="canvas-hint" aria-hidden="true">
      <b>{nameOf(node, ontology.value)}</b>
      <span>
        {labelsOf(node, ontology.value).join(", ")}. {gistOf(node.id)}
      </span>
      <i />
      <kbd>Enter</kbd> {text.keys.details}
      <kbd>E</kbd> {text.keys.expand}
      <kbd>↑ ↓</kbd> {text.keys.neighbours}
      <kbd>?</kbd> {text.keys.all}
    </div>
  );
}
