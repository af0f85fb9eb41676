import type { GraphNode } from "../../src/domain/graph.ts";
import type { Coordinates } from "./coordinates.ts";
import { type MapView, narrowing, project, type Room, scales, viewOf } from "./mapView.ts";

/** A node on the map. */
export interface Placed extends Coordinates {
  node: GraphNode;
}

/** Nodes that stand so near each other that one mark is for them all. */
export interface Cluster {
  x: number;
  y: number;
  members: Placed[];
}

/** Marks nearer than this, in pixels, are one. */
const near = 22;

/** Gathers what would lie on each other, in the order given: the first of several has the place. */
export function clustersOf(places: Placed[], view: MapView, room: Room): Cluster[] {
  const clusters: Cluster[] = [];
  const cells = new Map<string, Cluster[]>();
  for (const place of places) {
    const [x, y] = project(place, view, room);
    const [column, row] = [Math.floor(x / near), Math.floor(y / near)];
    const around = [-1, 0, 1].flatMap((by) =>
      [-1, 0, 1].flatMap((down) => cells.get(`${column + by} ${row + down}`) ?? []),
    );
    const found = around.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < near);
    if (found) found.members.push(place);
    else {
      const cluster = { x, y, members: [place] };
      clusters.push(cluster);
      cells.set(`${column} ${row}`, [...(cells.get(`${column} ${row}`) ?? []), cluster]);
    }
  }
  return clusters;
}

/** Whether marks of the same cluster part where one looks from near enough. */
export function canPart({ members }: Cluster): boolean {
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  const [down, across] = [
    span(members.map(({ latitude }) => latitude)),
    span(members.map(({ longitude }) => longitude)) * narrowing(members[0]?.latitude ?? 0),
  ];
  return Math.max(down, across) * scales.most >= near;
}

/** The view in which they do. */
export const viewInto = ({ members }: Cluster, room: Room): MapView => viewOf(members, room, near / scales.most);

const ways: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The cluster that a key leads to: the nearest in its direction, sideways counting double. */
export function towards(clusters: Cluster[], from: Cluster, key: string): Cluster | undefined {
  const [byX, byY] = ways[key] ?? [0, 0];
  if (byX === 0 && byY === 0) return undefined;
  let best: { cluster: Cluster; far: number } | undefined;
  for (const cluster of clusters) {
    const [x, y] = [cluster.x - from.x, cluster.y - from.y];
    const ahead = x * byX + y * byY;
    if (cluster === from || ahead <= 0) continue;
    const far = ahead + 2 * Math.abs(x * byY + y * byX);
    if (!best || far < best.far) best = { cluster, far };
  }
  return best?.cluster;
}
