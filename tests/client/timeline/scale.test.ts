import { expect, test } from "vitest";
import { scaleOf, ticksOf } from "../../../client/timeline/scale.ts";
import type { TimelineItem } from "../../../src/domain/timeline.ts";

const item = (start: string, end: string): TimelineItem => ({
  id: start,
  name: start,
  labels: [],
  start,
  end,
  precision: "day",
});
const items = [item("1979-11-04", "1981-01-20"), item("2026-02-08", "2026-02-08")];

test("the axis goes from the first day of the first year to the last of the last", () => {
  const scale = scaleOf(items, 480);
  expect([scale?.first, scale?.last]).toEqual([1979, 2026]);
  expect([scale?.x("1979-01-01"), scale?.x("2027-01-01")].map((x) => Math.round(x ?? -1))).toEqual([0, 480]);
  expect(Math.round(scale?.x("2003-01-01") ?? 0)).toBe(240);
});

test("years are written at both ends and between them where there is room", () => {
  const wide = scaleOf(items, 1168);
  const narrow = scaleOf(items, 358);
  expect(wide && ticksOf(wide, 52)).toEqual([1979, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2026]);
  expect(narrow && ticksOf(narrow, 52)).toEqual([1979, 1990, 2000, 2010, 2026]);
});

test("where nothing is dated there is no axis", () => {
  expect(scaleOf([], 480)).toBeUndefined();
});
