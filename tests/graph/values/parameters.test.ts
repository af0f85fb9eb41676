import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { BadRequestError } from "../../../src/domain/errors.ts";
import { driverParameters, type Form } from "../../../src/graph/values/parameters.ts";
import { rawNumber } from "../../../src/graph/values/rawNumber.ts";

const one = (value: unknown, form: Form) => driverParameters({ x: value }, form).x;
const refused = (value: unknown, form: Form) => {
  try {
    return one(value, form);
  } catch (error) {
    return error instanceof BadRequestError ? error.message : error;
  }
};

test("in plain form whole numbers become integers, others floats, and a map with $type stays a map", () => {
  const given = [1, 1.5, "a", true, null, [2], { $type: "Integer", _value: "1" }];
  const expected = [neo4j.int(1), 1.5, "a", true, null, [neo4j.int(2)], { $type: "Integer", _value: "1" }];
  expect(one(given, "plain")).toEqual(expected);
});

test("numbers of the wire that JavaScript can't hold come through digit by digit", () => {
  expect([one(rawNumber("9007199254740993"), "plain"), one(rawNumber("1.0"), "plain")]).toEqual([
    neo4j.int("9007199254740993"),
    1,
  ]);
  expect(refused(rawNumber("9223372036854775808"), "plain")).toBe(
    "The parameter $x is 9223372036854775808, which is beyond 64 bits.",
  );
});

test("in typed form each type becomes the driver's", () => {
  const { Date: Day, DateTime, Duration, LocalDateTime, LocalTime, Point, Time } = neo4j.types;
  const [none, i] = [neo4j.int(0), neo4j.int];
  const read = (type: string, value: unknown) => one({ $type: type, _value: value }, "typed");
  expect(read("Integer", "-9223372036854775808")).toEqual(neo4j.int("-9223372036854775808"));
  expect(read("Float", "NaN")).toBe(Number.NaN);
  expect(read("String", "")).toBe("");
  expect(read("Boolean", false)).toBe(false);
  expect(read("Null", null)).toBe(null);
  expect(read("Base64", "AQID")).toEqual(new Int8Array([1, 2, 3]));
  expect(read("Date", "2020-02-29")).toEqual(new Day(2020, 2, 29));
  expect(read("Time", "12:00:00.5-03:30")).toEqual(new Time(12, 0, 0, 500_000_000, -12600));
  expect(read("LocalTime", "23:59")).toEqual(new LocalTime(23, 59, 0, 0));
  expect(read("LocalDateTime", "-0005-01-01T00:00:00.000000001")).toEqual(new LocalDateTime(-5, 1, 1, 0, 0, 0, 1));
  expect(read("OffsetDateTime", "2020-01-01T12:00:00Z")).toEqual(new DateTime(2020, 1, 1, 12, 0, 0, 0, 0));
  expect(read("ZonedDateTime", "2020-01-01T12:00:00+01:00[Europe/Berlin]")).toEqual(
    new DateTime(2020, 1, 1, 12, 0, 0, 0, 3600, "Europe/Berlin"),
  );
  expect(read("Duration", "P1MT1S")).toEqual(new Duration(i(1), none, i(1), none));
  expect(read("Point", "SRID=9157;POINT Z (1 2.5 3)")).toEqual(new Point(i(9157), 1, 2.5, 3));
  expect(read("List", [{ $type: "Map", _value: { $type: { $type: "Null", _value: null } } }])).toEqual([
    { $type: null },
  ]);
});

test("what is no value of its type is refused, and the parameter named", () => {
  const wrong: [string, string][] = [
    ["Integer", "1.5"],
    ["Integer", "9223372036854775808"],
    ["Boolean", "true"],
    ["Date", "2020-02-30"],
    ["Date", ""],
    ["Time", "24:00Z"],
    ["OffsetDateTime", "2020-01-01T12:00:00+01:00[Europe/Berlin]"],
    ["Duration", "PT"],
    ["Point", "SRID=7203;POINT (1,2)"],
    ["Base64", "!!"],
  ];
  expect(wrong.map(([$type, _value]) => refused({ $type, _value }, "typed"))).toEqual(
    wrong.map(([$type, text]) => `The parameter $x is not a value of the type ${$type}: ${JSON.stringify(text)}.`),
  );
});

test("a sentence says where in a parameter the fault is", () => {
  const row = { "first day": [{ $type: "Date", _value: "x" }] };
  expect([
    refused([1, row], "typed"),
    refused({ $type: "Node", _value: {} }, "typed"),
    refused([{ $type: "Integer" }], "typed"),
    refused({ $type: "Integer", _value: rawNumber("1.0") }, "typed"),
    refused({ big: rawNumber("-9223372036854775809") }, "plain"),
  ]).toEqual([
    'The parameter $x[1]["first day"][0] is not a value of the type Date: "x".',
    'The parameter $x has the $type "Node", which no parameter can have.',
    "The parameter $x[0] has a $type, so it needs a _value and nothing else.",
    "The parameter $x is not a value of the type Integer.",
    "The parameter $x.big is -9223372036854775809, which is beyond 64 bits.",
  ]);
});

test("no map passes for one of the driver's own objects", () => {
  expect(["__isInteger__", "__isPoint__", "__isUUID__"].map((mark) => refused({ [mark]: true }, "plain"))).toEqual(
    ["__isInteger__", "__isPoint__", "__isUUID__"].map(
      (mark) => `The parameter $x.${mark} has a name that the driver keeps for itself.`,
    ),
  );
  expect(() => driverParameters({ __isDate__: true }, "plain")).toThrow("The parameter $__isDate__ has a name");
});

test("__proto__ is a name like any other, of a parameter and of a key", () => {
  const given = driverParameters(JSON.parse('{"__proto__": {"__proto__": [1.5]}}'), "plain");
  expect(JSON.stringify(given)).toBe('{"__proto__":{"__proto__":[1.5]}}');
});

test("parameters are bounded in depth, number and length", () => {
  const deep = Array(150)
    .fill(0)
    .reduce<unknown>((inside) => [inside], 1);
  expect([
    refused(deep, "plain"),
    refused(Array(60_000).fill(1), "plain"),
    refused("a".repeat(1_000_001), "plain"),
  ]).toEqual([
    "The parameter $x is nested deeper than 100.",
    "The parameters hold more than 50000 values.",
    "The parameters hold more than 1000000 characters.",
  ]);
});
