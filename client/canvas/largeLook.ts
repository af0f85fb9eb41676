import type { Core } from "cytoscape";
import type { Rule } from "./look.ts";
import type { Theme } from "./theme.ts";

/** What a large picture leaves out at rest: words on lines, their ends, and names, which the overlay writes instead. */
export function restOfLarge(theme: Theme): Rule[] {
  return [
    // A haystack is a straight line for which Cytoscape does not look for others beside it.
    { selector: "edge", style: { width: 0.7, "curve-style": "haystack", "haystack-radius": 0 } },
    {
      selector: "edge.near, edge.hot",
      style: {
        width: 1.6,
        "curve-style": "straight",
        "line-color": theme.ink2,
        "target-arrow-color": theme.ink2,
        "z-index": 8,
      },
    },
    { selector: "node.box", style: { width: 34, height: 16 } },
  ];
}

/** Comes after all else. */
export const wordless: Rule[] = [{ selector: "node, edge", style: { label: "" } }];

/** Cytoscape's own switch for drawing a moved picture from one image; it is read anew for every frame. */
interface Renderer {
  textureOnViewport: boolean;
  /** Whether two fingers hold the paper: then, too, it is moved as an image. */
  pinching: boolean;
}

/** While the paper is dragged or zoomed, a large picture is moved as one image; at rest it is drawn in full. */
export function moveAsImage(cy: Core, isLarge: boolean): void {
  const renderer = rendererOf(cy);
  if (renderer) renderer.textureOnViewport = isLarge;
}

/** The paper is held by other means than Cytoscape's own, or let go. */
export function hold(cy: Core, isHeld: boolean): void {
  const renderer = rendererOf(cy);
  if (!renderer) return;
  renderer.pinching = isHeld;
  if (!isHeld) cy.forceRender();
}

// Cytoscape's types do not tell of it.
function rendererOf(cy: Core): Renderer | undefined {
  return (cy as Core & { renderer?: () => Renderer }).renderer?.();
}
