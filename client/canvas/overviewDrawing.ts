import type { Place } from "../../src/domain/opening.ts";
import type { Area } from "./camera.ts";

/** How a picture lies in the overview: what is at `left`, `top` of it is in the corner, plus the margins. */
export interface Fit {
  scale: number;
  x: number;
  y: number;
}

/** The whole of an area in the middle of a sheet. */
export function fitIn(area: Area, { width, height }: { width: number; height: number }, margin = 6): Fit {
  const [across, down] = [Math.max(1, area.right - area.left), Math.max(1, area.bottom - area.top)];
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down);
  return {
    scale,
    x: width / 2 - (scale * (area.left + area.right)) / 2,
    y: height / 2 - (scale * (area.top + area.bottom)) / 2,
  };
}

/** The smallest area that holds all places. */
export function areaOfPlaces(places: Place[]): Area | undefined {
  const [first] = places;
  if (!first) return undefined;
  const area = { left: first[0], right: first[0], top: first[1], bottom: first[1] };
  for (const [x, y] of places) {
    area.left = Math.min(area.left, x);
    area.right = Math.max(area.right, x);
    area.top = Math.min(area.top, y);
    area.bottom = Math.max(area.bottom, y);
  }
  return area;
}

/** The place in the picture that a point of the overview stands for. */
export function placeAt({ scale, x, y }: Fit, point: { x: number; y: number }): { x: number; y: number } {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}
