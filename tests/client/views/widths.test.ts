import { expect, test } from "vitest";
import { readRows } from "../../../client/state/rows.ts";
import { guessedWidths, isNumeric, squeezed } from "../../../client/views/table/widths.ts";
import { emptySubgraph } from "../../../src/domain/graph.ts";
import { ontology } from "../canvas/sample.ts";

const typed = ($type: string, _value: unknown) => ({ $type, _value });
const rows = readRows(
  [
    [typed("Integer", "9223372036854775807"), typed("String", "a")],
    [typed("Null", null), typed("String", "b".repeat(1000))],
  ],
  { shown: emptySubgraph, ontology },
);

test("a column has room for all digits of an integer, and for a long text no more than its part", () => {
  const [number = 0, text = 0] = guessedWidths(["n", "text"], rows, ontology);
  expect(number).toBeGreaterThan(19 * 8);
  expect(text).toBe(300);
  expect([isNumeric(0, rows), isNumeric(1, rows)]).toEqual([true, false]);
});

test("the widest columns give way where that is enough, but numbers never do", () => {
  expect(squeezed([300, 110, 250, 100], [{}, {}, {}, { isKept: true }], 600)).toEqual([195, 110, 195, 100]);
  expect(squeezed([100, 100], [], 300)).toEqual([100, 100]);
});

test("a column of things gives way less than others", () => {
  expect(squeezed([290, 300, 250], [{ weight: 2 }, {}, {}], 600)).toEqual([290, 155, 155]);
  expect(squeezed([400, 300, 250], [{ weight: 2 }, {}, {}], 600)).toEqual([300, 150, 150]);
});

test("where it is not enough the table scrolls, and no column takes all of a phone", () => {
  expect(squeezed([300, 300, 120, 200], [{ weight: 2 }, {}, {}, { isKept: true }], 390)).toEqual([175, 175, 120, 200]);
});
