import { expect, test } from "vitest";
import { overlapping } from "../../../client/layout/arrangement.ts";
import type { Box } from "../../../client/layout/box.ts";
import { ring } from "../../../client/layout/ring.ts";

const box = (id: string): Box => ({ id, left: 30, right: 30, top: 12, bottom: 12 });
const frame = { width: 1208, height: 604 };

test("a composition without overlaps is left as it was composed", () => {
  const given = { talks: [0, -150] as [number, number], oman: [100, -150] as [number, number] };
  expect(ring({ frame, boxes: [box("talks"), box("oman")], lines: [], given })).toEqual(given);
});

test("of two boxes that overlap the later one gives way, by as little as it can", () => {
  const boxes = [box("talks"), box("oman")];
  const places = ring({ frame, boxes, lines: [], given: { talks: [0, 0], oman: [50, 0] } });
  expect(places.talks).toEqual([0, 0]);
  expect(overlapping(boxes, places)).toEqual([]);
  const [x, y] = places.oman ?? [0, 0];
  expect(Math.hypot(x - 50, y)).toBeLessThan(30);
});

test("a node without a place in the composition gets a free one, and places of what is not shown are left out", () => {
  const boxes = [box("talks"), box("new")];
  const places = ring({ frame, boxes, lines: [{ from: "new", to: "talks" }], given: { gone: [9, 9], talks: [0, 0] } });
  expect(Object.keys(places).toSorted()).toEqual(["new", "talks"]);
  expect(overlapping(boxes, places)).toEqual([]);
});
