/** x to the right, y down; pixels of the picture at zoom 1. */
export type Point = readonly [number, number];

/** The outline of a mark: a polygon's points stand for its corners, from -1 to 1 in each direction. */
export type Outline = { is: "ellipse" } | { is: "box"; corner: number } | { is: "polygon"; points: Point[] };

/** The highlighter behind a mark or a line. */
export interface Glow {
  colour: string;
  opacity: number;
  padding: number;
  isRound: boolean;
}

/** Words as they are written, line by line. */
export interface Caption {
  lines: string[];
  /** Where the top of the first line is, at its left end, middle or right end as `anchor` says. */
  at: Point;
  anchor: "start" | "middle" | "end";
  size: number;
  weight: number;
  isItalic: boolean;
  colour: string;
  /** The paper behind the words, so that no line crosses them. */
  ground?: { colour: string; opacity: number; padding: number };
  /** Degrees by which they are turned around their middle. */
  turn?: number;
}

export interface SceneNode {
  id: string;
  at: Point;
  width: number;
  height: number;
  outline: Outline;
  fill: string;
  fillOpacity: number;
  border?: { colour: string; width: number; isDashed: boolean };
  /** A ring around the mark; `reach` is how far it is larger, in all. */
  ring?: { colour: string; width: number; reach: number };
  glow?: Glow;
  opacity: number;
  captions: Caption[];
}

/** What stands at the end of a line, or midway. */
export interface End {
  shape: string;
  at: Point;
  /** The direction that it points in, of length 1. */
  towards: Point;
  size: number;
  isHollow: boolean;
  colour: string;
}

export interface SceneLine {
  id: string;
  from: Point;
  /** The control point of a curve; a straight line has none. */
  bend?: Point;
  to: Point;
  colour: string;
  width: number;
  dash?: number[];
  glow?: Glow;
  opacity: number;
  ends: End[];
  captions: Caption[];
}

/** The years beneath a picture that stands by date, the places where the scale changes, and how long each box lasted. */
export interface SceneAxis {
  years: { year: number; x: number }[];
  change?: { x: number; words: string };
  bars: { from: number; to: number; y: number; opacity: number }[];
}

/** What is drawn, with colours and all, but for the canvas that it is drawn on. What comes first lies beneath. */
export interface Scene {
  lines: SceneLine[];
  nodes: SceneNode[];
  axis?: SceneAxis;
}

/** Where a line is after a share of its way. */
export function pointOn({ from, bend, to }: Pick<SceneLine, "from" | "bend" | "to">, share: number): Point {
  const rest = 1 - share;
  if (!bend) return [from[0] * rest + to[0] * share, from[1] * rest + to[1] * share];
  const along = (axis: 0 | 1) => rest * rest * from[axis] + 2 * rest * share * bend[axis] + share * share * to[axis];
  return [along(0), along(1)];
}
