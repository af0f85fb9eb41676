import { expect, test } from "vitest";
import { emptyHistory, jump, record, redo, undo } from "../../../client/state/history.ts";
import { linesOf, logText, newsOf } from "../../../client/state/log.ts";
import type { SourceList } from "../../../src/domain/sources.ts";
import { node, ontology, relationship } from "../canvas/sample.ts";
import { opened } from "./pictureSample.ts";

const start = { ...emptyHistory, opened, present: opened };
const hid = record(start, { do: "hide", nodes: ["oman"] });
const pinned = record(hid, { do: "pin", nodes: ["iran"] });

const passage = (id: string) => ({ id, summary: "" });
const section = (number: number) => ({
  id: `s0${number}`,
  number,
  title: "Talks",
  passages: [passage(`s0${number}.p1`)],
});
const sources: SourceList = {
  claims: {},
  documents: [
    {
      id: "paper",
      title: "A paper",
      publisher: "A press",
      url: "https://example.org/paper",
      updatedOn: "2020-02-01",
      sections: [section(1), section(2)],
    },
  ],
};
const textOf = (history: typeof start) =>
  logText(linesOf(history, ontology), { title: "Talks", address: "http://here/", words: ontology, sources });

test("the log says each step, the opening first, and what was undone", () => {
  expect(linesOf(undo(pinned), ontology)).toEqual([
    { count: 0, words: "Opened the graph: 5 nodes", isDone: true },
    { count: 1, words: "Hid Oman", isDone: true },
    { count: 2, words: "Pinned Iran", isDone: false },
  ]);
});

test("as a text it holds what was done, and where", () => {
  expect(textOf(undo(pinned))).toBe("Talks\nhttp://here/\n\n1. Opened the graph: 5 nodes\n2. Hid Oman\n");
});

test("a step that brought something in knows what, and the text says on which claims it rests", () => {
  const paris = node("paris", ["Place"], { summary: "Where they met.", sources: ["s02.p1"] });
  const met = relationship("talks", "HELD_IN", "paris", { claim: "They met in Paris.", sources: ["s01.p1", "s09.p9"] });
  const near = relationship("paris", "NEAR", "oman");
  const brought = record(start, { do: "bring", graph: { nodes: [paris], relationships: [near, met] }, places: {} });
  const [first, second] = linesOf(brought, ontology);
  expect(first?.added).toBeUndefined();
  expect(second?.added).toMatchObject({ nodes: [paris], relationships: [near, met] });
  expect(second?.added?.among.map(({ id }) => id)).toEqual([...opened.graph.nodes.map(({ id }) => id), "paris"]);
  expect(textOf(brought).split("\n").slice(3)).toEqual([
    "1. Opened the graph: 5 nodes",
    "2. Added paris",
    "   - paris near Oman",
    "   - They met in Paris. (stated; section 1, paragraph 1; s09.p9)",
    "   - paris: Where they met. (stated; section 2, paragraph 1)",
    "",
    "A paper, A press, as of 2020-02-01, https://example.org/paper",
    "",
  ]);
});

test("each change of the history has its news", () => {
  const news = (before: typeof start, now: typeof start) => newsOf(before, now, ontology);
  expect(news(start, hid)).toBe("Hid Oman.");
  expect(news(pinned, undo(pinned))).toBe("Undone: Pinned Iran.");
  expect(news(undo(pinned), redo(undo(pinned)))).toBe("Done again: Pinned Iran.");
  expect(news(undo(pinned), record(undo(pinned), { do: "pin", nodes: ["qatar"] }))).toBe("Pinned Qatar.");
  expect(news(pinned, jump(pinned, 0))).toBe("At step 1: Opened the graph: 5 nodes.");
  expect(news(emptyHistory, start)).toBeUndefined();
});
