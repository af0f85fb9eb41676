import { expect, test } from "vitest";
import { amend, emptyHistory, record, redo, undo } from "../../../client/state/history.ts";
import { visible } from "../../../client/state/picture.ts";
import { step } from "../../../client/state/step.ts";
import { rangeInWords, withinTime } from "../../../client/state/timeRange.ts";
import { jcpoa, node, oman, ontology, relationship, talks } from "../canvas/sample.ts";
import { mediated, opened } from "./pictureSample.ts";

const day = (_value: string) => ({ $type: "Date", _value });
const years = (from: number, to: number) => ({ from: `${from}-01-01`, to: `${to}-12-31` });
const ids = ({ nodes, relationships }: ReturnType<typeof visible>) => [...nodes, ...relationships].map(({ id }) => id);

test("what falls in a stretch of time stays, at least in part, and so does what has no date", () => {
  const war = node("war", ["Negotiation"], { start: day("1981-01-01"), end: day("1988-12-31"), precision: "year" });
  const graph = { nodes: [oman, talks, war], relationships: [mediated, relationship("oman", "MEDIATED", "war")] };
  expect(ids(withinTime(graph, years(1988, 2000), ontology))).toEqual(["oman", "war", "oman.MEDIATED.war"]);
  expect(ids(withinTime(graph, years(1988, 2025), ontology)).length).toBe(5);
  expect(withinTime(graph, undefined, ontology)).toBe(graph);
});

test("a relationship with a date of its own goes by that", () => {
  const withdrew = relationship("oman", "WITHDREW_FROM", "jcpoa", { start: day("2018-05-08") });
  const graph = { nodes: [oman, jcpoa], relationships: [withdrew] };
  expect(withinTime(graph, years(2018, 2019), ontology).relationships).toEqual([withdrew]);
  expect(withinTime(graph, years(2019, 2020), ontology).relationships).toEqual([]);
});

test("showing a stretch of time is a step; showing everything ends it as well", () => {
  const some = step(opened, { do: "period", period: years(1990, 2000) });
  expect(ids(visible(some, ontology))).not.toContain("talks");
  expect(step(some, { do: "period" })).toEqual(opened);
  expect(step(some, { do: "showEverything" })).toEqual(opened);
});

test("what is dragged is one step, which is undone at once", () => {
  const begun = record({ ...emptyHistory, present: opened, opened }, { do: "period", period: years(1990, 2026) });
  const dragged = amend(amend(begun, { do: "period", period: years(1991, 2026) }), {
    do: "period",
    period: years(1992, 2026),
  });
  expect(dragged.past.map(({ action }) => action)).toEqual([{ do: "period", period: years(1992, 2026) }]);
  expect(dragged.future).toEqual([]);
  expect(undo(dragged).present.period).toBeUndefined();
  expect(redo(undo(dragged)).present.period).toEqual(years(1992, 2026));
});

test.each([
  [years(1995, 1995), "1995"],
  [years(1995, 2010), "1995–2010"],
  [{ from: "2020-03-01", to: "2021-05-31" }, "March 2020–May 2021"],
  [{ from: "2020-02-01", to: "2020-02-29" }, "February 2020"],
  [{ from: "2020-03-02", to: "2020-03-09" }, "2 March 2020–9 March 2020"],
])("%j reads as %s", (range, words) => {
  expect(rangeInWords(range)).toBe(words);
});
