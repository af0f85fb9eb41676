import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filled, membersOf, shownIn, typeOf, written, writtenOf } from "../../../client/state/parameters.ts";

describe("members", () => {
  test("stand as they are written: no digit is lost, no float becomes whole", () => {
    const json = '{ "big": 9007199254740993, "half": 1.0, "list": [1, {"a": ","}], "t:x": "a, \\"b\\"" }';
    expect([...(membersOf(json) ?? [])]).toEqual([
      ["big", "9007199254740993"],
      ["half", "1.0"],
      ["list", '[1, {"a": ","}]'],
      ["t:x", '"a, \\"b\\""'],
    ]);
  });

  test("of nothing there are none, and what is no object has no members", () => {
    expect(membersOf(" ")).toEqual(new Map());
    expect(membersOf("{}")).toEqual(new Map());
    for (const json of ["[1]", "null", "1", '{"a": }']) expect(membersOf(json)).toBeUndefined();
  });

  test("put together again they say the same", () => {
    const json = fc.dictionary(fc.string(), fc.jsonValue()).map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(json, (text) => {
        const members = membersOf(text);
        expect(JSON.parse(written(members ?? new Map()) || "{}")).toEqual(JSON.parse(text));
      }),
    );
  });

  test("a name without a value is null, the others stay to the letter", () => {
    expect(filled('{"a": 1.0}', ["a", "b"])).toBe('{"a": 1.0, "b": null}');
    expect(filled('{"a":1.0}', ["a"])).toBe('{"a":1.0}');
    expect(filled("[", ["a"])).toBe("[");
  });
});

describe("fields", () => {
  test.each([
    ['"Oman"', "text", "Oman"],
    ["-0.5e3", "number", "-0.5e3"],
    ["true", "truth", "true"],
    ["null", "null", "null"],
    ["[1, 2]", "json", "[1, 2]"],
    ['{"$type": "Date", "_value": "2015-07-14"}', "date", "2015-07-14"],
    ['{"$type": "Duration", "_value": "P1Y"}', "json", '{"$type": "Duration", "_value": "P1Y"}'],
  ] as const)("%s is shown as %s, and is the same when entered there", (value, type, shown) => {
    expect(typeOf(value)).toBe(type);
    expect(shownIn(type, value)).toBe(shown);
    expect(writtenOf(type, shown)).toEqual({ value });
  });

  test("what is no value of its type is said to be none", () => {
    expect(writtenOf("number", "1.")).toEqual({ isWrong: true });
    expect(writtenOf("number", "0x10")).toEqual({ isWrong: true });
    expect(writtenOf("json", "[1,")).toEqual({ isWrong: true });
    expect(writtenOf("date", "yesterday")).toEqual({ isWrong: true });
    expect(writtenOf("number", " ")).toEqual({});
  });
});
