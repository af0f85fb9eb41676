import type { Cluster, Room } from "../../state/mapView.ts";

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

/** The marks whose names, beside them, lie on no other mark and no other name. */
export function freeNames(clusters: Cluster[], wordsOf: (cluster: Cluster) => string, { width }: Room): Set<Cluster> {
  const taken: Box[] = clusters.map(({ x, y }) => around(x, y, mark / 2, mark / 2));
  const named = new Set<Cluster>();
  for (const cluster of clusters) {
    const { x, y } = cluster;
    const length = Math.min(longest, wordsOf(cluster).length * letter);
    const left = x + mark / 2 + 2;
    const box = { left, right: left + length, top: y - line / 2, bottom: y + line / 2 };
    if (box.right > width || taken.some((other) => overlap(other, box))) continue;
    taken.push(box);
    named.add(cluster);
  }
  return named;
}

const around = (x: number, y: number, across: number, down: number): Box => ({
  left: x - across,
  right: x + across,
  top: y - down,
  bottom: y + down,
});

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
