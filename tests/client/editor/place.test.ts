import { expect, test } from "vitest";
import { offsetOf, pieceAt } from "../../../client/editor/place.ts";

test("a place is found behind every sort of line break, and never outside the text", () => {
  expect(offsetOf("ab\ncd", { line: 2, column: 2 })).toBe(4);
  expect(offsetOf("ab\r\ncd", { line: 2, column: 1 })).toBe(4);
  expect(offsetOf("ab\ncd", { line: 1, column: 9 })).toBe(2);
  expect(offsetOf("ab\ncd", { line: 7, column: 1 })).toBe(3);
});

const piece = (text: string, offset: number) => {
  const { from, to } = pieceAt(text, offset);
  return text.slice(from, to);
};

test("what is marked is a word, a quoted name or a sign", () => {
  expect(piece("MATCH (n:Country)", 9)).toBe("Country");
  expect(piece("MATCH (n:`Odd one`)", 9)).toBe("`Odd one`");
  expect(piece("RETURN 1 => 2", 9)).toBe("=>");
  expect(piece("RETURN (1", 7)).toBe("(");
});

test("at the end it is the last one", () => {
  expect(piece("MATCH (n) RETURN\n", 17)).toBe("RETURN");
  expect(piece("MATCH (n", 8)).toBe("n");
  expect(piece("RETURN 1 +", 10)).toBe("+");
  expect(pieceAt("", 0)).toEqual({ from: 0, to: 0 });
});
