import type { Shape } from "../../src/domain/ontology.ts";

export type Point = readonly [number, number];

/** An outline as points, x and y from -1 to 1, y down: for Cytoscape's polygons and for marks drawn as SVG. */
export const outlines: Record<Exclude<Shape, "ring">, Point[]> = {
  box: rectangle(1, 0.62),
  circle: arc([0, 0], 0.95, 0, 350, 35),
  hexagon: arc([0, 0], 1, 0, 300, 5),
  bust: [
    [-0.86, 1],
    ...arc([0, 1], 0.86, 180, 252, 6).slice(1),
    ...arc([0, -0.42], 0.55, 118, 422, 20),
    ...arc([0, 1], 0.86, 288, 360, 6),
  ],
  page: [
    [-0.74, -1],
    [0.24, -1],
    [0.74, -0.5],
    [0.74, 1],
    [-0.74, 1],
  ],
  octagon: arc([0, 0], 1.04, 22.5, 337.5, 7),
  diamond: arc([0, 0], 1, -90, 180, 3),
  pin: [[0, 1], ...arc([0, -0.3], 0.7, 152, 388, 20)],
  tag: [
    [-1, 0],
    [-0.42, -0.72],
    [1, -0.72],
    [1, 0.72],
    [-0.42, 0.72],
  ],
  triangle: [
    [0, -0.9],
    [1, 0.8],
    [-1, 0.8],
  ],
  sheet: rectangle(0.8, 1),
};

/** An outline in a square of this side, as the `points` of an SVG polygon. */
export function svgPoints(shape: Shape, side: number, scale = 0.78): string {
  return outlines[shape === "ring" ? "circle" : shape]
    .map(([x, y]) => `${round((x * scale + 1) * (side / 2))},${round((y * scale + 1) * (side / 2))}`)
    .join(" ");
}

/** The same for Cytoscape's `shape-polygon-points`. */
export function polygonPoints(shape: Exclude<Shape, "ring">): string {
  return outlines[shape].map(([x, y]) => `${clamp(x)} ${clamp(y)}`).join(" ");
}

function rectangle(x: number, y: number): Point[] {
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}

function arc([x, y]: Point, radius: number, from: number, to: number, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

function clamp(value: number): number {
  return round(Math.max(-1, Math.min(1, value)));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
