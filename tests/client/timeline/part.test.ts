import { expect, test } from "vitest";
import { drawable } from "../../../client/timeline/part.ts";

const item = (index: number) => ({
  id: String(index),
  name: String(index),
  labels: ["Movie"],
  start: "1999-01-01",
  end: "1999-12-31",
  precision: "year" as const,
});
const items = (count: number) => Array.from({ length: count }, (_, index) => item(index));

test("what can be drawn is drawn whole", () => {
  expect(drawable(items(600), new Set())).toEqual(items(600));
});

test("of too much all of the picture is drawn, and of the rest some from every time, in order", () => {
  const drawn = drawable(items(2000), new Set(["7", "8", "9"])).map(({ id }) => Number(id));
  expect(drawn.length).toBeLessThanOrEqual(600);
  expect(drawn).toEqual(expect.arrayContaining([7, 8, 9]));
  expect(drawn).toEqual(drawn.toSorted((one, other) => one - other));
  expect(drawn.filter((id) => id >= 1000).length).toBeGreaterThan(280);
});
