import { expect, test } from "vitest";
import { cypherText } from "../../../client/export/cypher.ts";
import { values } from "./values.ts";

test.each([
  ["nothing", "null"],
  ["yes", "true"],
  ["largest", "9223372036854775807"],
  ["huge", "-1.0E21"],
  ["text", "'say \"no\"\\tor\\n\\'yes\\' \\\\ 2'"],
  ["zoned", "datetime('2026-02-08T14:02:30+03:30[Asia/Tehran]')"],
  ["duration", "duration('P1Y2M')"],
  ["point", "point({srid: 4326, x: 58.4, y: 23.6})"],
  ["list", "[1, 'a']"],
  ["map", "{`a b`: 1, c: []}"],
  ["oman", "(:Country:Mediator {id: 'oman', since: date('1970-07-23')})"],
  ["mediated", "-[:MEDIATED {role: 'mediator'}]->"],
  [
    "path",
    "(:Negotiation)<-[:MEDIATED {role: 'mediator'}]-(:Country:Mediator {id: 'oman', since: date('1970-07-23')})",
  ],
] as const)("%s as Cypher writes it", (name, cypher) => {
  expect(cypherText(values[name])).toBe(cypher);
});

test("a name that tries to leave its backticks stays a name, also by an escape that Cypher reads as one", () => {
  expect(cypherText({ "a`b": 1, "a\\u0060 DELETE n": 2 })).toBe("{`a``b`: 1, `a\\u005Cu0060 DELETE n`: 2}");
});
