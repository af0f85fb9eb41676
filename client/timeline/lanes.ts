/** Something that takes room on the axis, in pixels. */
export interface Span {
  from: number;
  to: number;
}

interface Placed extends Span {
  lane: number;
}

/**
 * A lane for each of some things, counted from 0. Each may stand at any of the spans given for it: it takes the one
 * whose lowest free lane is lowest, the earlier one in the list where several are.
 */
export function stack(choices: Span[][], gap: number): Placed[] {
  const placed: Placed[] = [];
  for (const spans of choices) {
    const ways = spans.map((span) => ({ ...span, lane: lowestLane(placed, span, gap) }));
    const best = ways.reduce(
      (one, other) => (other.lane < one.lane ? other : one),
      ways[0] ?? { from: 0, to: 0, lane: 0 },
    );
    placed.push(best);
  }
  return placed;
}

function lowestLane(placed: Placed[], { from, to }: Span, gap: number): number {
  const taken = new Set(
    placed.filter((other) => from < other.to + gap && other.from < to + gap).map(({ lane }) => lane),
  );
  let lane = 0;
  while (taken.has(lane)) lane++;
  return lane;
}
