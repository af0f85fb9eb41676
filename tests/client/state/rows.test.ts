import { expect, test } from "vitest";
import { evidenceRows, rowsOf, together } from "../../../client/state/rows.ts";
import { emptySubgraph } from "../../../src/domain/graph.ts";

const text = (_value: string) => ({ $type: "String", _value });
const list = (...members: string[]) => ({ $type: "List", _value: members.map(text) });
const node = (elementId: string, properties: object) => ({
  $type: "Node",
  _value: { _element_id: elementId, _labels: ["Country"], _properties: properties },
});
const cited = (claim: string) => ({ claim: text(claim), sources: list("s01.p1"), basis: text("implied") });
const relationship = (elementId: string, properties: object) => ({
  $type: "Relationship",
  _value: {
    _element_id: elementId,
    _start_node_element_id: "4:1",
    _end_node_element_id: "4:2",
    _type: "MEDIATED",
    _properties: properties,
  },
});
const oman = node("4:1", { id: text("oman"), summary: text("A country."), sources: list("s02.p1") });

test("a row rests on what the things in its cells rest on, relationships first", () => {
  const [row] = rowsOf([[oman, relationship("5:1", { id: text("r1"), ...cited("It mediated.") })]], emptySubgraph);
  expect(row?.evidence).toEqual([
    { relationship: "r1", claim: "It mediated.", sources: ["s01.p1"], basis: "implied" },
    { node: "oman", claim: "A country.", sources: ["s02.p1"], basis: "stated" },
  ]);
});

test("things are found in lists, maps and paths, each once", () => {
  const nested = { $type: "List", _value: [{ $type: "Map", _value: { a: oman } }, oman] };
  const [row] = rowsOf([[nested]], emptySubgraph);
  expect(row?.things.nodes.map(({ id }) => id)).toEqual(["oman"]);
});

test("a row of bare values rests on nothing", () => {
  expect(rowsOf([[text("Oman"), { $type: "Integer", _value: "1" }]], emptySubgraph)[0]).toMatchObject({
    evidence: [],
    things: emptySubgraph,
  });
});

test("the ends of a relationship get their ids from other rows and from the picture", () => {
  const shown = { nodes: [{ id: "talks", elementId: "4:2", labels: [], properties: {} }], relationships: [] };
  const rows = rowsOf([[relationship("5:1", {})], [oman]], shown);
  expect(together(rows).relationships).toMatchObject([{ id: "5:1", from: "oman", to: "talks" }]);
});

test("rows of an answer have the evidence that the answer gives them", () => {
  const said = { claim: "It mediated.", sources: ["s01.p1"], basis: "stated" as const };
  const rows = evidenceRows({ values: [["Oman"], ["Qatar"]], evidence: [[0], []] }, [said], emptySubgraph);
  expect(rows.map(({ evidence }) => evidence)).toEqual([[said], []]);
});
