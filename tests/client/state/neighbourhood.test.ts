import { expect, test } from "vitest";
import { withinSteps } from "../../../client/state/neighbourhood.ts";
import { step } from "../../../client/state/step.ts";
import { node } from "../canvas/sample.ts";
import { opened } from "./pictureSample.ts";

const counted = (...counts: number[]) =>
  counts.map((nodes, index) => ({ depth: index + 1, nodes, shown: 0, isWhole: index < 2 }));

test("each depth holds what is nearer too, and one that brings nothing more is not offered", () => {
  expect(withinSteps(counted(7, 50, 3, 0))).toEqual([
    { depth: 1, total: 7, isWhole: true },
    { depth: 2, total: 57, isWhole: true },
    { depth: 3, total: 60, isWhole: false },
  ]);
  expect(withinSteps(counted(0, 0, 0, 0))).toEqual([{ depth: 1, total: 0, isWhole: true }]);
});

test("a neighbourhood shows again what was hidden by hand, and leaves labels that the legend hides as they are", () => {
  const before = step(step(opened, { do: "hide", nodes: ["oman", "iran"] }), {
    do: "toggle",
    part: "labels",
    name: "Place",
  });
  const [oman] = opened.graph.nodes;
  const graph = { nodes: [...(oman ? [oman] : []), node("paris", ["Place"])], relationships: [] };
  const after = step(before, {
    do: "neighbourhood",
    node: "qatar",
    depth: 1,
    shown: 2,
    total: 2,
    isWhole: true,
    graph,
    places: { paris: [7, 7] },
  });
  expect(after.hidden).toMatchObject({ labels: ["Place"], nodes: ["iran"] });
  expect(after.fresh).toEqual(["oman", "paris"]);
  expect(after.places.paris).toEqual([7, 7]);
});
