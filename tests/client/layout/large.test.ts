import { expect, test } from "vitest";
import { isMany, large } from "../../../client/layout/large.ts";
import { seeded } from "../../../client/layout/seeded.ts";

const frame = { width: 1208, height: 604 };
const boxes = Array.from({ length: 400 }, (_, index) => ({ id: `n${index}`, left: 40, right: 40, top: 9, bottom: 24 }));
const random = seeded(7);
const lines = boxes.slice(1).map(({ id }, index) => ({ from: id, to: `n${Math.floor(random() * (index + 1))}` }));
const places = large({ frame, boxes, lines, given: {} });

test("the same graph is placed alike, in whichever order its parts come", () => {
  const again = large({ frame, boxes: boxes.toReversed(), lines: lines.toReversed(), given: {} });
  expect(again).toEqual(places);
});

test("each node has a place of its own in whole pixels, in the proportions of the frame", () => {
  expect(Object.keys(places)).toHaveLength(boxes.length);
  expect(new Set(Object.values(places).map(String)).size).toBe(boxes.length);
  expect(Object.values(places).flat().every(Number.isInteger)).toBe(true);
  const [across, down] = [0, 1].map((axis) => {
    const values = Object.values(places).map((place) => place[axis as 0 | 1]);
    return Math.max(...values) - Math.min(...values);
  });
  expect((across ?? 0) / (down ?? 1)).toBeCloseTo(2, 1);
});

test("what is joined stands nearer than what is not", () => {
  const far = (one: string, other: string) => {
    const [[x, y], [toX, toY]] = [places[one] ?? [0, 0], places[other] ?? [0, 0]];
    return Math.hypot(x - toX, y - toY);
  };
  const mean = (pairs: [string, string][]) => pairs.reduce((sum, pair) => sum + far(...pair), 0) / pairs.length;
  const joined = lines.map(({ from, to }): [string, string] => [from, to]);
  const strangers = boxes.map(({ id }, index): [string, string] => [id, `n${(index * 7 + 133) % boxes.length}`]);
  expect(mean(joined)).toBeLessThan(mean(strangers) / 2);
});

test("it tells how far it has come, and ends", () => {
  const shares: number[] = [];
  large({ frame, boxes, lines, given: {} }, (share) => shares.push(share));
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});

test("a graph without lines, of one node or of none is placed too", () => {
  expect(large({ frame, boxes: [], lines: [], given: {} })).toEqual({});
  expect(large({ frame, boxes: boxes.slice(0, 1), lines: [], given: {} })).toEqual({ n0: [0, 0] });
  const apart = large({ frame, boxes: boxes.slice(0, 30), lines: [], given: {} });
  expect(new Set(Object.values(apart).map(String)).size).toBe(30);
});

test("many nodes or many lines make a picture large", () => {
  expect([
    isMany({ length: 1499 }, { length: 4999 }),
    isMany({ length: 1500 }, []),
    isMany([], { length: 5000 }),
  ]).toEqual([false, true, true]);
});
