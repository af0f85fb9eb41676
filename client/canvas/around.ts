import type { Place } from "../../src/domain/opening.ts";

/** A mark, and how far it reaches from its middle. */
export interface Standing {
  id: string;
  at: Place;
  across: number;
  down: number;
  isBox: boolean;
}

/** More marks than these stand so close that a line would only go from one to another. */
export const mostMarks = 150;
/** What is left between a line and a mark that it goes round, in pixels at zoom 1. */
const clear = 4;
/** How far a line may be drawn aside: farther, or more of its length, and one no longer sees where it leads. */
const farthest = { pixels: 56, share: 0.2, step: 4 };

/**
 * For a straight line that runs through the mark of a node which it does not join: how far its middle is drawn aside so
 * that it passes all of them, as little as can be; 0 where it need not, or where nothing as slight would help.
 */
export function asideOf(from: Standing, to: Standing, marks: Standing[]): number {
  const chord = chordOf(from.at, to.at);
  const most = Math.min(farthest.pixels, farthest.share * chord.length);
  const isEnd = (mark: Standing) => mark.id === from.id || mark.id === to.id;
  const near: Passed[] = [];
  for (const mark of marks) {
    const passed = passing(mark, chord, most / 2 + clear);
    if (passed && !isEnd(mark)) near.push(passed);
  }
  const isFree = (drawn: number, room: number) =>
    near.every(({ share, aside, reach }) => Math.abs(aside - 2 * share * (1 - share) * drawn) >= reach + room);
  if (isFree(0, 0)) return 0;
  for (let drawn = farthest.step; drawn <= most; drawn += farthest.step)
    for (const side of [drawn, -drawn]) if (isFree(side, clear)) return side;
  return 0;
}

interface Chord {
  start: Place;
  length: number;
  along: Place;
  normal: Place;
}

/** Its normal points to where Cytoscape draws a line aside by a positive distance. */
function chordOf([x, y]: Place, [toX, toY]: Place): Chord {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const [dx, dy] = [(toX - x) / length, (toY - y) / length];
  return { start: [x, y], length, along: [dx, dy], normal: [-dy, dx] };
}

/** Where along a straight line a mark stands, how far beside it, and how far it reaches towards it. */
interface Passed {
  share: number;
  aside: number;
  reach: number;
}

/** Of a mark that lies no farther than so beside the line; most lie elsewhere, which must cost next to nothing. */
function passing(mark: Standing, { start, length, along, normal }: Chord, within: number): Passed | undefined {
  const [x, y] = [mark.at[0] - start[0], mark.at[1] - start[1]];
  const aside = x * normal[0] + y * normal[1];
  if (Math.abs(aside) > within + mark.across + mark.down) return undefined;
  const share = (x * along[0] + y * along[1]) / length;
  if (share <= 0 || share >= 1) return undefined;
  const [reachX, reachY] = [mark.across * Math.abs(normal[0]), mark.down * Math.abs(normal[1])];
  return { share, aside, reach: mark.isBox ? reachX + reachY : Math.hypot(reachX, reachY) };
}
