import { expect, test } from "vitest";
import { around, type Ground, middlemost, towards } from "../../../client/canvas/movement.ts";

const ground: Ground = {
  places: { hub: [0, 0], north: [10, -100], east: [100, 0], south: [0, 100], close: [40, 5], lone: [-50, 0] },
  lines: [
    { from: "hub", to: "north" },
    { from: "east", to: "hub" },
    { from: "hub", to: "south" },
  ],
};

test("an arrow goes to the neighbour in that direction, before anything that is merely closer", () => {
  expect(towards(ground, "hub", "right")).toBe("east");
  expect(towards(ground, "hub", "up")).toBe("north");
});

test("where no neighbour lies in that direction it goes to what does, else nowhere", () => {
  expect(towards(ground, "hub", "left")).toBe("lone");
  expect(towards(ground, "lone", "left")).toBeUndefined();
});

test("brackets go around a node clockwise, from the top and back to it", () => {
  const walk = ["hub", "north", "east", "south"].map((id) => around(ground, "hub", id, 1));
  expect(walk).toEqual(["north", "east", "south", "north"]);
  expect(around(ground, "hub", "north", -1)).toBe("south");
  expect(around(ground, "lone", "lone", 1)).toBeUndefined();
});

test("the keyboard starts in the middle", () => {
  expect(middlemost(ground)).toBe("hub");
  expect(middlemost({ places: {}, lines: [] })).toBeUndefined();
});
