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
  /** Of the letters alone; 1 where left out. */
  opacity?: number;
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
  border?: { colour: string; width: number; isDashed: boolean; opacity?: number };
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

/** One time that someone took part; ringed where that says more. */
export interface TurnMark {
  fill: string;
  ring?: { colour: string; isDashed: boolean };
}

export interface SceneLine {
  id: string;
  from: Point;
  /** The control point of a curve; a straight line has none. */
  bend?: Point;
  /** Where a line turns that goes along a row and then down to what was, and the mark that stands there. */
  turn?: { at: Point; mark?: TurnMark };
  to: Point;
  colour: string;
  width: number;
  dash?: number[];
  glow?: Glow;
  opacity: number;
  ends: End[];
  captions: Caption[];
}

/** A band of a picture that stands by date: what stands in it, and what else is to be said of it. */
export interface SceneBand {
  title: string;
  rest: string[];
  top: number;
  bottom: number;
}

/** The years of a picture that stands by date, where their scale changes, how long each box lasted, bands and rows. */
export interface SceneAxis {
  years: { year: number; x: number }[];
  change?: { x: number; words: string };
  bars: { from: number; to: number; y: number; opacity: number }[];
  bands: SceneBand[];
  /** Heights at which someone has a row, and from where to where rows go. */
  rows: { from: number; to: number; at: number[] };
}

/** What is drawn, with colours and all, but for the canvas that it is drawn on. What comes first lies beneath. */
export interface Scene {
  lines: SceneLine[];
  nodes: SceneNode[];
  axis?: SceneAxis;
}

/** Where a line is after a share of its way. */
export function pointOn(
  { from, bend, turn, to }: Pick<SceneLine, "from" | "bend" | "turn" | "to">,
  share: number,
): Point {
  if (turn) return pointOnTurned(from, turn.at, to, share);
  const rest = 1 - share;
  if (!bend) return [from[0] * rest + to[0] * share, from[1] * rest + to[1] * share];
  const along = (axis: 0 | 1) => rest * rest * from[axis] + 2 * rest * share * bend[axis] + share * share * to[axis];
  return [along(0), along(1)];
}

function pointOnTurned(from: Point, corner: Point, to: Point, share: number): Point {
  const [first, second] = [distance(from, corner), distance(corner, to)];
  const way = share * (first + second);
  return way <= first
    ? pointOn({ from, to: corner }, first === 0 ? 0 : way / first)
    : pointOn({ from: corner, to }, second === 0 ? 1 : (way - first) / second);
}

const distance = (one: Point, other: Point) => Math.hypot(one[0] - other[0], one[1] - other[1]);
