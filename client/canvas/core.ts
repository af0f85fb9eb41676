import cytoscape, { type Core, type StylesheetJson } from "cytoscape";
import { closest, farthest } from "./chosen.ts";
import { dressLightly } from "./dressLightly.ts";
import { drawDirectly, drawPathsAnew, moveWhatIsSeen } from "./renderer.ts";
import type { Rule } from "./rule.ts";

/**
 * Cytoscape writes a `<style>` element for its container, which a strict Content-Security-Policy refuses, unless an
 * element with this id is there already: canvas.css says what the rule would have said.
 */
const styleSheetId = "__________cytoscape_stylesheet";

let spare: Core | undefined;

/** Makes one for the first picture, while its data are still on their way. */
export function prepareCore(): void {
  spare ??= newCore();
}

/** A Cytoscape with a container of its own, which is put into the page `after` an element. */
export function createCore(after: Element): { cy: Core; paper: HTMLElement } {
  const cy = spare ?? newCore();
  spare = undefined;
  const paper = cy.container() as HTMLElement;
  after.after(paper);
  cy.resize();
  return { cy, paper };
}

function newCore(): Core {
  const container = document.createElement("div");
  container.className = "canvas-paper";
  if (!document.getElementById(styleSheetId)) {
    const stand = document.createElement("i");
    Object.assign(stand, { id: styleSheetId, hidden: true });
    document.body.append(stand);
  }
  // It warns of lines that cannot be drawn while two nodes lie on each other, as they may while one is dragged.
  cytoscape.warnings(false);
  const cy = cytoscape({
    container,
    minZoom: farthest,
    maxZoom: closest,
    boxSelectionEnabled: true,
    // What is selected is part of the page's state, not of Cytoscape's.
    autounselectify: true,
    selectionType: "single",
    layout: { name: "null" },
  });
  dressLightly(cy);
  drawDirectly(cy);
  drawPathsAnew(cy);
  moveWhatIsSeen(cy);
  return cy;
}

/** Puts on another style sheet; ours are wider than Cytoscape's own types know. */
export function dress(cy: Core, rules: Rule[]): void {
  cy.style(rules as unknown as StylesheetJson);
}
