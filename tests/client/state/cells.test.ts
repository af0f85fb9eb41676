import { describe, expect, test } from "vitest";
import { cellOf } from "../../../client/state/cells.ts";

const nobody = () => undefined;
const typed = ($type: string, _value: unknown) => ({ $type, _value });
const element = (id: string) => ({ _element_id: id, _labels: ["Country"], _properties: { id: typed("String", id) } });

describe("a value of a statement's answer", () => {
  test.each([
    [typed("Null", null), { is: "nothing" }],
    [null, { is: "nothing" }],
    [typed("String", "Oman"), { is: "text", text: "Oman" }],
    [typed("Boolean", true), { is: "text", text: "true" }],
    [typed("Integer", "42"), { is: "number", text: "42" }],
    [typed("Integer", "9223372036854775807"), { is: "number", text: "9223372036854775807" }],
    [typed("Float", "2.5"), { is: "number", text: "2.5" }],
    [typed("Float", "1.0"), { is: "number", text: "1.0" }],
    [typed("Float", "1.0E21"), { is: "number", text: "1.0E21" }],
    [typed("Float", "NaN"), { is: "number", text: "NaN" }],
    [typed("Date", "2026-02-08"), { is: "moment", text: "8 February 2026", exact: "2026-02-08" }],
    [
      typed("OffsetDateTime", "2026-02-08T14:02:30Z"),
      { is: "moment", text: "8 February 2026, 14:02:30 UTC", exact: "2026-02-08T14:02:30Z" },
    ],
    [
      typed("ZonedDateTime", "2026-02-08T14:02:30+03:30[Asia/Tehran]"),
      {
        is: "moment",
        text: "8 February 2026, 14:02:30+03:30[Asia/Tehran]",
        exact: "2026-02-08T14:02:30+03:30[Asia/Tehran]",
      },
    ],
    [typed("LocalTime", "14:02:30"), { is: "moment", text: "14:02:30", exact: "14:02:30" }],
    [typed("Date", "-0044-03-15"), { is: "moment", text: "-0044-03-15", exact: "-0044-03-15" }],
    [typed("Duration", "P1Y2M"), { is: "duration", text: "1 year, 2 months", exact: "P1Y2M" }],
    [typed("Duration", "PT-0.5S"), { is: "duration", text: "-0.5 seconds", exact: "PT-0.5S" }],
    [
      typed("Point", "SRID=7203;POINT (1.0 2.0)"),
      { is: "point", text: "x 1.0, y 2.0", exact: "SRID=7203;POINT (1.0 2.0)" },
    ],
    [
      typed("Point", "SRID=4979;POINT Z (58.4 23.6 8.0)"),
      { is: "point", text: "latitude 23.6, longitude 58.4, height 8.0", exact: "SRID=4979;POINT Z (58.4 23.6 8.0)" },
    ],
    [typed("Base64", "AQID"), { is: "bytes", text: "3 bytes", exact: "AQID" }],
    [
      typed("List", [typed("Integer", "1"), typed("String", "a")]),
      {
        is: "list",
        members: [
          { is: "number", text: "1" },
          { is: "text", text: "a" },
        ],
      },
    ],
    [typed("Map", { a: typed("Integer", "1") }), { is: "map", entries: [["a", { is: "number", text: "1" }]] }],
    [
      { a: [1, "b"] },
      {
        is: "map",
        entries: [
          [
            "a",
            {
              is: "list",
              members: [
                { is: "number", text: "1" },
                { is: "text", text: "b" },
              ],
            },
          ],
        ],
      },
    ],
  ])("%j", (value, cell) => {
    expect(cellOf(value, nobody)).toEqual(cell);
  });
});

test("a node keeps its properties in plain form, and has the id that the picture knows it by", () => {
  const value = typed("Node", {
    ...element("4:x:1"),
    _properties: { name: typed("String", "Oman"), start: typed("Date", "2026-01-01") },
  });
  expect(cellOf(value, (elementId) => (elementId === "4:x:1" ? "oman" : undefined))).toEqual({
    is: "node",
    node: {
      id: "oman",
      elementId: "4:x:1",
      labels: ["Country"],
      properties: { name: "Oman", start: typed("Date", "2026-01-01") },
    },
  });
});

test("a node without an id of its own goes by Neo4j's", () => {
  const cell = cellOf(typed("Node", { _element_id: "4:x:1", _labels: [], _properties: {} }), nobody);
  expect(cell).toMatchObject({ node: { id: "4:x:1" } });
});

test("a path holds its nodes and relationships in turn", () => {
  const between = {
    _element_id: "5:x:1",
    _start_node_element_id: "a",
    _end_node_element_id: "b",
    _type: "MEDIATED",
    _properties: {},
  };
  const path = typed("Path", [
    typed("Node", element("a")),
    typed("Relationship", between),
    typed("Node", element("b")),
  ]);
  expect(cellOf(path, nobody)).toMatchObject({
    is: "path",
    members: [{ node: { id: "a" } }, { relationship: { from: "a", to: "b", type: "MEDIATED" } }, { node: { id: "b" } }],
  });
});
