import { expect, test } from "vitest";
import { statesOfBundle } from "../../../client/canvas/bundleElement.ts";
import { elementsOf } from "../../../client/canvas/elements.ts";
import { pairsOf } from "../../../client/state/bundles.ts";
import { iran, ontology, relationship, talks, width } from "./sample.ts";

const tookPart = relationship("iran", "PARTICIPATED_IN", "talks", { basis: "implied" });
const left = relationship("iran", "WITHDREW_FROM", "talks");
const back = relationship("talks", "LED_TO", "iran");
const places = { iran: [0, 0], talks: [100, 0] } satisfies Record<string, [number, number]>;

const lines = (relationships: (typeof tookPart)[], bundled: boolean) => {
  const graph = { nodes: [iran, talks], relationships };
  const elements = elementsOf({ drawn: graph, graph, places, ontology, frame: "wide", width, bundled });
  return elements
    .filter(({ group }) => group === "edges")
    .map(({ data, classes }): Record<string, unknown> => ({ ...data, classes }));
};

test("relationships between the same two nodes are drawn apart, whichever way they go", () => {
  expect(lines([tookPart, back], false).map(({ classes, bend }) => ({ classes, bend }))).toEqual([
    { classes: ["type-PARTICIPATED_IN", "faint", "implied", "parallel"], bend: -13 },
    { classes: ["type-LED_TO", "faint", "parallel"], bend: -13 },
  ]);
  expect(lines([tookPart], false)[0]?.classes).not.toContain("parallel");
});

test("bowed ones are bowed by different amounts", () => {
  const [first, second] = lines(
    [relationship("iran", "MEDIATED", "talks"), { ...relationship("iran", "MEDIATED", "talks"), id: "another" }],
    false,
  );
  expect(Math.abs(Number(second?.bow)) - Math.abs(Number(first?.bow))).toBe(22);
});

test("merged, they are one line that says how many and in which words, and where it leads if they agree", () => {
  expect(lines([tookPart, left], true)).toEqual([
    {
      id: "bundle iran\ntalks",
      relationship: tookPart.id,
      bundled: [`relationship ${tookPart.id}`, `relationship ${left.id}`],
      source: "iran",
      target: "talks",
      reads: "took part in · withdrew from",
      count: "2",
      thickness: 1.9,
      classes: ["bundle", "one-way"],
    },
  ]);
  const [three] = lines([tookPart, left, back], true);
  expect([three?.reads, three?.count, three?.classes]).toEqual(["3 relationships", "3", ["bundle"]]);
});

test("what is alone between its nodes stays as it is", () => {
  expect(lines([tookPart], true)).toEqual(lines([tookPart], false));
});

test("a merged line is lit by any of its relationships, and dimmed only with all", () => {
  const states = new Map([
    ["a", ["dim"]],
    ["b", ["near", "hot"]],
  ]);
  expect(statesOfBundle(["a", "b"], states)).toEqual(["near", "hot"]);
  expect(statesOfBundle(["a"], states)).toEqual(["dim"]);
});

test("pairs are the same in both directions", () => {
  expect([...pairsOf([tookPart, back]).values()]).toEqual([[tookPart, back]]);
});
