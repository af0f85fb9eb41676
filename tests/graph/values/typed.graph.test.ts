import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connect } from "../../../src/graph/connection.ts";
import { driverParameters } from "../../../src/graph/values/parameters.ts";
import { plain } from "../../../src/graph/values/plain.ts";
import { typed } from "../../../src/graph/values/typed.ts";

let driver: Driver;
beforeAll(() => {
  driver = connect(inject("neo4j"));
});
afterAll(() => driver.close());

/** An expression, and what Neo4j's Query API v2 wrote for it: its type, its typed value, and plain where that differs. */
const written: [expression: string, type: string, value: string, plain?: string][] = [
  ["null", "Null", "null"],
  ["true", "Boolean", "true"],
  ["'a'", "String", '"a"'],
  ["1", "Integer", '"1"', "1"],
  ["9007199254740993", "Integer", '"9007199254740993"', "9007199254740993"],
  ["9223372036854775807", "Integer", '"9223372036854775807"', "9223372036854775807"],
  ["-9223372036854775808", "Integer", '"-9223372036854775808"', "-9223372036854775808"],
  ["1.0", "Float", '"1.0"', "1.0"],
  ["1e21", "Float", '"1.0E21"', "1.0E21"],
  ["-0.0", "Float", '"-0.0"', "-0.0"],
  ["0.0 / 0.0", "Float", '"NaN"'],
  ["-1.0 / 0.0", "Float", '"-Infinity"'],
  ["date('2020-01-02')", "Date", '"2020-01-02"'],
  ["date({year: -5})", "Date", '"-0005-01-01"'],
  ["date({year: 123456})", "Date", '"+123456-01-01"'],
  ["time('12:00:00.5+01:00')", "Time", '"12:00:00.5+01:00"'],
  ["time('12:00Z')", "Time", '"12:00:00Z"'],
  ["localtime('12:00')", "LocalTime", '"12:00:00"'],
  ["localdatetime('2020-01-02T12:00:00.123456789')", "LocalDateTime", '"2020-01-02T12:00:00.123456789"'],
  ["datetime('2020-01-02T12:00:00+01:00')", "OffsetDateTime", '"2020-01-02T12:00:00+01:00"'],
  [
    "datetime('2020-01-02T12:00:00[Europe/Berlin]')",
    "ZonedDateTime",
    '"2020-01-02T12:00:00+01:00[Europe/Berlin]"',
    '"2020-01-02T12:00:00+01:00"',
  ],
  [
    "datetime('1820-01-02T12:00:00[Europe/Berlin]')",
    "ZonedDateTime",
    '"1820-01-02T12:00:00+00:53:28[Europe/Berlin]"',
    '"1820-01-02T12:00:00+00:53:28"',
  ],
  ["duration('P14M3DT4.5S')", "Duration", '"P1Y2M3DT4.5S"'],
  ["duration({seconds: -1, nanoseconds: -5})", "Duration", '"PT-1.000000005S"'],
  ["point({x: 1, y: 2})", "Point", '"SRID=7203;POINT (1.0 2.0)"'],
  ["point({x: 1, y: 2.5, z: 3})", "Point", '"SRID=9157;POINT Z (1.0 2.5 3.0)"'],
  ["point({longitude: 1, latitude: 2})", "Point", '"SRID=4326;POINT (1.0 2.0)"'],
  ["point({longitude: 1, latitude: 2, height: 3})", "Point", '"SRID=4979;POINT Z (1.0 2.0 3.0)"'],
  ["$bytes", "Base64", '"AQID"'],
  [
    "[1, [null]]",
    "List",
    '[{"$type":"Integer","_value":"1"},{"$type":"List","_value":[{"$type":"Null","_value":null}]}]',
    "[1,[null]]",
  ],
  ["{a: 1.0}", "Map", '{"a":{"$type":"Float","_value":"1.0"}}', '{"a":1.0}'],
];

test.for(written)("%s is written as Neo4j's Query API does", async ([expression, type, value, inPlain = value]) => {
  const bytes = { $type: "Base64", _value: "AQID" };
  const { records } = await driver.executeQuery(`RETURN ${expression}`, driverParameters({ bytes }, "typed"));
  const answer = typed(records[0]?.get(0));
  expect(JSON.stringify(answer)).toBe(`{"$type":"${type}","_value":${value}}`);
  expect(JSON.stringify(plain(answer))).toBe(inPlain);
  const { records: again } = await driver.executeQuery("RETURN $x", driverParameters({ x: answer }, "typed"));
  expect(typed(again[0]?.get(0))).toEqual(answer);
});

test("nodes, relationships and paths are written as Neo4j's Query API does", async () => {
  const session = driver.session();
  const transaction = await session.beginTransaction();
  const { records } = await transaction.run(
    "CREATE p = (a:A {k: 1.0})-[r:R {w: 1}]->(b) RETURN a, r, p, elementId(b) AS b",
  );
  await session.close();
  const { a, r, p, b } = records[0]?.toObject() ?? {};
  const [node, relationship, end] = [
    { elementId: a.elementId, labels: ["A"], properties: { k: JSON.parse("1.0") } },
    { elementId: r.elementId, startNodeElementId: a.elementId, endNodeElementId: b, type: "R", properties: { w: 1 } },
    { elementId: b, labels: [], properties: {} },
  ];
  expect(JSON.parse(JSON.stringify([a, r, p].map((value) => plain(typed(value)))))).toEqual([
    node,
    relationship,
    [node, relationship, end],
  ]);
  expect([a, r].map((value) => typed(value))).toEqual([
    {
      $type: "Node",
      _value: { _element_id: a.elementId, _labels: ["A"], _properties: { k: { $type: "Float", _value: "1.0" } } },
    },
    {
      $type: "Relationship",
      _value: {
        _element_id: r.elementId,
        _start_node_element_id: a.elementId,
        _end_node_element_id: b,
        _type: "R",
        _properties: { w: { $type: "Integer", _value: "1" } },
      },
    },
  ]);
});
