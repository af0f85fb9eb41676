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
  const near = marks
    .filter(({ id }) => id !== from.id && id !== to.id)
    .map((mark) => passing(mark, chord))
    .filter(({ share, aside, reach }) => share > 0 && share < 1 && Math.abs(aside) < most / 2 + reach + clear);
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
function passing({ at, across, down, isBox }: Standing, { start, length, along, normal }: Chord) {
  const [x, y] = [at[0] - start[0], at[1] - start[1]];
  const [reachX, reachY] = [across * Math.abs(normal[0]), down * Math.abs(normal[1])];
  return {
    share: (x * along[0] + y * along[1]) / length,
    aside: x * normal[0] + y * normal[1],
    reach: isBox ? reachX + reachY : Math.hypot(reachX, reachY),
  };
}
