import type { Subgraph } from "../../../src/domain/graph.ts";
import type { Area } from "../../canvas/camera.ts";
import { type Caption, type Point, pointOn, type Scene, type SceneLine, type SceneNode } from "./scene.ts";
import type { Measure } from "./words.ts";

const margin = 14;
const roomForYears = 40;
const samples = [0, 0.25, 0.5, 0.75, 1];

/** The smallest area that holds all that is drawn, words and all, with a little air around it. */
export function extentOf({ lines, nodes, axis }: Scene, measure: Measure): Area {
  const points = [
    ...lines.flatMap((line) => samples.map((share) => pointOn(line, share))),
    ...nodes.flatMap((node) => cornersOf(node, measure)),
  ];
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  if (points.length === 0) return { left: 0, right: 1, top: 0, bottom: 1 };
  return {
    left: Math.floor(least(across) - margin),
    right: Math.ceil(-least(across.map((x) => -x)) + margin),
    top: Math.floor(least(down) - margin - (axis ? roomForYears : 0)),
    bottom: Math.ceil(-least(down.map((y) => -y)) + margin),
  };
}

// Not by Math.min(...), which cannot take the points of a large picture.
const least = (numbers: number[]) => numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);

function cornersOf({ at: [x, y], width, height, glow, ring, captions }: SceneNode, measure: Measure): Point[] {
  const reach = Math.max(glow?.padding ?? 0, ring?.reach ?? 0, 2);
  return [
    [x - width / 2 - reach, y - height / 2 - reach],
    [x + width / 2 + reach, y + height / 2 + reach],
    ...captions.flatMap((caption) => captionCorners(caption, measure)),
  ];
}

function captionCorners(caption: Caption, measure: Measure): Point[] {
  const { lines, at, anchor, size } = caption;
  const across = Math.max(...lines.map((line) => measure(line, { ...caption, voice: "sans" })));
  const left = anchor === "start" ? at[0] : anchor === "end" ? at[0] - across : at[0] - across / 2;
  return [
    [left, at[1]],
    [left + across, at[1] + lines.length * size],
  ];
}

/** What of the picture can be seen in an area: marks whose middle lies in it, and lines that come through it. */
export function within(scene: Scene, area: Area): Scene {
  const holds = ([x, y]: Point) => x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
  const isSeen = (line: SceneLine) => samples.some((share) => holds(pointOn(line, share)));
  return { ...scene, lines: scene.lines.filter(isSeen), nodes: scene.nodes.filter(({ at }) => holds(at)) };
}

/** The nodes and relationships that a scene shows. */
export function shownIn({ nodes, relationships }: Subgraph, scene: Scene): Subgraph {
  const [marks, lines] = [new Set(scene.nodes.map(({ id }) => id)), new Set(scene.lines.map(({ id }) => id))];
  return {
    nodes: nodes.filter(({ id }) => marks.has(id)),
    relationships: relationships.filter(({ id }) => lines.has(id)),
  };
}
