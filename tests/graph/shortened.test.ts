import { expect, test } from "vitest";
import { shortened } from "../../src/graph/shortened.ts";

const within = { characters: 5, members: 2 };

test("what is short stays as it is", () => {
  const properties = { text: "12345", list: [1, 2], day: { $type: "Date", _value: "2024-02-29" }, no: null, yes: true };
  expect(shortened(properties, { ...within, characters: 10 })).toEqual(properties);
});

test("long texts, lists and bytes say how long they are", () => {
  const bytes = { $type: "Base64", _value: "AAAAAAAA" };
  expect(shortened({ text: "123456", list: [1, 2, 3], texts: ["123456"], bytes }, within)).toEqual({
    text: "12345… (6 characters)",
    list: [1, 2, "… (3 in all)"],
    texts: ["12345… (6 characters)"],
    bytes: "(6 bytes)",
  });
});

test("no character is cut in two", () => {
  expect(shortened({ text: "1234🦊" }, within)).toEqual({ text: "1234… (6 characters)" });
});
