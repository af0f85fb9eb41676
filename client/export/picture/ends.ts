import type { End, Point } from "./scene.ts";
import { pair, tag } from "./svg.ts";

/** Half as wide as they are long: from the tip backwards, in parts of the end's size. */
const outlines: Record<string, Point[][]> = {
  triangle: [
    [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
    ],
  ],
  vee: [
    [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
      [0, -0.15],
    ],
  ],
  tee: [
    [
      [-0.15, 0],
      [-0.15, -0.1],
      [0.15, -0.1],
      [0.15, 0],
    ],
  ],
  "triangle-tee": [
    [
      [0, 0],
      [0.15, -0.3],
      [-0.15, -0.3],
    ],
    [
      [-0.15, -0.4],
      [-0.15, -0.5],
      [0.15, -0.5],
      [0.15, -0.4],
    ],
  ],
  diamond: [
    [
      [-0.15, -0.15],
      [0, -0.3],
      [0.15, -0.15],
      [0, 0],
    ],
  ],
};
const radius = 0.15;

/** How far before its tip the line that bears an end stops, in parts of the end's size. */
export const gaps: Record<string, number> = { triangle: 0.2, vee: 0.12, tee: 0.05, "triangle-tee": 0.2, circle: 0.3 };

/** The end of a line. What is hollow is filled with the paper, so that the line does not show through. */
export function drawEnd({ shape, at, towards, size, isHollow, colour }: End, paper: string): string {
  const look = isHollow
    ? { fill: paper, stroke: colour, "stroke-width": 1.3, "stroke-linejoin": "round" }
    : { fill: colour };
  if (shape === "circle") {
    const [cx, cy] = moved({ at, towards, size }, [0, -radius]);
    return tag("circle", { cx, cy, r: size * radius, ...look });
  }
  return (outlines[shape] ?? [])
    .map((points) =>
      tag("polygon", { points: points.map((at2) => pair(moved({ at, towards, size }, at2))).join(" "), ...look }),
    )
    .join("");
}

function moved({ at, towards, size }: Pick<End, "at" | "towards" | "size">, [across, along]: Point): Point {
  const [x, y] = towards;
  return [at[0] + size * (along * x - across * y), at[1] + size * (along * y + across * x)];
}
