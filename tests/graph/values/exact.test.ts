import { expect, test } from "vitest";
import { exact } from "../../../src/graph/values/exact.ts";

test("a value is JSON's own where JSON can say it, else typed", () => {
  const big = { $type: "Integer", _value: "9007199254740993" };
  const day = { $type: "Date", _value: "2026-02-08" };
  const infinite = { $type: "Float", _value: "Infinity" };
  const given = [{ $type: "Integer", _value: "1" }, { $type: "Float", _value: "1.5E10" }, big, day, infinite];
  expect(exact({ $type: "List", _value: given })).toEqual([1, 1.5e10, big, day, infinite]);
});

test("a map that itself has a key $type stays typed", () => {
  const map = { $type: "Map", _value: { $type: { $type: "String", _value: "Integer" } } };
  expect(exact(map)).toEqual(map);
});
