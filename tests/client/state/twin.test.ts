import { expect, test } from "vitest";
import { joinedIn } from "../../../client/state/joined.ts";
import { moveBy } from "../../../client/state/treeKeys.ts";
import { type Toggled, treeRows } from "../../../client/state/treeRows.ts";
import { grouped } from "../../../client/state/twin.ts";
import { iran, jcpoa, node, oman, ontology, qatar, relationship, talks } from "../canvas/sample.ts";

const earlier = node("earlier", ["Negotiation"], { start: "1979-01-01", precision: "year" });
const stated = relationship("oman", "MEDIATED", "talks", {
  claim: "Oman mediated them.",
  sources: ["s01.p1", "s02.p1"],
});
const graph = {
  nodes: [oman, talks, iran, earlier],
  relationships: [stated, relationship("iran", "PARTICIPATED_IN", "talks")],
};

const rows = (toggled: string[] = []) =>
  treeRows(grouped.date(graph, ontology), joinedIn(graph, ontology), new Set(toggled) as Toggled);
const shown = (toggled?: string[]) => rows(toggled).map(({ level, key, isOpen }) => [level, key, isOpen]);

test("the dated come by decades in order of time, the rest by name", () => {
  expect(shown()).toEqual([
    [1, "decade 1970", true],
    [2, "node earlier", undefined],
    [1, "decade 2020", true],
    [2, "node talks", false],
    [1, "undated", true],
    [2, "node iran", false],
    [2, "node oman", false],
  ]);
});

test("by label they come in the ontology's order", () => {
  const groups = grouped.label({ ...graph, nodes: [...graph.nodes, jcpoa, qatar] }, ontology);
  expect(groups.map(({ key, nodes }) => [key, nodes.map(({ id }) => id)])).toEqual(
    Object.keys(ontology.labels)
      .map((label) => [label, ids(label)])
      .filter(([, nodes]) => nodes?.length),
  );
});

const ids = (label: string) =>
  ({ Negotiation: ["earlier", "talks"], Country: ["iran", "oman", "qatar"], Agreement: ["jcpoa"] })[label];

test("a node opens to its sentences, a sentence to its claim, its passages and its other end, which opens again", () => {
  const sentence = "node oman\noman.MEDIATED.talks";
  const opened = shown(["decade 1970", "decade 2020", "node oman", sentence, `${sentence}\nend`]);
  expect(opened.slice(4)).toEqual([
    [2, "node oman", true],
    [3, sentence, true],
    [4, `${sentence}\nclaim`, undefined],
    [4, `${sentence}\npassage s01.p1`, undefined],
    [4, `${sentence}\npassage s02.p1`, undefined],
    [4, `${sentence}\nend`, true],
    [5, `${sentence}\nend\noman.MEDIATED.talks`, false],
    [5, `${sentence}\nend\niran.PARTICIPATED_IN.talks`, false],
  ]);
});

test("each row knows its place among those beside it", () => {
  expect(rows().map(({ position, size }) => `${position} of ${size}`)).toEqual([
    "1 of 3",
    "1 of 1",
    "2 of 3",
    "1 of 1",
    "3 of 3",
    "1 of 2",
    "2 of 2",
  ]);
});

test("a relationship of a node with itself counts once", () => {
  const joined = joinedIn({ nodes: [oman], relationships: [relationship("oman", "LED_TO", "oman")] }, ontology);
  expect([joined.count("oman"), joined.sentences("oman").length]).toEqual([1, 1]);
});

test("arrow keys go from row to row, open and close, and lead in and out", () => {
  const all = rows();
  const at = (key: string) => all.findIndex((row) => row.key === key);
  expect(moveBy("ArrowDown", all, 0)).toEqual({ to: "node earlier" });
  expect(moveBy("ArrowUp", all, 0)).toEqual({ to: "decade 1970" });
  expect(moveBy("End", all, 0)).toEqual({ to: "node oman" });
  expect(moveBy("Home", all, 5)).toEqual({ to: "decade 1970" });
  expect(moveBy("ArrowRight", all, at("node iran"))).toEqual({ toggle: ["node iran"] });
  expect(moveBy("ArrowRight", all, at("undated"))).toEqual({ to: "node iran" });
  expect(moveBy("ArrowRight", all, at("node earlier"))).toEqual({});
  expect(moveBy("ArrowLeft", all, at("node iran"))).toEqual({ to: "undated" });
  expect(moveBy("ArrowLeft", all, at("undated"))).toEqual({ toggle: ["undated"] });
  expect(moveBy("*", all, at("node iran"))).toEqual({ toggle: ["node iran", "node oman"] });
  expect(moveBy("x", all, 0)).toBeUndefined();
});

test("two thousand nodes are rows within a moment, and each is put into words only when it is opened", () => {
  const nodes = Array.from({ length: 2000 }, (_, index) => node(`n${index}`, ["Country"]));
  const relationships = Array.from({ length: 10_000 }, (_, index) =>
    relationship(`n${index % 2000}`, "LED_TO", `n${(index * 7 + 1) % 2000}`),
  );
  const big = { nodes, relationships };
  expect(treeRows(grouped.label(big, ontology), joinedIn(big, ontology), new Set())).toHaveLength(2001);
});
