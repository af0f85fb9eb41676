import type { Cluster } from "../../state/mapClusters.ts";
import type { Room } from "../../state/mapView.ts";

/** About how large a name and a mark are drawn, in pixels. */
const letter = 6.4;
const line = 15;
const mark = 22;
const longest = 160;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** On which side of its mark a name stands. */
export type Side = "right" | "left";

/** The marks whose names find room beside them, where they lie on no other mark and no other name. */
export function freeNames(
  clusters: Cluster[],
  wordsOf: (cluster: Cluster) => string,
  { width }: Room,
): Map<Cluster, Side> {
  const taken: Box[] = clusters.map(({ x, y }) => around(x, y, mark / 2, mark / 2));
  const named = new Map<Cluster, Side>();
  for (const cluster of clusters) {
    const length = Math.min(longest, wordsOf(cluster).length * letter);
    const isFree = (box: Box) => box.left > 0 && box.right < width && !taken.some((other) => overlap(other, box));
    const side = sides.find((one) => isFree(beside(cluster, length, one)));
    if (!side) continue;
    taken.push(beside(cluster, length, side));
    named.set(cluster, side);
  }
  return named;
}

const sides: Side[] = ["right", "left"];

function beside({ x, y }: Cluster, length: number, side: Side): Box {
  const gap = mark / 2 + 2;
  const [left, right] = side === "right" ? [x + gap, x + gap + length] : [x - gap - length, x - gap];
  return { left, right, top: y - line / 2, bottom: y + line / 2 };
}

const around = (x: number, y: number, across: number, down: number): Box => ({
  left: x - across,
  right: x + across,
  top: y - down,
  bottom: y + down,
});

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
