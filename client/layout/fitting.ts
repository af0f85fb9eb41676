import type { Arrangement } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";

const growth = 1.12;
const tries = 40;

/** The narrowest picture, from the frame's width upwards, that is no taller for its width than the frame. */
export function fitting({ width, height }: Arrangement["frame"], place: (width: number) => Places): Places {
  let places = place(width);
  for (let turn = 1; turn < tries && isTaller(places, width / height); turn++) places = place(width * growth ** turn);
  return centred(places);
}

function isTaller(places: Places, aspect: number): boolean {
  const { across, down } = extentOf(Object.values(places));
  return down.size * aspect > across.size;
}

/** The picture with its middle at 0, 0, moved by whole pixels. */
export function centred(places: Places): Places {
  const { across, down } = extentOf(Object.values(places));
  const [byX, byY] = [Math.round(across.middle), Math.round(down.middle)];
  return Object.fromEntries(Object.entries(places).map(([id, [x, y]]) => [id, [x - byX, y - byY]]));
}

export function whole(places: Places): Places {
  return Object.fromEntries(Object.entries(places).map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)]]));
}

function extentOf(places: Places[string][]) {
  const along = (axis: 0 | 1) => {
    const values = places.map((place) => place[axis]);
    const [least, most] = [
      values.reduce((one, other) => Math.min(one, other), values[0] ?? 0),
      values.reduce((one, other) => Math.max(one, other), values[0] ?? 0),
    ];
    return { size: most - least, middle: (least + most) / 2 };
  };
  return { across: along(0), down: along(1) };
}

/** The room that the largest of some boxes takes to each side. */
export function largest(boxes: Box[]): Omit<Box, "id"> {
  const most = (side: "left" | "right" | "top" | "bottom") =>
    boxes.reduce((sofar, box) => Math.max(sofar, box[side]), 0);
  return { left: most("left"), right: most("right"), top: most("top"), bottom: most("bottom") };
}
