import { expect, test } from "vitest";
import { cellOf } from "../../../client/state/cells.ts";
import { precise } from "../../../client/state/precise.ts";
import { inWords } from "../../../client/state/words.ts";

const date = (day: string) => ({ $type: "Date", _value: day });
const fall = { start: date("1979-01-01"), end: date("1979-12-31"), precision: "year", signedOn: date("1979-11-04") };

test("a date is told no more exactly than it is known", () => {
  const words = (precision: string) => {
    const { start, end } = precise({ ...fall, precision });
    return [inWords(start), inWords(end)];
  };
  expect(words("year")).toEqual(["1979", "1979"]);
  expect(words("month")).toEqual(["January 1979", "December 1979"]);
  expect(words("day")).toEqual(["1 January 1979", "31 December 1979"]);
  expect(words("about")).toEqual(["1 January 1979", "31 December 1979"]);
  expect(inWords(precise(fall).signedOn)).toBe("4 November 1979");
});

test("a cell shows it so, and keeps the day as Neo4j writes it; so does what is saved", () => {
  const { start = null } = precise(fall);
  expect(cellOf(start, () => undefined)).toEqual({ is: "moment", text: "1979", exact: "1979-01-01" });
  expect(JSON.stringify(start)).toBe(JSON.stringify(date("1979-01-01")));
});

test("what is dated otherwise stays as it is", () => {
  expect(precise({ start: 1979, precision: "year" })).toEqual({ start: 1979, precision: "year" });
  expect(precise({ precision: "year" })).toEqual({ precision: "year" });
});
