import { expect, test } from "vitest";
import { evidenceRows, readRows, together } from "../../../client/state/rows.ts";
import { emptySubgraph } from "../../../src/domain/graph.ts";
import type { Ontology } from "../../../src/domain/ontology.ts";

const known = { shown: emptySubgraph, ontology: { labels: {} } };
const text = (_value: string) => ({ $type: "String", _value });
const list = (...members: string[]) => ({ $type: "List", _value: members.map(text) });
const node = (elementId: string, properties: object, label = "Entity") => ({
  $type: "Node",
  _value: { _element_id: elementId, _labels: [label], _properties: properties },
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
  const mediated = relationship("5:1", { id: text("oman.MEDIATED.talks"), ...cited("It mediated.") });
  expect(readRows([[oman, mediated]], known).at(0).evidence).toEqual([
    { relationship: "oman.MEDIATED.talks", claim: "It mediated.", sources: ["s01.p1"], basis: "implied" },
    { node: "oman", claim: "A country.", sources: ["s02.p1"], basis: "stated" },
  ]);
});

test("things are found in lists, maps and paths, each once", () => {
  const nested = { $type: "List", _value: [{ $type: "Map", _value: { a: oman } }, oman] };
  const rows = readRows([[nested], [oman]], known);
  expect(rows.at(0).things.nodes.map(({ id }) => id)).toEqual(["oman"]);
  expect(rows.things().nodes.map(({ id }) => id)).toEqual(["oman"]);
});

test("a row of bare values rests on nothing", () => {
  const rows = readRows([[text("Oman"), { $type: "Integer", _value: "1" }]], known);
  expect(rows.at(0)).toMatchObject({ evidence: [], things: emptySubgraph });
  expect(rows.isCited()).toBe(false);
});

test("the ends of a relationship get their ids from other rows and from the picture", () => {
  const shown = { nodes: [{ id: "talks", elementId: "4:2", labels: [], properties: {} }], relationships: [] };
  const rows = readRows([[relationship("5:1", {})], [oman]], { ...known, shown });
  expect(together([rows.at(0), rows.at(1)]).relationships).toMatchObject([{ id: "5:1", from: "oman", to: "talks" }]);
});

test("a stranger's node goes by its label's own property, not by one that happens to be called id", () => {
  const ontology = { labels: { Film: { id: "imdb" } } } as unknown as Ontology;
  const film = node("4:1", { id: text("7"), imdb: text("tt1") }, "Film");
  const unnamed = node("4:2", { id: text("7") }, "Actor");
  const rows = readRows([[film, unnamed, relationship("5:1", { id: text("7") })]], { ...known, ontology });
  expect(rows.things()).toMatchObject({
    nodes: [{ id: "Film/tt1" }, { id: "4:2" }],
    relationships: [{ id: "5:1", from: "Film/tt1", to: "4:2" }],
  });
});

test("rows of an answer have the evidence that the answer gives them", () => {
  const said = { claim: "It mediated.", sources: ["s01.p1"], basis: "stated" as const };
  const rows = evidenceRows({ values: [["Oman"], ["Qatar"]], evidence: [[0], []] }, [said], known);
  expect([rows.at(0).evidence, rows.at(1).evidence]).toEqual([[said], []]);
  expect(rows.isCited()).toBe(true);
});
