import { expect, test } from "vitest";
import { citation, reportAddress } from "../../../client/state/citation.ts";
import type { SourceList } from "../../../src/domain/sources.ts";

const sources: SourceList = {
  documents: [
    {
      id: "talks",
      title: "A history of talks",
      publisher: "A library",
      url: "https://example.org/talks",
      updatedOn: "2026-03-01",
      sections: [
        { id: "s01", number: 1, title: "Beginnings", passages: [{ id: "s01.p1", summary: "One." }] },
        {
          id: "s02",
          number: 2,
          title: "Middle",
          passages: [
            { id: "s02.p1", summary: "Two." },
            { id: "s02.p2", summary: "Three." },
          ],
        },
      ],
    },
  ],
  claims: {},
};
const graph = { folder: "graph-seed", hash: "0123456789abcdef0123", writtenOn: "2026-11-01T00:00:00Z" };
const url = "http://127.0.0.1:3000/#/graph?relationship=r1";

test("a citation names claim, basis, document, section, paragraph, address and the graph's version", () => {
  const evidence = { claim: "Oman mediated the talks.", sources: ["s02.p2"], basis: "stated" as const };
  expect(citation({ evidence, sources, graph, url })).toBe(
    [
      "Oman mediated the talks. (stated)",
      "A history of talks, A library, as of 2026-03-01: section 2, “Middle”, paragraph 2. https://example.org/talks",
      `Backchannel, graph graph-seed, version 0123456789ab: ${url}`,
    ].join("\n"),
  );
});

test("every passage has a line, one that is not known its id, and what is implied its reason", () => {
  const evidence = {
    claim: "It went on.",
    sources: ["s01.p1", "s09.p9"],
    basis: "implied" as const,
    reason: "Nothing ended it.",
  };
  const lines = citation({ evidence, sources, graph: undefined, url }).split("\n");
  expect(lines[0]).toBe("It went on. (implied: Nothing ended it)");
  expect(lines[1]).toContain("section 1, “Beginnings”, paragraph 1");
  expect(lines[2]).toBe("Passage s09.p9.");
  expect(lines[3]).toBe(`Backchannel: ${url}`);
});

test("a report is prefilled with whatever the citation holds", () => {
  const words = "It cost $& more & “more”?\nSo it says.";
  const address = reportAddress("https://example.org/new?body={citation}", words) ?? "";
  expect(new URL(address).searchParams.get("body")).toBe(words);
  expect(reportAddress(undefined, words)).toBeUndefined();
});
