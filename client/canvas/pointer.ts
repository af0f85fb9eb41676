import type { EventObject } from "cytoscape";
import { isSelectingMore, toggleSelected } from "../state/selected.ts";
import { focused } from "../state/session.ts";
import { isAdding, listenToBox, listenToDrag } from "./selecting.ts";
import type { Stage } from "./stage.ts";

/** What the reader chose on the canvas. */
export interface Choice {
  node?: string;
  relationship?: string;
}

export interface Callbacks {
  onSelect: (choice: Choice) => void;
  onExpand: (id: string) => void;
  /** A menu is asked for, of a node or of the picture, at a point of the canvas. */
  onMenu: (at: { node: string | undefined; x: number; y: number }) => void;
  /** A letter that stands for something done with a node; false where it stands for nothing. */
  onKey: (key: string, id: string) => boolean;
}

const restBeforeTip = 300;
// So that a pointer on its way across the picture does not make it flicker.
const restBeforeHover = 80;

/** Click selects, with Shift or Ctrl adding to it; double click expands, right click or a resting finger opens the menu, resting tells, dragging moves. */
export function listenToPointer(stage: Stage, { onSelect, onExpand, onMenu }: Callbacks): () => void {
  const { cy, paper, tip, hovered, keys } = stage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hoverTimer: ReturnType<typeof setTimeout> | undefined;
  // On what is around it: Cytoscape draws all anew whenever an attribute of its own container changes.
  const point = (cursor: "pointer" | "") => {
    if (paper.parentElement) paper.parentElement.style.cursor = cursor;
  };
  const endTip = () => {
    clearTimeout(timer);
    tip.value = undefined;
  };

  // A finger that opened the menu by resting chooses nothing when it is lifted.
  let isHeld = false;
  const openMenu = ({ target, renderedPosition }: EventObject) => {
    endTip();
    if (target !== cy && !target.isNode()) return;
    const node = target === cy ? undefined : target.id();
    if (node) focused.value = node;
    onMenu({ node, ...renderedPosition });
  };
  cy.on("cxttap", openMenu);
  cy.on("taphold", (event) => {
    if (!isTouch(event)) return;
    isHeld = true;
    openMenu(event);
  });
  cy.on("tapstart", () => {
    isHeld = false;
  });
  cy.on("tap", (event) => {
    if (isHeld) return;
    // Only now: Cytoscape takes the focus away from whatever has it when the pointer goes down.
    paper.parentElement?.focus({ preventScroll: true });
    keys.value = false;
    endTip();
    const isMore = isAdding(event) || isSelectingMore.peek();
    const node = event.target !== cy && event.target.isNode() ? event.target.id() : undefined;
    if (node !== undefined) focused.value = node;
    if (!isMore) onSelect(event.target === cy ? {} : choiceOf(event));
    else if (node !== undefined) toggleSelected(node);
  });
  cy.on("dbltap", "node", (event) => {
    if (!isAdding(event) && !isSelectingMore.peek()) onExpand(event.target.id());
  });
  cy.on("mouseover", "node, edge", (event) => {
    point("pointer");
    clearTimeout(timer);
    clearTimeout(hoverTimer);
    hoverTimer = setTimeout(() => {
      if (event.target.isNode()) hovered.value = event.target.id();
    }, restBeforeHover);
    timer = setTimeout(() => {
      tip.value = { ...event.renderedPosition, ...choiceOf(event) };
    }, restBeforeTip);
  });
  cy.on("mouseout", "node, edge", () => {
    point("");
    clearTimeout(hoverTimer);
    hovered.value = undefined;
    endTip();
  });
  cy.on("grab viewport", endTip);
  listenToDrag(stage);
  listenToBox(stage);
  // Cytoscape does not notice a pointer that leaves it on a node.
  const leave = () => {
    clearTimeout(hoverTimer);
    hovered.value = undefined;
    endTip();
  };
  paper.addEventListener("pointerleave", leave);
  return () => {
    paper.removeEventListener("pointerleave", leave);
    leave();
  };
}

function isTouch({ originalEvent }: EventObject): boolean {
  return originalEvent?.type.startsWith("touch") ?? false;
}

function choiceOf({ target }: EventObject): Choice {
  return target.isNode() ? { node: target.id() } : { relationship: target.data("relationship") };
}
