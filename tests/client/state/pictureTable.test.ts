import { expect, test } from "vitest";
import { columnsOf } from "../../../client/state/pictureTable.ts";
import { readRows } from "../../../client/state/rows.ts";
import { node, oman, ontology, relationship, talks } from "../canvas/sample.ts";

const place = node("muscat", ["Place"], { name: "Muscat", people: 1_600_000, labels: "odd" });
const mediated = relationship("oman", "MEDIATED", "talks", { role: "mediator", claim: "It did.", sources: ["s01.p1"] });
const graph = { nodes: [oman, talks, place], relationships: [mediated] };
const columns = (kind: "nodes" | "relationships") => columnsOf(kind, graph, ontology);

test("nodes come with their labels, how much joins them, and each property by how many have it", () => {
  expect(columns("nodes").map(({ name, filled, isFirst }) => [name, filled, isFirst])).toEqual([
    ["node", 3, true],
    ["labels", 3, true],
    ["relationships", 3, true],
    ["name", 3, false],
    ["start", 1, true],
    ["end", 1, true],
    ["people", 1, true],
    ["precision", 1, false],
    ["property labels", 1, true],
  ]);
  expect(columns("nodes").find(({ name }) => name === "relationships")?.values).toEqual([1, 1, 0]);
});

test("relationships stand between their ends, and rest on what they cite", () => {
  const [from, middle, to, role] = columns("relationships");
  expect([from, middle, to, role].map((column) => column?.name)).toEqual(["from", "relationship", "to", "basis"]);
  const rows = readRows([[from, middle, to].map((column) => column?.values[0])], { shown: graph, ontology });
  const { cells, evidence } = rows.at(0);
  expect(cells.map((cell) => ("node" in cell ? cell.node.id : "relationship" in cell && cell.relationship.id))).toEqual(
    ["oman", "oman.MEDIATED.talks", "talks"],
  );
  expect(evidence.map(({ claim }) => claim)).toEqual(["It did."]);
});
