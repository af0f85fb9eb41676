import { expect, test } from "vitest";
import type { PropertyFacts } from "../../../src/graph/guess/facts.ts";
import { guessTime } from "../../../src/graph/guess/time.ts";
import { property, text, whole } from "./facts.ts";

const date = (name: string) => property(name, ["DATE"], ["2020-01-01"]);
const cases: [why: string, properties: PropertyFacts[], time: ReturnType<typeof guessTime>][] = [
  ["dates from and to", [date("end"), date("start")], { start: "start", end: "end" }],
  ["years", [whole("born", ["1912"]), whole("died", ["1954"])], { start: "born", end: "died" }],
  ["an end without a date", [whole("born", ["1912"]), text("died", ["young"])], { start: "born" }],
  ["texts that are dates", [text("release_date", ["1999-03-31", "2003-05"])], { start: "release_date" }],
  ["a moment as text", [text("createdAt", ["2024-02-29T12:30:00Z"])], { start: "createdAt" }],
  ["numbers that are no years", [whole("year", ["7"]), whole("from", ["250"])], undefined],
  ["milliseconds", [whole("timestamp", ["1609459200000"])], undefined],
  ["texts that are no dates", [text("start", ["Oslo"]), text("date", ["yesterday"])], undefined],
  ["what is typed, whatever its name", [property("fête", ["DATE"], ["2020-07-14"])], { start: "fête" }],
  ["not first when it was kept up", [date("updatedOn"), date("signed")], { start: "signed" }],
  ["when it was made, if nothing else", [property("seenAt", ["ZONED DATETIME"], [])], { start: "seenAt" }],
  ["not what few have", [whole("released", ["1999"], { count: 5 }), date("opened")], { start: "opened" }],
  ["nothing", [text("name", ["1984"])], undefined],
  ["an old server tells no types", [property("year", undefined, ["1999"])], { start: "year" }],
];

test.for(cases)("%s", ([, properties, time]) => {
  expect(guessTime({ properties })).toEqual(time);
});
