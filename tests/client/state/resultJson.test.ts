import { expect, test } from "vitest";
import { jsonLines, jsonTokens } from "../../../client/state/resultJson.ts";

test("an answer is written line by line", () => {
  const { lines, rows } = jsonLines(["n"], [[1], ["a"]]);
  expect(lines.join("\n")).toBe('[\n  {\n    "n": 1\n  },\n  {\n    "n": "a"\n  }\n]');
  expect(rows).toBe(2);
  expect(jsonLines(["n"], [])).toEqual({ lines: ["[]"], rows: 0 });
});

test("of a very long answer whole rows are written, and an ellipsis", () => {
  const { lines, rows } = jsonLines(["n"], Array<unknown[]>(100_000).fill([1]));
  expect(rows).toBeLessThan(100_000);
  expect(lines.slice(-2)).toEqual(["  },", "  …"]);
});

test("a line is coloured by what it says", () => {
  expect(jsonTokens('  "a\\"b": [-1.5, "x: 1", null],')).toEqual([
    { text: "  ", kind: "plain" },
    { text: '"a\\"b"', kind: "name" },
    { text: ":", kind: "plain" },
    { text: " [", kind: "plain" },
    { text: "-1.5", kind: "number" },
    { text: ", ", kind: "plain" },
    { text: '"x: 1"', kind: "text" },
    { text: ", ", kind: "plain" },
    { text: "null", kind: "word" },
    { text: "],", kind: "plain" },
  ]);
});
