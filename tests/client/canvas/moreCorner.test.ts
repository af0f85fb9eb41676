import { expect, test } from "vitest";
import { cornerFor } from "../../../client/canvas/moreCorner.ts";

const at: [number, number] = [100, 100];
const named = { at, half: { across: 20, down: 20 }, size: { width: 30, height: 20 }, isNamedAbove: false };
const area = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 30 });

test("the mark of the rest stands above to the right", () => {
  expect(cornerFor(named, [], 400)).toEqual([114, 64]);
});

test("it gives way to what stands there, to the canvas' edge, and to a name above", () => {
  expect(cornerFor(named, [area(110, 50)], 400)).toEqual([56, 64]);
  expect(cornerFor(named, [area(300, 50)], 130)).toEqual([56, 64]);
  expect(cornerFor({ ...named, isNamedAbove: true }, [], 400)).toEqual([124, 90]);
});
