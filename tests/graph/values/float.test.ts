import { expect, test } from "vitest";
import { floatFrom, floatText } from "../../../src/graph/values/float.ts";

// What Neo4j's Query API wrote for each, on 5.26.30 and 2026.08.1.
const written: [number, string][] = [
  [1, "1.0"],
  [-0, "-0.0"],
  [0.001, "0.001"],
  [0.0001, "1.0E-4"],
  [1.1e-10, "1.1E-10"],
  [1234567, "1234567.0"],
  [12345678, "1.2345678E7"],
  [9999999.999, "9999999.999"],
  [-1234.5e-7, "-1.2345E-4"],
  [123456789012345680, "1.2345678901234568E17"],
  [1e21, "1.0E21"],
  [5e-324, "4.9E-324"],
  [Number.MAX_VALUE, "1.7976931348623157E308"],
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
];

test.for(written)("%d is written %s, and read back from it", ([value, text]) => {
  expect(floatText(value)).toBe(text);
  expect(floatFrom(text)).toBe(value);
});

test("a text that is no number gives none", () => {
  expect(["", "1,5", "0x10", "one", "constructor", " 1"].map(floatFrom)).toEqual(Array(6).fill(undefined));
});
