import { expect, test } from "vitest";
import { areaOfPlaces, fitIn, placeAt } from "../../../client/canvas/overviewDrawing.ts";

test("a picture lies whole in the middle of the overview, and a point of that leads back to its place", () => {
  const area = areaOfPlaces([
    [-100, 0],
    [300, 100],
    [0, 50],
  ]);
  expect(area).toEqual({ left: -100, right: 300, top: 0, bottom: 100 });
  const fit = fitIn(area ?? { left: 0, right: 0, top: 0, bottom: 0 }, { width: 212, height: 112 });
  expect(fit).toEqual({ scale: 0.5, x: 56, y: 31 });
  expect(placeAt(fit, { x: 106, y: 56 })).toEqual({ x: 100, y: 50 });
});

test("nothing has no area, and one place is no fault", () => {
  expect(areaOfPlaces([])).toBeUndefined();
  expect(
    Number.isFinite(
      fitIn(areaOfPlaces([[5, 5]]) ?? { left: 0, right: 0, top: 0, bottom: 0 }, { width: 10, height: 10 }).scale,
    ),
  ).toBe(true);
});
