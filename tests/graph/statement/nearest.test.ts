import { expect, test } from "vitest";
import { nearest } from "../../../src/graph/statement/nearest.ts";

const known = ["Country", "Mediator", "Event", "Person", "country_code", "id"];

const meant: [word: string, near: string | undefined][] = [
  ["Contry", "Country"],
  ["COUNTRY", "Country"],
  ["Coutnry", "Country"],
  ["Countries", undefined],
  ["Evnt", "Event"],
  ["Persona", "Person"],
  ["ix", undefined],
  ["ID", "id"],
  ["Country", undefined],
];

test.for(meant)("%s: %s", ([word, near]) => {
  expect(nearest(word, known)).toBe(near);
});
