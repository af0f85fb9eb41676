import { expect, test } from "vitest";
import { sidesOfLit } from "../../../client/canvas/litNames.ts";
import type { GraphNode } from "../../../src/domain/graph.ts";
import { ontology } from "./sample.ts";

const node = (id: string, label: string, more = {}): GraphNode => ({
  id,
  elementId: id,
  labels: [label],
  properties: { name: id, ...more },
});
const nodes = [
  node("oman", "Country"),
  node("muscat", "Place"),
  node("talks", "Negotiation", { start: "2002-01-01", end: "2002-12-31", precision: "year" }),
];
const shown = {
  nodes,
  places: { oman: [0, 0], muscat: [30, 0], talks: [0, 34] } as Record<string, [number, number]>,
  ontology,
  width: (text: string) => text.length * 6,
  frame: "wide",
  band: 1,
  crowd: false,
} as const;
const lit = (...ids: string[]) => new Map(ids.map((id) => [id, ["hot"]]));

test("names that are not lit stay where they are", () => {
  expect(sidesOfLit({ ...shown, states: new Map() }, [])).toEqual(new Map());
});

test("a lit name keeps clear of the box beneath it, and the larger mark has the first choice", () => {
  const sides = sidesOfLit({ ...shown, states: lit("oman", "muscat", "talks") }, ["muscat", "oman"]);
  expect([...sides]).toEqual([
    ["oman", "above"],
    ["muscat", "right"],
  ]);
});

test("what is selected comes before what is lit", () => {
  const states = new Map([
    ["oman", ["hot"]],
    ["muscat", ["hot", "selected"]],
  ]);
  expect([...sidesOfLit({ ...shown, states }, []).keys()]).toEqual(["muscat", "oman"]);
});

test("from afar a name at rest grows, and is left out where that leaves it no room; a pole's never is", () => {
  const countries = ["iran", "oman", "qatar", "iraq"].map((id) => node(id, "Country"));
  const places: Record<string, [number, number]> = { iran: [0, 0], oman: [4, 2], qatar: [-4, 2], iraq: [0, 4] };
  const far = { ...shown, nodes: countries, places, states: new Map(), band: 0.4, grows: true };
  const sides = sidesOfLit(far, ["qatar", "oman", "iraq", "iran"]);
  expect([...sides.keys()].toSorted()).toEqual(["iran", "iraq", "oman", "qatar"]);
  expect([...sides.values()]).toContain("none");
  expect(sides.get("iran")).not.toBe("none");
  expect(sidesOfLit({ ...far, grows: false }, [])).toEqual(new Map());
  expect(sidesOfLit({ ...far, band: 0.8 }, [])).toEqual(new Map());
});

test("on a phone a name that is written only near what is selected looks for room, too", () => {
  const states = new Map([
    ["oman", ["selected"]],
    ["muscat", ["near"]],
  ]);
  expect([...sidesOfLit({ ...shown, frame: "tall", states }, []).keys()]).toEqual(["oman", "muscat"]);
  expect([...sidesOfLit({ ...shown, states }, []).keys()]).toEqual(["oman"]);
});
