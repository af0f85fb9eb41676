import fc from "fast-check";
import { expect, test } from "vitest";
import { tokensOf } from "../../../client/editor/tokens.ts";

const coloured = (statement: string) =>
  tokensOf(statement)
    .filter(({ kind }) => kind !== "plain")
    .map(({ text, kind }) => `${kind} ${text}`);

test("labels, types, keywords, functions and values are told apart", () => {
  const statement = `MATCH (m:Mediator&!Country)-[r:MEDIATED|LED]->(n {name: "Oman"}) // who
WHERE n.match > 2.5 AND date($day) RETURN count(m) AS n`;
  expect(coloured(statement)).toEqual([
    "keyword MATCH",
    "label Mediator",
    "label Country",
    "type MEDIATED",
    "type LED",
    'string "Oman"',
    "comment // who",
    "keyword WHERE",
    "number 2.5",
    "keyword AND",
    "function date",
    "parameter $day",
    "keyword RETURN",
    "keyword count",
    "keyword AS",
  ]);
});

test("a string or a comment that is not closed goes on to the end", () => {
  expect(coloured("RETURN 'it\\'s\nso")).toEqual(["keyword RETURN", "string 'it\\'s\nso"]);
  expect(coloured("/* all\nof it")).toEqual(["comment /* all\nof it"]);
});

test("the pieces of a statement are the statement", () => {
  const piece = fc.oneof(
    fc.constantFrom("MATCH", "(", ")", "[", ":", '"', "'", "`", "//", "/*", "\n", "$a", "1.5"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const statement = pieces.join("");
      expect(
        tokensOf(statement)
          .map(({ text }) => text)
          .join(""),
      ).toBe(statement);
    }),
  );
});
