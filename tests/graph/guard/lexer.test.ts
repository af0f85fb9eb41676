import { expect, test } from "vitest";
import { StatementError } from "../../../src/domain/errors.ts";
import { tokensOf } from "../../../src/graph/guard/lexer.ts";

const texts = (statement: string) => tokensOf(statement).map(({ text }) => text);
const kinds = (statement: string) => tokensOf(statement).map(({ kind }) => kind);

test("comments, strings and quoted names hide what is in them", () => {
  expect(texts("RETURN /* ' */ 'a\\'/*' // \"\n+ \"'\" AS `//``x`;")).toEqual([
    "RETURN",
    "'a\\'/*'",
    "+",
    `"'"`,
    "AS",
    "//`x",
    ";",
  ]);
});

test("blanks are Neo4j's, not JavaScript's", () => {
  expect(texts("A\u001cB\u00a0C\u2028D\u3000E")).toEqual(["A", "B", "C", "D", "E"]);
  expect(texts("A\ufeffB A\u200bB")).toEqual(["A\ufeffB", "A\u200bB"]);
});

test("a comment to the end of its line ends at a line feed or carriage return, nowhere else", () => {
  expect(texts("1 // 2\u2028 3\u0085 4\f 5\r 6")).toEqual(["1", "6"]);
});

test("numbers end where a range of a list begins, and words may hold a dollar", () => {
  expect(texts("x[0..2] 1e-3 .5 0x1F 1_000 a$b $p n.1a")).toEqual([
    "x",
    "[",
    "0",
    ".",
    ".",
    "2",
    "]",
    "1e-3",
    ".5",
    "0x1F",
    "1_000",
    "a$b",
    "$",
    "p",
    "n",
    ".1a",
  ]);
  expect(texts("[x IN a||b|x]")).toEqual(["[", "x", "IN", "a", "||", "b", "|", "x", "]"]);
  expect(kinds("x 1 'a' `n` $")).toEqual(["word", "number", "string", "name", "symbol"]);
});

test("a dash of Unicode parts words, as it does for Neo4j", () => {
  expect(texts("1–range \u00adrange")).toEqual(["1", "–", "range", "\u00ad", "range"]);
});

const unfinished: [statement: string, sentence: string, column: number][] = [
  ["RETURN 'a", "This string has no end.", 8],
  ["RETURN 'a\\'", "This string has no end.", 8],
  ["RETURN 'a\\", "This string has no end.", 8],
  ['RETURN 1 AS x, "', "This string has no end.", 16],
  ["RETURN `a``", "This quoted name has no end.", 11],
  ["RETURN 1 /* ((((", "This comment has no end.", 10],
  ["RETURN 1 /*/", "This comment has no end.", 10],
  ["/* a /*/ RETURN 1", "End this comment with */, not with /*/.", 1],
];

test.for(unfinished)("%s is refused before Neo4j sees it", ([statement, sentence, column]) => {
  const error = new StatementError(sentence, "Neo.ClientError.Statement.SyntaxError", { line: 1, column });
  expect(() => tokensOf(statement)).toThrow(error);
});
