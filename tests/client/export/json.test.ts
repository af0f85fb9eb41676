import { expect, test } from "vitest";
import { jsonOfRows, jsonText } from "../../../client/export/json.ts";
import { values } from "./values.ts";

test.each([
  ["nothing", "null"],
  ["yes", "true"],
  ["largest", "9223372036854775807"],
  ["least", "-9223372036854775808"],
  ["float", "1.0"],
  ["huge", "-1.0E21"],
  ["nan", '"NaN"'],
  ["text", '"say \\"no\\"\\tor\\n\'yes\' \\\\ 2"'],
  ["zoned", '"2026-02-08T14:02:30+03:30"'],
  ["duration", '"P1Y2M"'],
  ["point", '"SRID=4326;POINT (58.4 23.6)"'],
  ["bytes", '"AQID"'],
  ["list", '[1,"a"]'],
  ["map", '{"a b":1,"c":[]}'],
  ["oman", '{"elementId":"4:x:1","labels":["Country","Mediator"],"properties":{"id":"oman","since":"1970-07-23"}}'],
  [
    "mediated",
    '{"elementId":"5:x:1","startNodeElementId":"4:x:1","endNodeElementId":"4:x:2","type":"MEDIATED","properties":{"role":"mediator"}}',
  ],
] as const)("%s in plain JSON", (name, json) => {
  expect(jsonText(values[name])).toBe(json);
});

test("rows are a list of objects by column, indented by two", () => {
  expect(
    jsonOfRows(
      ["n", "1"],
      [
        [values.largest, values.list],
        [values.nothing, values.map],
      ],
    ),
  ).toBe(`[
  {
    "n": 9223372036854775807,
    "1": [
      1,
      "a"
    ]
  },
  {
    "n": null,
    "1": {
      "a b": 1,
      "c": []
    }
  }
]
`);
  expect(jsonOfRows(["n"], [])).toBe("[]\n");
});
