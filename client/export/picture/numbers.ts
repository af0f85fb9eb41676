import type { Footnote } from "./footnotes.ts";
import { type Point, pointOn, type Scene, type SceneLine, type SceneNode } from "./scene.ts";

/** Where the number of a footnote stands in the picture. */
export interface Numbered {
  number: number;
  at: Point;
}

interface Room {
  at: Point;
  across: number;
  down: number;
}

const size = { digit: 5.4, padding: 5, height: 12 };
const beside = 12;
/** Shares of a line's way at which its number may stand, the best first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/** A place for each number: on its line where nothing else stands, or at the upper right of its mark. */
export function placeNumbers({ lines, nodes }: Scene, notes: Footnote[]): Numbered[] {
  const [lineOf, nodeOf] = [byId(lines), byId(nodes)];
  const taken: Room[] = nodes.flatMap(roomsOf);
  const placed: Numbered[] = [];
  const put = (number: number, candidates: Point[]) => {
    const across = String(number).length * size.digit + size.padding;
    const rooms = candidates.map((at): Room => ({ at, across, down: size.height }));
    const overlaps = (room: Room) => taken.reduce((sum, other) => sum + overlap(room, other), 0);
    const [first] = rooms;
    if (!first) return;
    const best = rooms.find((room) => overlaps(room) === 0) ?? least(rooms, overlaps);
    taken.push(best);
    placed.push({ number, at: best.at });
  };
  for (const { number, relationship, node } of notes) {
    const line = relationship === undefined ? undefined : lineOf.get(relationship);
    const mark = node === undefined ? undefined : nodeOf.get(node);
    if (line) put(number, along(line));
    if (mark) put(number, besides(mark));
  }
  return placed;
}

/** On the line; where all of it is taken, beside it. */
function along(line: SceneLine): Point[] {
  const on = shares.map((share) => pointOn(line, share));
  const [dx, dy] = [line.to[0] - line.from[0], line.to[1] - line.from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const aside = (by: number) => on.map(([x, y]): Point => [x - (dy / length) * by, y + (dx / length) * by]);
  return [...on, ...aside(beside), ...aside(-beside)];
}

const byId = <Item extends SceneLine | SceneNode>(items: Item[]) => new Map(items.map((item) => [item.id, item]));

function besides({ at: [x, y], width, height, ring }: SceneNode): Point[] {
  const [across, down] = [(width + (ring?.reach ?? 0)) / 2 + 5, (height + (ring?.reach ?? 0)) / 2 + 3];
  return [
    [x + across, y - down],
    [x - across, y - down],
    [x, y - down - 5],
    [x + across + 3, y],
    [x - across - 3, y],
  ];
}

function roomsOf({ at, width, height, captions }: SceneNode): Room[] {
  // Letters are some half as wide as they are high; a number may come near a name, but not lie on it.
  const names = captions.map(({ lines, at: [x, y], anchor, size: letters }) => {
    const across = Math.max(...lines.map((line) => line.length)) * letters * 0.52;
    const middle = anchor === "middle" ? x : anchor === "start" ? x + across / 2 : x - across / 2;
    return { at: [middle, y + (lines.length * letters) / 2] as const, across, down: lines.length * letters };
  });
  return [{ at, across: width, down: height }, ...names];
}

function overlap(one: Room, other: Room): number {
  const across = (one.across + other.across) / 2 - Math.abs(one.at[0] - other.at[0]);
  const down = (one.down + other.down) / 2 - Math.abs(one.at[1] - other.at[1]);
  return across > 0 && down > 0 ? across * down : 0;
}

function least<Item>(items: Item[], of: (item: Item) => number): Item {
  return items.reduce((best, item) => (of(item) < of(best) ? item : best));
}
