import type { EventObject, NodeSingular } from "cytoscape";
import { membersOf, standing } from "../state/grouped/gathered.ts";
import { movedTogether } from "../state/grouped/standing.ts";
import { selectAlso } from "../state/selected.ts";
import { act, ontology, picture, toast } from "../state/session.ts";
import { stepWords } from "../state/stepWords.ts";
import { roundedPlaces } from "./places.ts";
import { type Stage, selection } from "./stage.ts";

/** Whether a click adds to what is selected. */
export function isAdding({ originalEvent }: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = originalEvent as MouseEvent;
  return Boolean(shiftKey || ctrlKey || metaKey);
}

/** A box drawn with Shift or Ctrl from an empty spot adds what lies in it to the selection. */
export function listenToBox({ cy }: Stage): void {
  let inside: string[] = [];
  cy.on("boxend", () => {
    inside = [];
    // Cytoscape tells what lies in it one by one, after its end.
    queueMicrotask(() => {
      if (inside.length > 0) selectAlso(inside);
    });
  });
  cy.on("box", "node", ({ target }) => {
    inside.push(target.id());
  });
}

/** Dragging one of several selected nodes takes the others along, as one step. */
export function listenToDrag({ cy }: Stage): void {
  let taken: { node: NodeSingular; x: number; y: number }[] = [];
  let start = { x: 0, y: 0 };
  cy.on("grab", "node", ({ target }) => {
    const ids = selection.peek();
    start = { ...target.position() };
    taken = [];
    if (picture.peek().layout === "live" || !ids.includes(target.id())) return;
    taken = ids
      .filter((id) => id !== target.id())
      .map((id) => cy.getElementById(id))
      .filter((node) => node.nonempty())
      .map((node) => ({ node, ...node.position() }));
  });
  cy.on("drag", "node", ({ target }) => {
    const { x, y } = target.position();
    cy.batch(() => {
      for (const other of taken) other.node.position({ x: other.x + x - start.x, y: other.y + y - start.y });
    });
  });
  cy.on("dragfree", "node", ({ target }) => {
    if (picture.peek().layout === "live") return;
    const moved = roundedPlaces([target, ...taken.map(({ node }) => node)]);
    const places = movedTogether(moved, standing.peek(), membersOf);
    const words = stepWords({ do: "move", places }, picture.peek(), ontology.peek());
    act({ do: "move", places });
    toast.value = { words: `${words}.`, undo: true };
  });
}
