import { expect, test } from "vitest";
import { placeOfTip } from "../../../client/canvas/tipPlace.ts";

const room = { width: 1000, height: 600 };

test("a tooltip stands beneath the pointer in the upper half, and above it in the lower", () => {
  expect(placeOfTip({ at: { x: 400, y: 100 }, ends: [], room })).toEqual({ left: 414, top: 118 });
  expect(placeOfTip({ at: { x: 400, y: 500 }, ends: [], room })).toEqual({ left: 414, bottom: 112 });
});

test("a tooltip goes to the side on which nothing stands that it tells of", () => {
  const ends = [
    { x: 500, y: 200 },
    { x: 600, y: 180 },
  ];
  expect(placeOfTip({ at: { x: 400, y: 100 }, ends, room })).toEqual({ left: 114, top: 118 });
});

test("at the edge a tooltip stays in the picture, and never lies on the mark itself", () => {
  expect(placeOfTip({ at: { x: 990, y: 300 }, ends: [], room })).toEqual({ left: 720, top: 318 });
  expect(placeOfTip({ at: { x: 10, y: 590 }, ends: [], room })).toEqual({ left: 24, bottom: 22 });
});

test("beside the pointer a tooltip stands on the lower edge rather than beyond it", () => {
  const ends = [
    { x: 600, y: 370 },
    { x: 250, y: 370 },
  ];
  expect(placeOfTip({ at: { x: 400, y: 560 }, ends, room })).toMatchObject({ bottom: 8 });
});
