import { expect, test } from "vitest";
import { countIn, countsOf } from "../../../client/timeline/counts.ts";
import { scaleOf } from "../../../client/timeline/scale.ts";
import {
  edgeOf,
  inWords,
  rangeOf,
  shifted,
  stepAt,
  stepsOf,
  stretchOf,
  withEnd,
} from "../../../client/timeline/steps.ts";

const item = (start: string, end = start) => ({
  id: start,
  name: start,
  labels: [],
  start,
  end,
  precision: "day" as const,
});
const items = [item("1979-11-04"), item("1981-01-01", "1988-12-31"), item("2026-02-08")];
const steps = stepsOf({ first: 1979, last: 2026 });

test("many years are chosen by the year, few by the month", () => {
  expect(steps).toEqual({ unit: "year", first: 1979, last: 2026 });
  const months = stepsOf({ first: 2020, last: 2021 });
  expect(months.last - months.first + 1).toBe(24);
  expect([inWords(steps, 1995), inWords(months, months.first + 2)]).toEqual(["1995", "March 2020"]);
});

test("a stretch in steps is days and back again; all of them are no filter", () => {
  const range = { from: "1995-01-01", to: "2010-12-31" };
  expect(stretchOf(steps, range)).toEqual({ from: 1995, to: 2010 });
  expect(rangeOf(steps, { from: 1995, to: 2010 })).toEqual(range);
  expect(rangeOf(steps, stretchOf(steps, undefined))).toBeUndefined();
  const months = stepsOf({ first: 2020, last: 2021 });
  expect(rangeOf(months, { from: months.first + 1, to: months.first + 2 })).toEqual({
    from: "2020-02-01",
    to: "2020-03-31",
  });
});

test("no end leaves the steps or passes the other one, and both go together as far as there is room", () => {
  const stretch = { from: 1995, to: 2010 };
  expect(withEnd(steps, stretch, "from", 1900).from).toBe(1979);
  expect(withEnd(steps, stretch, "from", 2020).from).toBe(2010);
  expect(withEnd(steps, stretch, "to", 1990).to).toBe(1995);
  expect(withEnd(steps, stretch, "to", 2100).to).toBe(2026);
  expect(shifted(steps, stretch, 5)).toEqual({ from: 2000, to: 2015 });
  expect(shifted(steps, stretch, 50)).toEqual({ from: 2011, to: 2026 });
  expect(shifted(steps, stretch, -50)).toEqual({ from: 1979, to: 1994 });
});

test("where an end is dragged to is the year whose beginning is nearest", () => {
  const scale = scaleOf(items, 960);
  if (!scale) throw new Error("no scale");
  expect(edgeOf(steps, scale, 2027, 960)).toBe(960);
  for (const year of [1979, 1995, 2026, 2027])
    expect(stepAt(steps, scale, edgeOf(steps, scale, year, 960) + 4, 960)).toBe(year);
  expect([stepAt(steps, scale, -50, 960), stepAt(steps, scale, 5000, 960)]).toEqual([1979, 2027]);
});

test("a year counts all that falls in it; where there is no room for each, some years count together", () => {
  expect(countIn(items, steps, 1985)).toBe(1);
  const each = countsOf(items, steps, 100);
  expect(each.length).toBe(48);
  expect(each.filter(({ count }) => count > 0).map(({ step }) => step)).toEqual([
    1979, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 2026,
  ]);
  expect(countsOf(items, steps, 12).map(({ count }) => count)).toEqual([2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});
