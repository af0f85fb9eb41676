import { expect, test } from "vitest";
import { rowsOf } from "../../src/ask/things.ts";
import type { Value } from "../../src/domain/value.ts";
import { found, node, relationship, typed } from "./graph.ts";

const oman = node("Oman", "Country");
const talks = node("Revived talks", "Negotiation");
const mediated = relationship(oman, "MEDIATED", talks);

test("nodes and relationships are found in lists, maps and paths too, each once", () => {
  const path: Value = { $type: "Path", _value: [typed(oman), typed(mediated), typed(talks)] };
  const { subgraph } = found(["all"], [[oman, mediated, talks]]);
  const cells: Value[] = [path, [typed(oman), typed(oman)], { which: typed(talks), number: 3 }, "Oman", null];
  const fields = ["path", "list", "map", "text", "nothing"];
  expect(rowsOf({ rows: { fields, values: [cells] }, subgraph })).toEqual([
    {
      path: { nodes: [oman, talks], relationships: [mediated] },
      list: { nodes: [oman], relationships: [] },
      map: { nodes: [talks], relationships: [] },
      text: { nodes: [], relationships: [] },
      nothing: { nodes: [], relationships: [] },
    },
  ]);
});
