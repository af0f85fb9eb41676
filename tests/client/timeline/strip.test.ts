import { expect, test } from "vitest";
import { sizes, stripOf } from "../../../client/timeline/strip.ts";
import type { TimelineItem } from "../../../src/domain/timeline.ts";
import { ontology } from "../canvas/sample.ts";

const item = (
  id: string,
  label: string,
  start: string,
  end: string,
  precision: "year" | "day" = "day",
): TimelineItem => ({
  id,
  name: id,
  labels: [label],
  start,
  end,
  precision,
});
const items = [
  item("later", "Negotiation", "2001-01-01", "2001-12-31", "year"),
  item("talks", "Negotiation", "2000-01-01", "2001-06-30"),
  item("deal", "Agreement", "2000-07-01", "2000-07-01"),
  item("other", "Agreement", "2000-07-02", "2000-07-02"),
];
const room = { width: 731, height: 75, marks: true };

test("rounds are bars from the top, everything else marks from the bottom, in order of time", () => {
  const { drawn = [] } = stripOf(items, ontology, room) ?? {};
  const bottom = room.height - sizes.foot - sizes.mark;
  expect(
    drawn.map((one) => [one.item.id, one.shape, one.label, Math.round(one.from), Math.round(one.to), one.y]),
  ).toEqual([
    ["talks", "bar", "Negotiation", 0, 546, 6],
    ["deal", "mark", "Agreement", 176, 188, bottom],
    ["other", "mark", "Agreement", 177, 189, bottom - sizes.stack],
    ["later", "bar", "Negotiation", 366, 730, 16],
  ]);
});

test("on a phone there are bars alone", () => {
  const { drawn = [] } = stripOf(items, ontology, { ...room, marks: false }) ?? {};
  expect(drawn.map(({ shape }) => shape)).toEqual(["bar", "bar"]);
});

test("where nothing is a bar, a phone too has the marks", () => {
  const films = items.filter(({ labels }) => labels[0] === "Agreement");
  const { drawn = [] } = stripOf(films, ontology, { ...room, marks: false }) ?? {};
  expect(drawn.map(({ shape }) => shape)).toEqual(["mark", "mark"]);
});

test("a day is still wide enough to be seen", () => {
  const { drawn = [] } =
    stripOf([...items, item("day", "Negotiation", "1950-01-01", "1950-01-01")], ontology, room) ?? {};
  expect(drawn[0]).toMatchObject({ from: 0, to: sizes.least });
});
