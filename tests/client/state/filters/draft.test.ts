import { expect, test } from "vitest";
import {
  type Draft,
  draftOf,
  emptyDraft,
  filterOf,
  isReversed,
  waysOf,
} from "../../../../client/state/filters/draft.ts";
import { Filter } from "../../../../client/state/filters/filter.ts";
import { histogram, propertiesOf, termCounts } from "../../../../client/state/filters/found.ts";
import { node } from "../../canvas/sample.ts";

const date = (day: string) => ({ $type: "Date", _value: day });
const graph = {
  nodes: [
    node("a", ["Round"], {
      start: date("1979-01-01"),
      seats: 3,
      mode: ["secret"],
      where: { $type: "Point", _value: "" },
    }),
    node("b", ["Round"], { start: date("1989-01-01"), seats: 5, mode: ["secret", "direct"], status: "halted" }),
    node("c", ["Other"], { seats: "many" }),
  ],
  relationships: [],
};
const part = { kind: "label", name: "Round" } as const;
const found = propertiesOf(part, graph);
const property = (name: string) => found.find((one) => one.name === name);
const draft = (more: Partial<Draft>): Draft => ({ ...emptyDraft, subject: part, ...more });

test("properties are found with their kind and coverage, those first that tell members apart in groups", () => {
  expect(found.map(({ name, kind, count, of }) => [name, kind, count, of])).toEqual([
    ["seats", "number", 2, 2],
    ["start", "day", 2, 2],
    ["status", "words", 1, 2],
    ["where", "opaque", 1, 2],
    ["mode", "words", 2, 2],
    ["name", "words", 2, 2],
  ]);
});

test("each kind has its ways, and lacking is one where something lacks it", () => {
  const ways = ["seats", "start", "status", "where"].flatMap((name) => property(name) ?? []).map(waysOf);
  expect(ways).toEqual([
    ["range", "terms"],
    ["range"],
    ["terms", "contains", "present", "missing"],
    ["present", "missing"],
  ]);
});

test("terms are counted by members of lists, the commonest first", () => {
  expect(termCounts(property("mode")?.values ?? [])).toEqual([
    { term: "secret", count: 2 },
    { term: "direct", count: 1 },
  ]);
});

test("a histogram counts each size in one part, the greatest in the last", () => {
  expect(histogram({ least: 0, greatest: 10, isWhole: true, sizes: [0, 1, 4, 5, 10] }, 2)).toEqual([3, 2]);
  expect(histogram({ least: 3, greatest: 3, isWhole: true, sizes: [3, 3] }, 2)).toEqual([2, 0]);
});

test.each<[Partial<Draft>, string, unknown]>([
  [{ way: "range", from: "4" }, "seats", { is: "number", from: "4" }],
  [
    { way: "range", from: "1980-01-01", to: "1990-01-01" },
    "start",
    { is: "day", from: "1980-01-01", to: "1990-01-01" },
  ],
  [{ way: "terms", terms: ["secret"] }, "mode", { is: "terms", terms: ["secret"] }],
  [{ way: "contains", words: " halt " }, "status", { is: "contains", words: "halt" }],
  [{ way: "missing" }, "status", { is: "missing" }],
  [{ way: "range" }, "seats", undefined],
  [{ way: "range", from: "5", to: "4" }, "seats", undefined],
  [{ way: "terms" }, "mode", undefined],
  [{ way: "contains", words: " " }, "status", undefined],
])("%j of %s says %j", (more, name, said) => {
  const filter = filterOf(draft(more), property(name));
  expect(filter && "test" in filter ? filter.test : filter).toEqual(said);
});

test("bounds the wrong way round are told, of days too", () => {
  expect(isReversed({ from: "2000-01-02", to: "2000-01-01" })).toBe(true);
  expect(isReversed({ from: "", to: "3" })).toBe(false);
});

test.each<Filter>([
  { by: "degree", least: 2 },
  { by: "degree", most: 0 },
  { by: "passages", passages: ["s01.p1"], title: "One" },
  { by: "property", part, property: "seats", test: { is: "number", from: "4" }, orMissing: true },
  { by: "property", part, property: "mode", test: { is: "terms", terms: ["secret"] }, orMissing: false },
  { by: "property", part, property: "status", test: { is: "missing" }, orMissing: false },
])("a filter that is changed is drafted as it is: %j", (filter) => {
  const name = filter.by === "property" ? filter.property : "";
  expect(filterOf(draftOf(Filter.parse(filter)), property(name))).toEqual(filter);
});
