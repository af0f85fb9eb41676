import { expect, test } from "vitest";
import { readLexicon } from "../../src/ask/lexicon/lexicon.ts";
import { createNear } from "../../src/ask/near.ts";
import type { Meant } from "../../src/ask/understand/subjects.ts";
import { createWording } from "../../src/ask/understand/words.ts";
import { node, ontology, relationship, years } from "./graph.ts";

const cited = (summary: string) => ({ summary, sources: ["s01.p1"], basis: "stated" });
const oman = node("Oman", "Country", cited("A neighbour that carried messages."));
const china = node("China", "Country", cited("A great power."));
const iran = node("Iran", "Country");
const quiet = node("Quiet talks", "Negotiation", {
  ...years(1995),
  ...cited("Hidden rounds about ballistic missiles."),
});
const vienna = node("Vienna talks", "Negotiation", { ...years(2021), ...cited("Rounds in Austria.") });
const said = (from: typeof oman, type: string, to: typeof oman, claim: string) =>
  relationship(from, type, to, { claim, role: "mediator" });
const graph = {
  nodes: [oman, china, iran, quiet, vienna],
  relationships: [
    said(oman, "MEDIATED", quiet, "Oman brought both sides together."),
    said(iran, "PARTICIPATED_IN", quiet, "Iran sat at the table."),
    said(iran, "PARTICIPATED_IN", vienna, "Iran came to Vienna."),
    said(china, "PARTICIPATED_IN", vienna, "China came to Vienna."),
  ],
};
const near = createNear(graph, ontology, createWording(readLexicon("en")));
const word = (words: string) => ({ words, ids: [] });
const thing = (words: string, ...ids: string[]) => ({ words, ids });
const found = (subjects: Parameters<typeof near>[0]) =>
  near(subjects)?.evidence.map((one) => one.relationship ?? one.node);

test("a claim is found by words of it in whatever form, by names, and by when it was", () => {
  expect(found([word("missile")])).toEqual(["quiet-talks"]);
  expect(found([word("2021")])).toEqual(["vienna-talks"]);
  expect(near([word("missile")])).toMatchObject({
    about: ["missile"],
    subgraph: { nodes: [quiet], relationships: [] },
  });
});

test("where something is named, only claims of it come near, those with more of the other words first", () => {
  expect(found([word("mediators"), thing("the Quiet talks", "quiet-talks"), word("spoke")])?.[0]).toBe(
    "oman.MEDIATED.quiet-talks",
  );
  expect(found([thing("China", "china"), word("missiles")])).toEqual(["china", "china.PARTICIPATED_IN.vienna-talks"]);
});

test("of several things named each has its claim", () => {
  const both = found([thing("China", "china"), word("mediate"), thing("Quiet talks", "quiet-talks")]);
  expect(both).toContain("oman.MEDIATED.quiet-talks");
  expect(both?.some((id) => id?.startsWith("china"))).toBe(true);
});

test("words that are in no claim find it by what they stand for: types, labels, times, what changed", () => {
  const meant = (words: string, ...means: Meant[]) => ({ words, ids: [], means });
  expect(found([meant("brokered", { types: ["MEDIATED"] })])).toEqual(["oman.MEDIATED.quiet-talks"]);
  expect(found([meant("spring of 2021", { span: { from: "2021-03-01", to: "2021-05-31", how: "in" } })])).toEqual([
    "vienna-talks",
    "iran.PARTICIPATED_IN.vienna-talks",
    "china.PARTICIPATED_IN.vienna-talks",
  ]);
  expect(found([meant("states", { labels: ["Country"] }), meant("brokered", { types: ["MEDIATED"] })])?.[0]).toBe(
    "oman.MEDIATED.quiet-talks",
  );
});

test("nothing comes near to words that no claim has", () => {
  expect(near([word("weather"), word("zork")])).toBeUndefined();
  expect(near([])).toBeUndefined();
});

test("what comes near is at most six claims, with the nodes at their ends", () => {
  const { evidence, subgraph } = near([thing("Iran", "iran"), thing("talks", "quiet-talks", "vienna-talks")]) ?? {};
  expect(evidence?.length).toBeLessThanOrEqual(6);
  const ids = new Set(subgraph?.nodes.map(({ id }) => id));
  expect(subgraph?.relationships.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
});
