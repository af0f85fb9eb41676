import type { Coordinates } from "./coordinates.ts";

/** What of the Earth is seen: the middle, and how many pixels a degree of latitude is. */
export interface MapView extends Coordinates {
  scale: number;
}

export interface Room {
  width: number;
  height: number;
}

/** Pixels left free around what is shown; degrees around a single place; and the bounds of a scale. */
const margin = 56;
const alone = 4;
export const scales = { least: 0.5, most: 40_000 };

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
export function narrowing(latitude: number): number {
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
