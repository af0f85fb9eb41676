import type { Core } from "cytoscape";

/** A canvas of ours that lies over the picture, emptied, and the two ways to measure on it. */
export interface Layer {
  context: CanvasRenderingContext2D;
  /** In pixels of the picture, as nodes have their places. */
  asPicture: () => void;
  /** In pixels of the screen. */
  asScreen: () => void;
}

/** Empties a canvas, as large as the picture. */
export function emptied(canvas: HTMLCanvasElement, cy: Core): Layer | undefined {
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  const ratio = devicePixelRatio || 1;
  const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  return {
    context,
    asPicture: () => context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y),
    asScreen: () => context.setTransform(ratio, 0, 0, ratio, 0, 0),
  };
}
