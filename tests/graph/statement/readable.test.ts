import { expect, test } from "vitest";
import { hintAt } from "../../../src/graph/statement/hints.ts";
import { readable } from "../../../src/graph/statement/readable.ts";

const said: [message: string, sentence: string][] = [
  ['Variable `m` not defined (line 2, column 8 (offset: 7))\n"RETURN m"\n        ^', "Variable `m` not defined."],
  ["/ by zero", "Division by zero."],
  ['Text cannot be parsed to a Date\n"x"\n ^', 'Text cannot be parsed to a Date: "x".'],
  ["22N69: The index 'x' does not exist.", "The index 'x' does not exist."],
  [
    "Invalid input 'AS': expected an expression, ',' or '}' (line 1, column 13 (offset: 12))",
    '"AS" is not expected here, but an expression or , or }.',
  ],
  [
    "Invalid input 'RETRUN': expected a graph pattern, 'FOREACH', ',', 'ORDER BY' or <EOF> (line 1, column 3 (offset: 2))",
    '"RETRUN" is not expected here.',
  ],
  ["", "Neo4j could not run this, and does not say why."],
];

test.for(said)("%s", ([message, sentence]) => {
  expect(readable(message)).toBe(sentence);
});

test("an operator of another language gets a hint, and its own place", () => {
  expect(hintAt("MATCH (n)\nWHERE n.x => 3", { line: 2, column: 12 })).toEqual({
    sentence: '"=>" is not an operator here. For "on or after", write >=.',
    position: { line: 2, column: 11 },
  });
  expect(hintAt("RETURN 1 >= x", { line: 1, column: 13 })).toBeUndefined();
});
