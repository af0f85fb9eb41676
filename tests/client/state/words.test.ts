import { expect, test } from "vitest";
import { strangersFacts } from "../../../client/state/facts.ts";
import { inWords } from "../../../client/state/words.ts";

const typed = ($type: string, _value: unknown) => ({ $type, _value });

test.each([
  ["Oman", "Oman"],
  [null, ""],
  [[1, 2.5, true], "1, 2.5, true"],
  [typed("Date", "2025-04-12"), "12 April 2025"],
  [typed("OffsetDateTime", "2025-04-12T10:30:00Z"), "12 April 2025, 10:30:00 UTC"],
  [typed("LocalTime", "10:30:00"), "10:30:00"],
  [typed("Duration", "P1Y2MT3M0.5S"), "1 year, 2 months, 3 minutes, 0.5 seconds"],
  [typed("Point", "SRID=4326;POINT (58.4 23.6)"), "latitude 23.6, longitude 58.4"],
  [typed("Point", "SRID=9157;POINT Z (1.0 2.0 3.0)"), "x 1.0, y 2.0, z 3.0"],
  [typed("Base64", "AAECAw=="), "4 bytes"],
  [typed("Integer", "9223372036854775807"), "9223372036854775807"],
  [[typed("Date", "2025-04-12"), typed("Date", "2025-04-13")], "12 April 2025, 13 April 2025"],
])("%j reads %j", (value, words) => {
  expect(inWords(value)).toBe(words);
});

test("a stranger's properties keep their names; those that say where it is written stand apart, addresses as links", () => {
  const properties = { title: "The Matrix", released: 1999, url: "https://example.org/m", note: "javascript:alert(1)" };
  expect(strangersFacts(properties, ["url"], ["title"])).toEqual({
    facts: [
      { name: "released", words: "1999", links: [] },
      { name: "note", words: "javascript:alert(1)", links: [] },
    ],
    written: [{ name: "url", words: "https://example.org/m", links: ["https://example.org/m"] }],
  });
});
