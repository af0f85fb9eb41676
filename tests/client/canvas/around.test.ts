import { expect, test } from "vitest";
import { asideOf, type Standing } from "../../../client/canvas/around.ts";

const mark = (id: string, x: number, y: number): Standing => ({ id, at: [x, y], across: 10, down: 10, isBox: false });
const [from, to] = [mark("from", -200, 0), mark("to", 200, 0)];

/** How far the middle of the line lies below: half as far as its bend. */
const middle = (...marks: Standing[]) => asideOf(from, to, [from, to, ...marks]) / 2;

test("a line that runs through no mark is straight, and none goes round its own ends", () => {
  expect([middle(), middle(mark("beside", 0, 11)), middle(mark("behind", 260, 0))]).toEqual([0, 0, 0]);
});

test("a line goes round the mark that it ran through, with a little room, on the side where that is least", () => {
  expect([middle(mark("below", 0, 4)), middle(mark("above", 0, -4))]).toEqual([-10, 10]);
  const both = middle(mark("below", 0, 4), mark("beneath", 0, -14));
  expect(both).toBe(18);
});

test("where nothing slight helps it stays straight", () => {
  const wall = [-30, -10, 10, 30].map((y) => mark(`at ${y}`, 0, y));
  expect(middle(...wall)).toBe(0);
});

test("the same bend is drawn whichever way the nodes come", () => {
  const marks = [mark("one", -50, 2), mark("two", 60, -3)];
  expect(middle(...marks.toReversed())).toBe(middle(...marks));
});
