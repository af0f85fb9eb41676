import { expect, test } from "vitest";
import { joinIds, splitIds } from "../../../client/state/ids.ts";
import { between, listInWords, partOf } from "../../../client/state/paths.ts";
import type { Subgraph } from "../../../src/domain/graph.ts";

const node = (id: string) => ({ id, elementId: `e:${id}`, labels: ["State"], properties: {} });
const line = (from: string, to: string) => ({
  id: `${from}-${to}`,
  elementId: `e:${from}-${to}`,
  type: "KNOWS",
  from,
  to,
  properties: {},
});
const step = (from: string, to: string) => ({
  from,
  to,
  total: 1,
  relationships: [{ id: `${from}-${to}`, words: "knows", sentence: `${from} knows ${to}` }],
});

const graph: Subgraph = {
  nodes: ["a", "b", "c", "d"].map(node),
  relationships: [line("a", "b"), line("b", "d"), line("a", "c"), line("c", "d"), line("a", "d")],
};

test("the nodes between the ends are those on most paths first, without the ends", () => {
  const paths = [
    ["a", "c", "d"],
    ["a", "b", "c", "d"],
  ].map((nodes) => ({ nodes, steps: [], hubs: [] }));
  expect(between(paths, graph).map(({ id }) => id)).toEqual(["c", "b"]);
});

test("the part that steps are made of holds their ends and relationships alone", () => {
  const part = partOf([step("a", "b"), step("b", "d")], graph);
  expect(part.nodes.map(({ id }) => id)).toEqual(["a", "b", "d"]);
  expect(part.relationships.map(({ id }) => id)).toEqual(["a-b", "b-d"]);
});

test("ids with commas come back as they were, and no ids are no text", () => {
  expect(splitIds(joinIds(["Movie/Hello, World", "oman"]))).toEqual(["Movie/Hello, World", "oman"]);
  expect([joinIds([]), splitIds(undefined)]).toEqual([undefined, []]);
});

test("names are listed as people say them", () => {
  expect([listInWords([]), listInWords(["A"]), listInWords(["A", "B", "C"]), listInWords(["A", "B"], "or")]).toEqual([
    "",
    "A",
    "A, B and C",
    "A or B",
  ]);
});
