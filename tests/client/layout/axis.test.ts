import { expect, test } from "vitest";
import { axisAt, axisOf, firstDay, xOf } from "../../../client/layout/axis.ts";
import type { Traits } from "../../../client/layout/traits.ts";

const inYears = (...years: number[]): Traits =>
  Object.fromEntries(
    years.map((year, index) => {
      const day = firstDay(year) + 180;
      return [`n${index}`, { label: 0, band: 0, isPole: false, dates: { start: day, end: day } }];
    }),
  );

test("dates that lie evenly have one scale, over whole years", () => {
  const axis = axisOf(inYears(1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015), 1000);
  expect(axis).toEqual([
    { day: firstDay(1980), x: -500 },
    { day: firstDay(2016), x: 500 },
  ]);
});

test("where dates crowd the scale is wider, from the year on in which they begin to", () => {
  const axis =
    axisOf(inYears(1980, 1990, 2000, 2010, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024), 1000) ?? [];
  expect(axis.map(({ day }) => day)).toEqual([firstDay(1980), firstDay(2015), firstDay(2025)]);
  const year = (from: number) => xOf(axis, firstDay(from + 1)) - xOf(axis, firstDay(from));
  expect(year(2022)).toBeGreaterThan(2 * year(1990));
});

test("no dates, no axis", () => {
  expect(axisOf({ n0: { label: 0, band: 0, isPole: false } }, 1000)).toBeUndefined();
});

test("the axis is read back from the places of what stands along it, wherever the picture was moved", () => {
  const traits = inYears(1980, 1990, 2000, 2010, 2020, 2020, 2021, 2022, 2022, 2023, 2023, 2024);
  const axis = axisOf(traits, 1000) ?? [];
  const places = Object.fromEntries(
    Object.entries(traits).map(([id, { dates }]): [string, [number, number]] => [
      id,
      [Math.round(xOf(axis, dates?.start ?? 0)) + 70, 0],
    ]),
  );
  expect(axisAt(traits, places)?.map(({ x }) => x - 70)).toEqual(axis.map(({ x }) => expect.closeTo(x, -0.5)));
});
