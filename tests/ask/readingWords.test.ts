import { expect, test } from "vitest";
import { readingWords } from "../../src/ask/readingWords.ts";
import type { Condition, Things } from "../../src/domain/reading.ts";
import { ontology } from "./graph.ts";

const mediated = (year: number): Condition => ({
  related: {
    types: ["MEDIATED"],
    direction: "out",
    to: { labels: ["Negotiation"], where: [{ span: { from: `${year}-01-01`, to: `${year}-12-31`, how: "in" } }] },
  },
});
const words = (find: Things) => readingWords({ ask: "things", want: "list", find }, ontology, (id) => id);

test("of two things asked of the same the second is joined with and", () => {
  expect(words({ labels: ["Country"], where: [mediated(2023), mediated(2026)] })).toBe(
    "countries that mediated negotiations in 2023 and that mediated negotiations in 2026",
  );
});

test("only labels of who can act are anyone, which is one; others are named", () => {
  const channel: Condition = {
    related: {
      types: ["MEDIATED"],
      direction: "out",
      having: { role: "channel" },
      to: { labels: ["Negotiation"], where: [] },
    },
  };
  expect([
    words({ labels: ["Country", "Organization", "Person"], where: [channel] }),
    words({
      labels: ["Negotiation", "Agreement", "Sanction", "Event"],
      where: [{ span: { from: "2026-01-01", how: "began" } }],
    }),
  ]).toEqual(["anyone that was the channel for negotiations", "negotiations, agreements or 2 others begun since 2026"]);
});

test("that the time is asked for too is said", () => {
  const find: Things = { labels: ["Country"], where: [mediated(2023)] };
  const asked = { ask: "things" as const, want: "list" as const, find, dated: true as const };
  expect(readingWords(asked, ontology, (id) => id)).toBe("countries that mediated negotiations in 2023, and when");
});

test.each([
  ["2025-06-01", "2025-06-30", "in June 2025"],
  ["2009-01-01", "2009-12-31", "in 2009"],
  ["2025-01-01", "2025-01-01", "on 1 January 2025"],
  ["1990-01-01", "2000-06-30", "from 1990 to June 2000"],
])("the time from %s to %s is said as %s", (from, to, said) => {
  expect(words({ labels: ["Negotiation"], where: [{ span: { from, to, how: "in" } }] })).toBe(`negotiations ${said}`);
});
