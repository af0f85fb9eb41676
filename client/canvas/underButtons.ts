import type { Box, Places } from "../layout/box.ts";
import { type Area, type Camera, cameraOn, type Screen } from "./camera.ts";

/** How high the buttons over the picture reach: larger for fingers. */
export const dockHeight = { phone: 54, desk: 40 };

/** The screen without its lowest part. */
export function above(height: number, screen: Screen): Screen {
  return { ...screen, free: { ...screen.free, bottom: screen.free.bottom + height } };
}

/** Where on the canvas the buttons are that lie over it, in its pixels. */
export function buttonsOver(paper: HTMLElement): Area[] {
  const canvas = paper.getBoundingClientRect();
  return [...document.querySelectorAll(".dock, .dock-choices")]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map(({ left, right, top, bottom }) => ({
      left: left - canvas.left,
      right: right - canvas.left,
      top: top - canvas.top,
      bottom: bottom - canvas.top,
    }));
}

interface Drawn {
  area: Area;
  boxes: Box[];
  places: Places;
  buttons: Area[];
}

/** The camera on an area of which nothing lies beneath a button; where something would, all of it stands higher. */
export function clearCamera(
  { area, boxes, places, buttons }: Drawn,
  screen: Screen,
  limits: Parameters<typeof cameraOn>[2],
): Camera {
  const camera = cameraOn(area, screen, limits);
  const { zoom, pan } = camera;
  const isCovered = ({ id, left, right, top, bottom }: Box) => {
    const at = places[id];
    if (!at) return false;
    const [x, y] = [at[0] * zoom + pan.x, at[1] * zoom + pan.y];
    return buttons.some(
      (button) =>
        x - left * zoom < button.right &&
        button.left < x + right * zoom &&
        y - top * zoom < button.bottom &&
        button.top < y + bottom * zoom,
    );
  };
  const highest = Math.min(...buttons.map(({ top }) => top));
  return boxes.some(isCovered)
    ? cameraOn(area, above(screen.height - screen.free.bottom - highest, screen), limits)
    : camera;
}
