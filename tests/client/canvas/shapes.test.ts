import { expect, test } from "vitest";
import { outlines, polygonPoints, svgPoints } from "../../../client/canvas/shapes.ts";
import { Shape } from "../../../src/domain/ontology.ts";

test("every shape of the ontology but the ring, which goes around others, has an outline of its own", () => {
  expect(Object.keys(outlines).toSorted()).toEqual(Shape.options.filter((shape) => shape !== "ring").toSorted());
  expect(new Set(Object.values(outlines).map(String)).size).toBe(Shape.options.length - 1);
});

test("an outline becomes points of an SVG polygon within its square", () => {
  expect(svgPoints("tag", 16, 1)).toBe("0,8 4.64,2.24 16,2.24 16,13.76 4.64,13.76");
});

test("an outline becomes points between -1 and 1 for Cytoscape", () => {
  expect(polygonPoints("triangle")).toBe("0 -0.9 1 0.8 -1 0.8");
  const numbers = polygonPoints("octagon").split(" ").map(Number);
  expect(numbers.every((number) => Math.abs(number) <= 1)).toBe(true);
});
