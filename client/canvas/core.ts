import cytoscape, { type Core, type StylesheetJson } from "cytoscape";
import { closest, farthest } from "./chosen.ts";
import { dressLightly } from "./dressLightly.ts";
import type { Rule } from "./look.ts";
import { drawFirstDirectly, moveWhatIsSeen } from "./renderer.ts";

/**
 * Cytoscape writes a `<style>` element for its container, which a strict Content-Security-Policy refuses, unless an
 * element with this id is there already: our hidden one bears it, and canvas.css says what the rule would have said.
 */
export const styleSheetId = "__________cytoscape_stylesheet";

export function createCore(container: HTMLElement): Core {
  // It warns of lines that cannot be drawn while two nodes lie on each other, as they may while one is dragged.
  cytoscape.warnings(false);
  const cy = cytoscape({
    container,
    minZoom: farthest,
    maxZoom: closest,
    boxSelectionEnabled: true,
    layout: { name: "null" },
    // What is selected is part of the page's state, not of Cytoscape's.
    autounselectify: true,
    selectionType: "single",
  });
  dressLightly(cy);
  drawFirstDirectly(cy);
  moveWhatIsSeen(cy);
  return cy;
}

/** Puts on another style sheet; ours are wider than Cytoscape's own types know. */
export function dress(cy: Core, rules: Rule[]): void {
  cy.style(rules as unknown as StylesheetJson);
}
