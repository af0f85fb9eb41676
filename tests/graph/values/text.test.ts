import fc from "fast-check";
import neo4j, { Vector } from "neo4j-driver";
import { expect, test } from "vitest";
import { driverParameters } from "../../../src/graph/values/parameters.ts";
import { plainText, typedText } from "../../../src/graph/values/text.ts";
import { typed } from "../../../src/graph/values/typed.ts";
import { driverValue, storable } from "./arbitraryDriverValues.ts";
import { plainReference } from "./plainReference.ts";

test("the text of a value is that of its typed form, and of its plain form", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(driverValue, (value) => {
      expect(typedText(value)).toBe(JSON.stringify(typed(value)));
      expect(plainText(value)).toBe(JSON.stringify(plainReference(typed(value))));
    }),
    { numRuns: 500 },
  );
});

test("what is written in typed form is read back as the same value", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(storable, (value) => {
      const { x } = driverParameters({ x: JSON.parse(typedText(value)) }, "typed");
      expect(typedText(x)).toBe(typedText(value));
    }),
    { numRuns: 500 },
  );
});

test("integers keep all digits, floats their point, and what JSON has no number for is a string", () => {
  const values = [neo4j.int("-9223372036854775808"), 1, -0, 1e21, Number.NaN, neo4j.int("9007199254740993")];
  expect(plainText(values)).toBe('[-9223372036854775808,1.0,-0.0,1.0E21,"NaN",9007199254740993]');
});

test("a vector is written as the Query API of 2026 writes it, each of its floats as short as 32 bits allow", () => {
  const floats = new Vector(Float32Array.of(0.1, 2.5, 1e10, 1e-5, 1.4e-45, -0));
  const integers = new Vector(Int8Array.of(1, -2));
  expect([plainText(floats), plainText(integers)]).toEqual(["[0.1,2.5,1.0E10,1.0E-5,1.4E-45,-0.0]", "[1,-2]"]);
  expect(typedText(integers)).toBe('{"$type":"Vector","_value":{"coordinatesType":"INT8","coordinates":["1","-2"]}}');
});

test("a map that looks like one of the driver's own objects stays a map", () => {
  for (const mark of ["__isNode__", "__isInteger__", "__isPoint__", "__isDateTime__", "__isPath__"])
    expect(plainText({ [mark]: true, low: null })).toBe(`{"${mark}":true,"low":null}`);
});

const nested = (depth: number) =>
  Array(depth)
    .fill(0)
    .reduce<unknown>((inside) => [inside], null);

test("an answer may be nested 1,000 deep, no deeper", () => {
  expect(plainText(nested(1000))).toBe(`${"[".repeat(1000)}null${"]".repeat(1000)}`);
  for (const write of [plainText, typedText])
    expect(() => write(nested(1001))).toThrow("The answer is nested more than 1000 deep.");
});
