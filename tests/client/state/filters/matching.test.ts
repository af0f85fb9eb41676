import { expect, test } from "vitest";
import type { ByProperty, Test } from "../../../../client/state/filters/filter.ts";
import { passes } from "../../../../client/state/filters/matching.ts";
import { isMissing, kindOf } from "../../../../client/state/filters/values.ts";
import type { Value } from "../../../../src/domain/value.ts";

const typed = (type: string, value: unknown): Value => ({ $type: type, _value: value });
const filter = (given: Test, orMissing = false): ByProperty => ({
  by: "property",
  part: { kind: "label", name: "Thing" },
  property: "value",
  test: given,
  orMissing,
});
const keeps = (given: Test, value: Value | undefined, orMissing = false) =>
  passes(value === undefined ? {} : { value }, filter(given, orMissing));

const big = typed("Integer", "9007199254740993");
const date = typed("Date", "2015-07-14");
const zoned = typed("ZonedDateTime", "2015-07-14T23:30:00+14:00[Pacific/Kiritimati]");
const point = typed("Point", "SRID=4326;POINT (58.4 23.6)");
const duration = typed("Duration", "P1Y2M");

test.each<[string, Test, Value, boolean]>([
  ["a whole number within its bounds", { is: "number", from: "3", to: "5" }, 5, true],
  ["a number beneath them", { is: "number", from: "3" }, 2.999, false],
  ["an integer that no float can tell from its neighbour", { is: "number", from: "9007199254740993" }, big, true],
  ["its neighbour", { is: "number", from: "9007199254740994" }, big, false],
  ["no number among numbers", { is: "number", from: "0" }, typed("Float", "NaN"), false],
  ["a text among numbers", { is: "number", from: "0" }, "7", false],
  ["a date on the first day", { is: "day", from: "2015-07-14" }, date, true],
  ["a date after the last day", { is: "day", to: "2015-07-13" }, date, false],
  ["a moment by its own day, whatever its zone", { is: "day", from: "2015-07-14", to: "2015-07-14" }, zoned, true],
  ["a day that is written as text", { is: "day", from: "2015-01-01", to: "2015-12-31" }, "2015-07-14", true],
  ["a member of a list", { is: "terms", terms: ["secret"] }, ["indirect", "secret"], true],
  ["no member of a list", { is: "terms", terms: ["direct"] }, ["indirect", "secret"], false],
  ["a truth by its word", { is: "terms", terms: ["true"] }, true, true],
  ["a duration by its words", { is: "terms", terms: ["1 year, 2 months"] }, duration, true],
  ["letters without regard to case and accents", { is: "contains", words: "TURKI" }, "Türkiye", true],
  ["letters in any member", { is: "contains", words: "sec" }, ["indirect", "secret"], true],
  ["letters that are not there", { is: "contains", words: "omani" }, "Oman", false],
  ["a point, which is there", { is: "present" }, point, true],
  ["a point, which does not lack", { is: "missing" }, point, false],
])("%s", (_, given, value, expected) => {
  expect(keeps(given, value)).toBe(expected);
});

test.each<[Value | undefined]>([[undefined], [null], [""], [[]]])("%j is missing", (value) => {
  expect(isMissing(value)).toBe(true);
  expect(keeps({ is: "missing" }, value)).toBe(true);
  expect(keeps({ is: "present" }, value)).toBe(false);
  expect(keeps({ is: "terms", terms: ["any"] }, value)).toBe(false);
  expect(keeps({ is: "terms", terms: ["any"] }, value, true)).toBe(true);
  expect(keeps({ is: "number", from: "1" }, value, true)).toBe(true);
});

test.each<[Value[], string]>([
  [[1, 2.5, big, typed("Float", "Infinity")], "number"],
  [[date, zoned, typed("LocalDateTime", "2001-01-01T10:00:00")], "day"],
  [["2015-07-14", "1979-11-04T12:00:00Z"], "day"],
  [[1, "one"], "words"],
  [[true, false], "words"],
  [[["a", "b"], "c"], "words"],
  [[[1, 2]], "words"],
  [[duration, typed("LocalTime", "10:00:00")], "words"],
  [[point], "opaque"],
  [[typed("Base64", "AAAA")], "opaque"],
])("%j are of the kind %s", (values, kind) => {
  expect(kindOf(values)).toBe(kind);
});
