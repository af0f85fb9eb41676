import { expect, test } from "vitest";
import { clearCamera } from "../../../client/canvas/underButtons.ts";

const box = { id: "a", left: 20, right: 20, top: 10, bottom: 30 };
const screen = { width: 400, height: 200, free: { right: 0, bottom: 0 } };
const limits = { least: 0.1, most: 1, margin: 0 };
const area = { left: -200, right: 200, top: -100, bottom: 100 };
const buttons = [{ left: 0, right: 100, top: 160, bottom: 190 }];
const at = (x: number, y: number) => ({ area, boxes: [box], places: { a: [x, y] as [number, number] }, buttons });

test("a picture of which nothing lies beneath a button has the whole canvas", () => {
  expect(clearCamera(at(0, 60), screen, limits)).toEqual({ zoom: 1, pan: { x: 200, y: 100 } });
});

test("where something would lie beneath one, all of it stands above the buttons", () => {
  const { zoom, pan } = clearCamera(at(-150, 60), screen, limits);
  expect({ zoom, pan }).toEqual({ zoom: 0.8, pan: { x: 200, y: 80 } });
  expect((60 + box.bottom) * zoom + pan.y).toBeLessThanOrEqual(160);
});
