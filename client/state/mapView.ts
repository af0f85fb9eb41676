import type { GraphNode } from "../../src/domain/graph.ts";
import type { Coordinates } from "./coordinates.ts";

/** What of the Earth is seen: the middle, and how many pixels a degree of latitude is. */
export interface MapView extends Coordinates {
  scale: number;
}

export interface Room {
  width: number;
  height: number;
}

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

/** Pixels left free around what is shown; degrees around a single place; and the bounds of a scale. */
const margin = 56;
const alone = 4;
const scales = { least: 0.5, most: 40_000 };

/** The view that shows all places, and at least so many degrees. */
export function viewOf(places: Coordinates[], { width, height }: Room, least = alone): MapView {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const span = (values: number[]) => Math.max(least, Math.max(...values) - Math.min(...values));
  const [norths, easts] = [places.map(({ latitude }) => latitude), places.map(({ longitude }) => longitude)];
  const latitude = middle(norths);
  const across = (width - 2 * margin) / (span(easts) * narrowing(latitude));
  const down = (height - 2 * margin) / span(norths);
  return { latitude, longitude: middle(easts), scale: clamp(Math.min(across, down)) };
}

const clamp = (scale: number) => Math.max(scales.least, Math.min(scales.most, scale));

/** How much shorter a degree of longitude is drawn than one of latitude: as on the ground in the middle of the map. */
function narrowing(latitude: number): number {
  return Math.max(0.2, Math.cos((latitude * Math.PI) / 180));
}

/** Equirectangular: both axes are straight, with one scale each. */
export function project({ latitude, longitude }: Coordinates, view: MapView, room: Room): [x: number, y: number] {
  return [
    room.width / 2 + (longitude - view.longitude) * view.scale * narrowing(view.latitude),
    room.height / 2 - (latitude - view.latitude) * view.scale,
  ];
}

/** Nearer or farther around the middle. */
export const zoomed = (view: MapView, factor: number): MapView => ({ ...view, scale: clamp(view.scale * factor) });

/** Moved by pixels. */
export function panned(view: MapView, x: number, y: number): MapView {
  const longitude = view.longitude - x / (view.scale * narrowing(view.latitude));
  const latitude = view.latitude + y / view.scale;
  const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));
  return { ...view, latitude: within(latitude, 90), longitude: within(longitude, 180) };
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

const steps = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30];
/** Lines of the graticule stand at least so far apart, in pixels. */
const apart = 90;

/** The degrees at which a line is drawn, within what is seen. */
export function graticule(view: MapView, room: Room): { latitudes: number[]; longitudes: number[] } {
  const [east, north] = [room.width / 2 / (view.scale * narrowing(view.latitude)), room.height / 2 / view.scale];
  return {
    latitudes: degreesWithin(view.latitude - north, view.latitude + north, apart / view.scale, 90),
    longitudes: degreesWithin(
      view.longitude - east,
      view.longitude + east,
      apart / (view.scale * narrowing(view.latitude)),
      180,
    ),
  };
}

function degreesWithin(from: number, to: number, least: number, most: number): number[] {
  const step = steps.find((degrees) => degrees >= least) ?? 45;
  const first = Math.ceil(Math.max(from, -most) / step);
  const last = Math.floor(Math.min(to, most) / step);
  // Whole steps times the step, cut where floats leave a tail.
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toFixed(3)),
  );
}

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
