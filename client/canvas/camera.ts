import { type Frame, frames } from "../../src/domain/opening.ts";
import type { Box, Places } from "../layout/box.ts";

export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The canvas element in pixels, and how much of it panels cover. */
export interface Screen {
  width: number;
  height: number;
  free: { right: number; bottom: number };
}

export interface Camera {
  zoom: number;
  pan: { x: number; y: number };
}

/** What must be seen when the whole picture is: its frame, or all boxes where they reach beyond it. */
export function areaOfPicture(frame: Frame, boxes: Box[], places: Places): Area {
  const { width, height } = frames[frame];
  const whole = { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 };
  const drawn = areaOf(boxes, places);
  return drawn && !contains(whole, drawn) ? drawn : whole;
}

/** The smallest area around the boxes that have a place. */
export function areaOf(boxes: Box[], places: Places): Area | undefined {
  const areas = boxes.flatMap(({ id, left, right, top, bottom }): Area[] => {
    const at = places[id];
    return at ? [{ left: at[0] - left, right: at[0] + right, top: at[1] - top, bottom: at[1] + bottom }] : [];
  });
  if (areas.length === 0) return undefined;
  return {
    left: Math.min(...areas.map(({ left }) => left)),
    right: Math.max(...areas.map(({ right }) => right)),
    top: Math.min(...areas.map(({ top }) => top)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  };
}

/** The camera that shows an area in the middle of the free part, as large as it can be within the limits. */
export function cameraOn(area: Area, screen: Screen, limits: { least: number; most: number; margin: number }): Camera {
  const width = Math.max(1, screen.width - screen.free.right - 2 * limits.margin);
  const height = Math.max(1, screen.height - screen.free.bottom - 2 * limits.margin);
  const fit = Math.min(width / (area.right - area.left), height / (area.bottom - area.top));
  const zoom = Math.max(limits.least, Math.min(limits.most, fit));
  return {
    zoom,
    pan: {
      x: (screen.width - screen.free.right) / 2 - (zoom * (area.left + area.right)) / 2,
      y: (screen.height - screen.free.bottom) / 2 - (zoom * (area.top + area.bottom)) / 2,
    },
  };
}

/** The same camera moved as little as brings an area into the free part; as it is along a side that is too long for it. */
export function bringing(area: Area, camera: Camera, screen: Screen, margin: number): Camera {
  return moved(camera, area, screen, { margin, wish: () => 0 });
}

/** The same camera moved along, with the area still in the free part, until as little as can be lies empty around the whole. */
export function filling(whole: Area, area: Area, camera: Camera, screen: Screen, margin: number): Camera {
  const all = extents(whole, camera);
  const wish = (axis: "x" | "y", free: number) => {
    const [from, to] = all[axis];
    if (to - from <= free) return (free - from - to) / 2;
    return from > 0 ? -from : Math.max(0, free - to);
  };
  return moved(camera, area, screen, { margin, wish });
}

interface Move {
  margin: number;
  /** How far to go along an axis, in pixels, if the area allows. */
  wish: (axis: "x" | "y", free: number) => number;
}

function moved(camera: Camera, area: Area, { width, height, free }: Screen, { margin, wish }: Move): Camera {
  const aim = extents(area, camera);
  const step = (axis: "x" | "y", room: number) => {
    const [least, most] = [margin - aim[axis][0], room - margin - aim[axis][1]];
    return least > most ? 0 : Math.min(most, Math.max(least, wish(axis, room)));
  };
  const { zoom, pan } = camera;
  return { zoom, pan: { x: pan.x + step("x", width - free.right), y: pan.y + step("y", height - free.bottom) } };
}

/** From where to where an area reaches on the screen. */
function extents({ left, right, top, bottom }: Area, { zoom, pan }: Camera): Record<"x" | "y", [number, number]> {
  return {
    x: [left * zoom + pan.x, right * zoom + pan.x],
    y: [top * zoom + pan.y, bottom * zoom + pan.y],
  };
}

/** The same camera nearer or farther, with what is in the middle of the free part staying there. */
export function zoomed({ zoom, pan }: Camera, { width, height, free }: Screen, next: number): Camera {
  const [x, y] = [(width - free.right) / 2, (height - free.bottom) / 2];
  return { zoom: next, pan: { x: x - ((x - pan.x) * next) / zoom, y: y - ((y - pan.y) * next) / zoom } };
}

/** Can the area be seen whole without going below the least zoom? */
export function fits(area: Area, screen: Screen, limits: { least: number; margin: number }): boolean {
  const { left, right, top, bottom } = freeArea({ zoom: limits.least, pan: { x: 0, y: 0 } }, screen, limits.margin);
  return area.right - area.left <= right - left && area.bottom - area.top <= bottom - top;
}

/** The part of the picture that is seen and not covered, less a margin in screen pixels. */
export function freeArea({ zoom, pan }: Camera, screen: Screen, margin: number): Area {
  return {
    left: (margin - pan.x) / zoom,
    right: (screen.width - screen.free.right - margin - pan.x) / zoom,
    top: (margin - pan.y) / zoom,
    bottom: (screen.height - screen.free.bottom - margin - pan.y) / zoom,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom
  );
}
