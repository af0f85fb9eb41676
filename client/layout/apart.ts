import { Rectangle, removeOverlaps } from "webcola/dist/src/rectangle.js";
import { gap, overlapping } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";

/** What rounding to whole pixels can take, besides the gap that two boxes share. */
const margin = gap / 2 + 1;
/** Taking one overlap away can make another; beyond so many rounds the picture grows instead. */
const rounds = 4;
const growth = 1.08;

/** Whole pixels near these places at which no two boxes overlap, whatever it takes: in the end the picture grows. */
export function apart(boxes: Box[], wished: Places): Places {
  for (let scale = 1; ; scale *= growth) {
    const places = withoutOverlaps(boxes, wished, scale);
    if (overlapping(boxes, places).length === 0) return places;
  }
}

function withoutOverlaps(boxes: Box[], wished: Places, scale: number): Places {
  const rectangles = boxes.map(({ id, left, right, top, bottom }, index) => {
    const [x, y] = wished[id] ?? [0, 0];
    // webcola forgets one of two that stand on the very same point.
    const [atX, atY] = [(x + index / 1e6) * scale, (y + index / 1e6) * scale];
    return new Rectangle(atX - left - margin, atX + right + margin, atY - top - margin, atY + bottom + margin);
  });
  let places: Places = {};
  for (let round = 0; round < rounds; round++) {
    removeOverlaps(rectangles);
    places = placesOf(boxes, rectangles);
    if (overlapping(boxes, places).length === 0) break;
  }
  return places;
}

function placesOf(boxes: Box[], rectangles: Rectangle[]): Places {
  return Object.fromEntries(
    boxes.map(({ id, left, top }, index) => {
      const { x, y } = rectangles[index] ?? Rectangle.empty();
      return [id, [Math.round(x + margin + left), Math.round(y + margin + top)]];
    }),
  );
}
