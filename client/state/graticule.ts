import { type MapView, narrowing, type Room } from "./mapView.ts";

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
