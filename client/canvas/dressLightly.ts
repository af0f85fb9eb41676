import type { Core } from "cytoscape";
import { whenDrawn } from "./renderer.ts";

/** What we use of Cytoscape's style sheets; its types do not tell of it. */
interface Sheet {
  _private: { cy: Core };
  /** Tells of a property that changed whatever depends on it. */
  checkTriggers: (this: Sheet, ...changed: unknown[]) => void;
  getIndexedStyle: (this: Sheet, node: unknown, property: string, ...part: unknown[]) => unknown;
}

/** What was never drawn yet: nothing depends on its looks. */
const undrawn = new WeakSet<Core>();
const lightened = new WeakSet<Sheet>();

/** Keeps Cytoscape, when it dresses elements, from what comes to nothing. It makes a sheet for each dress, of one kind. */
export function dressLightly(cy: Core): void {
  undrawn.add(cy);
  whenDrawn(cy, () => undrawn.delete(cy));
  const sheet: Sheet = Object.getPrototypeOf(cy.style());
  if (lightened.has(sheet)) return;
  lightened.add(sheet);
  const { checkTriggers, getIndexedStyle } = sheet;
  sheet.checkTriggers = function (...changed) {
    if (!undrawn.has(this._private.cy)) checkTriggers.apply(this, changed);
  };
  // Asked how an image lies on the node: a node that has none is taken for one whose image is still to come, and is
  // dressed anew whenever it is drawn. Ours have none.
  sheet.getIndexedStyle = function (node, property, ...part) {
    return property === "background-image-containment"
      ? undefined
      : getIndexedStyle.call(this, node, property, ...part);
  };
}
