import { expect, test } from "vitest";
import { roomOfBoxes } from "../../../client/canvas/boxRoom.ts";

const box = (id: string, width: number) => ({ id, left: width / 2, right: width / 2, top: 13, bottom: 28 });

test("boxes beside each other grow until they meet, their padding staying as it is", () => {
  const boxes = [box("one", 118), box("other", 118)];
  expect(roomOfBoxes(boxes, { one: [0, 0], other: [144, 10] })).toBe(1.2);
});

test("boxes that touch already do not grow, nor do they shrink", () => {
  expect(roomOfBoxes([box("one", 118), box("other", 118)], { one: [0, 0], other: [100, 0] })).toBe(1);
});

test("what is above or beneath is no bound", () => {
  const boxes = [box("one", 118), box("other", 118)];
  expect(roomOfBoxes(boxes, { one: [0, 0], other: [20, 60] })).toBe(Number.POSITIVE_INFINITY);
  expect(roomOfBoxes(boxes.slice(0, 1), { one: [0, 0] })).toBe(Number.POSITIVE_INFINITY);
});
