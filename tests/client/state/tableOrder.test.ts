import { describe, expect, test } from "vitest";
import { matches, nextSort, type Sort, searchText, sorted } from "../../../client/state/tableOrder.ts";
import { ontology } from "../canvas/sample.ts";

const typed = ($type: string, _value: unknown) => ({ $type, _value });
const up: Sort = { column: 0, direction: "ascending" };
const down: Sort = { column: 0, direction: "descending" };
const order = (sort: Sort | undefined, ...cells: unknown[]) =>
  sorted(
    cells.map((cell) => [cell]),
    sort,
    ontology,
  );
const inOrder = (type: string, ...texts: string[]) => {
  const shuffled = [...texts].reverse();
  return order(up, ...shuffled.map((text) => typed(type, text))).map((index) => shuffled[index]);
};

describe("a column's order", () => {
  test("numbers go by size, to the last of 64 bits", () => {
    const integers = ["-9223372036854775808", "-1", "9", "10", "9223372036854775806", "9223372036854775807"];
    expect(inOrder("Integer", ...integers)).toEqual(integers);
  });

  test("integers and floats stand among each other", () => {
    const cells = [typed("Integer", "9007199254740993"), typed("Float", "9007199254740992.0"), typed("Float", "-1.5")];
    expect(order(up, ...cells)).toEqual([2, 1, 0]);
  });

  test("times go by when they are, whatever their zone and as finely as Neo4j writes them", () => {
    const moments = [
      "-0044-03-15T12:00:00Z",
      "1979-11-04T03:00:00+03:30[Asia/Tehran]",
      "1979-11-04T00:00:00Z",
      "1979-11-04T00:00:00.000000001Z",
      "+10000-01-01T00:00:00Z",
    ];
    expect(inOrder("ZonedDateTime", ...moments)).toEqual(moments);
  });

  test("dates and times of day have their order too", () => {
    expect(inOrder("Date", "1979-11-04", "1981-01-20", "2026-02-08")).toEqual([
      "1979-11-04",
      "1981-01-20",
      "2026-02-08",
    ]);
    expect(inOrder("Time", "10:00:00+02:00", "09:00:00Z", "09:30:00Z")).toEqual([
      "10:00:00+02:00",
      "09:00:00Z",
      "09:30:00Z",
    ]);
  });

  test("durations go by length", () => {
    expect(inOrder("Duration", "PT-1S", "PT59M", "PT1H", "P1M", "P32D")).toEqual([
      "PT-1S",
      "PT59M",
      "PT1H",
      "P1M",
      "P32D",
    ]);
  });

  test("texts go as readers expect, numbers in them by size", () => {
    const texts = ["Algeria", "émigré", "Oman", "round 9", "round 10"];
    expect(inOrder("String", ...texts)).toEqual(texts);
  });

  test("nothing stays last, and equal rows keep their order", () => {
    const cells = [typed("Null", null), typed("Integer", "1"), typed("Integer", "2"), typed("Integer", "1")];
    expect(order(up, ...cells)).toEqual([1, 3, 2, 0]);
    expect(order(down, ...cells)).toEqual([2, 1, 3, 0]);
  });

  test("without a sort it is the answer's", () => {
    expect(order(undefined, typed("Integer", "2"), typed("Integer", "1"))).toEqual([0, 1]);
  });
});

test("a column is sorted upwards, then downwards, then no more", () => {
  const first = nextSort(undefined, 2);
  const second = nextSort(first, 2);
  expect([first, second, nextSort(second, 2), nextSort(second, 0)]).toEqual([
    { column: 2, direction: "ascending" },
    { column: 2, direction: "descending" },
    undefined,
    { column: 0, direction: "ascending" },
  ]);
});

test("a filter finds all its words in any cells, whatever their case and accents, as shown and as written", () => {
  const row = searchText([typed("String", "Javad Émile"), typed("Date", "2026-02-08")], ontology);
  expect(["emile", "FEBRUARY javad", "2026-02-08", "émile 2027"].map((typedWords) => matches(row, typedWords))).toEqual(
    [true, true, true, false],
  );
});
