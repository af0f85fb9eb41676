import { expect, test } from "vitest";
import { matrixOf, mostLines, roleOf } from "../../../client/state/matrix.ts";
import {
  choiceOf,
  firstChoice,
  type MatrixChoice,
  type Order,
  pairsOf,
  partnersOf,
  typesJoining,
  withRows,
  writtenChoice,
} from "../../../client/state/matrixChoice.ts";
import { iran, jcpoa, node, oman, ontology, qatar, relationship } from "../canvas/sample.ts";

const dated = (id: string, year: number) =>
  node(id, ["Negotiation"], { start: { $type: "Date", _value: `${year}-01-01` }, precision: "year" });
const turkey = node("turkey", ["Country", "Mediator"], { name: "Turkey" });
const [late, early, middle] = [dated("late", 2026), dated("early", 1981), dated("middle", 2023)];
const relationships = [
  relationship("oman", "MEDIATED", "late", { role: "mediator" }),
  relationship("oman", "MEDIATED", "middle", { role: "channel" }),
  relationship("oman", "PARTICIPATED_IN", "late"),
  relationship("qatar", "MEDIATED", "early"),
  relationship("turkey", "MEDIATED", "late"),
  relationship("turkey", "MEDIATED", "middle"),
  relationship("iran", "WITHDREW_FROM", "jcpoa"),
];
const graph = { nodes: [oman, qatar, turkey, iran, jcpoa, late, early, middle], relationships };
const first: MatrixChoice = { rows: "Mediator", columns: "Negotiation", rowOrder: "date", columnOrder: "date" };
const lines = (choice: MatrixChoice) => {
  const { rows, columns } = matrixOf(graph, ontology, choice);
  return { rows: rows.map(({ node: { id } }) => id), columns: columns.map(({ node: { id } }) => id) };
};

test("at first whoever bears a ring stands against what forms the picture's ring", () => {
  expect(firstChoice(graph, ontology)).toEqual(first);
  const { composition: _, ...plain } = ontology;
  expect(firstChoice(graph, plain)).toMatchObject({ rows: "Country", columns: "Negotiation" });
  expect(firstChoice({ nodes: [oman], relationships: [] }, ontology)).toBeUndefined();
});

test("a cell holds every relationship between its row and its column, and lines without any are left out", () => {
  const { rows, cell, total } = matrixOf(graph, ontology, first);
  expect(rows.map((line) => [line.node.id, line.total])).toEqual([
    ["qatar", 1],
    ["oman", 3],
    ["turkey", 2],
  ]);
  expect(cell("oman", "late").map((one) => roleOf(one, ontology))).toEqual(["mediator", "took part in"]);
  expect([cell("qatar", "late"), total]).toEqual([[], 6]);
});

test("one type alone, and against its direction", () => {
  expect(matrixOf(graph, ontology, { ...first, type: "PARTICIPATED_IN" }).total).toBe(1);
  const turned = matrixOf(graph, ontology, { ...first, rows: "Negotiation", columns: "Mediator" });
  expect(turned.cell("late", "oman").length).toBe(2);
});

test.each<[Order, string[], string[]]>([
  ["date", ["qatar", "oman", "turkey"], ["early", "middle", "late"]],
  ["name", ["oman", "qatar", "turkey"], ["early", "late", "middle"]],
  ["count", ["oman", "turkey", "qatar"], ["late", "middle", "early"]],
  ["similarity", ["oman", "turkey", "qatar"], ["late", "middle", "early"]],
])("rows and columns by %s", (order, rows, columns) => {
  expect(lines({ ...first, rowOrder: order, columnOrder: order })).toEqual({ rows, columns });
});

test("labels that something joins can be chosen, and the types that do", () => {
  const pairs = pairsOf(graph, ontology);
  expect(partnersOf("Country", pairs)).toEqual(["Negotiation", "Agreement"]);
  expect(withRows({ ...first, type: "MEDIATED" }, "Agreement", pairs)).toMatchObject({
    rows: "Agreement",
    columns: "Country",
    type: undefined,
  });
  expect(typesJoining(first, graph)).toEqual(["MEDIATED", "PARTICIPATED_IN"]);
});

test("a choice stands in the address whatever its labels are called", () => {
  const odd: MatrixChoice = { ...first, rows: "A, B", columns: "50 %2C", type: "X,Y", rowOrder: "count" };
  expect(choiceOf(writtenChoice(odd), graph, ontology)).toEqual(odd);
  expect(writtenChoice(first)).toBe("Mediator,Negotiation,,date,date");
  expect(choiceOf("nonsense", graph, ontology)).toEqual(first);
  expect(choiceOf("Country,Negotiation,,by magic", graph, ontology)).toMatchObject({ rowOrder: "date" });
});

test("of too many lines those with the most stay, and it is known how many do not", () => {
  const many = Array.from({ length: mostLines + 3 }, (_, index) => node(`c${index}`, ["Country"]));
  const joining = many.map(({ id }) => relationship(id, "PARTICIPATED_IN", "late"));
  const big = matrixOf({ nodes: [...many, late], relationships: joining }, ontology, { ...first, rows: "Country" });
  expect([big.rows.length, big.cut]).toEqual([mostLines, { rows: 3, columns: 0 }]);
});
