import { expect, test } from "vitest";
import { rectangles } from "../../../client/layout/rectangles.ts";

test("areas that meet another one are found in order, edges included, and none that was removed or never set", () => {
  const areas = rectangles(5);
  areas.set(0, 0, 10, 0, 10);
  areas.set(1, 20, 30, 0, 10);
  areas.set(2, 10, 15, 10, 15);
  areas.set(3, 0, 40, 0, 40);
  areas.remove(3);
  const reach = { left: 5, right: 10, top: 5, bottom: 10 };
  const found: number[] = [];
  for (let index = areas.next(0, reach); index >= 0; index = areas.next(index + 1, reach)) found.push(index);
  expect(found).toEqual([0, 2]);
});
