import { expect, test } from "vitest";
import { around, bySection, placeOf } from "../../../client/state/passages.ts";
import type { SourceList } from "../../../src/domain/sources.ts";

const section = (id: string, count: number) => ({
  id,
  number: 1,
  title: id,
  passages: Array.from({ length: count }, (_, index) => ({ id: `${id}.p${index + 1}`, summary: "Ours." })),
});
const sources: SourceList = {
  documents: [{ id: "d", title: "A paper", updatedOn: "2020-01-01", sections: [section("s01", 2), section("s02", 1)] }],
  claims: {},
};

test("a passage is found with its section and its paragraph", () => {
  expect(placeOf(sources, "s01.p2")).toMatchObject({ section: { id: "s01" }, paragraph: 2 });
  expect(placeOf(sources, "s09.p1")).toBeUndefined();
});

test("before and after go over the ends of sections, and stop at those of the document", () => {
  expect(around(sources, "s01.p2")).toEqual({ before: "s01.p1", after: "s02.p1" });
  expect(around(sources, "s02.p1")).toEqual({ before: "s01.p2", after: undefined });
  expect(around(sources, "nowhere")).toEqual({});
});

test("passages are gathered by section, in the document's order", () => {
  const gathered = bySection(sources, ["s02.p1", "s01.p2", "s01.p1", "nowhere"]);
  expect(gathered.map((places) => places.map(({ passage }) => passage.id))).toEqual([["s01.p1", "s01.p2"], ["s02.p1"]]);
});
