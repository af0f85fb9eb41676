import { expect, test } from "vitest";
import { LabelDefinition } from "../../src/domain/ontology.ts";
import { periodOf } from "../../src/domain/period.ts";
import type { Properties } from "../../src/domain/value.ts";

const colour = { light: "#111111", dark: "#EEEEEE" };
const time = { start: "born", end: "died" };
const person = LabelDefinition.parse({ plural: "", description: "", shape: "bust", colour, time });
const ontology = { labels: { Person: person } };
const typed = (_value: string) => ({ $type: "ZonedDateTime", _value });

const guessed: [properties: Properties, period: ReturnType<typeof periodOf>][] = [
  [
    { born: 1912, died: 1954 },
    { start: "1912-01-01", end: "1954-12-31", precision: "year" },
  ],
  [{ born: "1912-06" }, { start: "1912-06-01", end: "1912-06-30", precision: "month" }],
  [{ born: typed("1912-06-23T10:00:00Z") }, { start: "1912-06-23", end: "1912-06-23", precision: "day" }],
  [{ born: "1912-06-23 10:00" }, { start: "1912-06-23", end: "1912-06-23", precision: "day" }],
  [
    { born: 1954, died: 1912 },
    { start: "1954-01-01", end: "1954-12-31", precision: "year" },
  ],
  [{ born: "19120623" }, undefined],
  [{ born: "2023-02-31" }, undefined],
  [{ born: 0 }, undefined],
  [{ born: "in May" }, undefined],
  [{ died: 1954 }, undefined],
];

test.for(guessed)("%o", ([properties, period]) => {
  expect(periodOf(ontology, { labels: ["Person"], properties })).toEqual(period);
});

test("the seed's own dates are whole days beside how exact they are; a number there is no date", () => {
  const properties = { start: typed("1981-01-01"), end: typed("1981-12-31"), precision: "year" };
  expect(periodOf(ontology, { labels: ["Talks"], properties })).toEqual({
    ...{ start: "1981-01-01", end: "1981-12-31", precision: "year" },
  });
  expect(periodOf(ontology, { labels: ["Talks"], properties: { start: 7 } })).toBeUndefined();
});
