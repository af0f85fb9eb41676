import { expect, test } from "vitest";
import { emptyHistory, jump, record, redo, undo } from "../../../client/state/history.ts";
import { linesOf, logText, newsOf } from "../../../client/state/log.ts";
import { ontology } from "../canvas/sample.ts";
import { opened } from "./pictureSample.ts";

const start = { ...emptyHistory, opened, present: opened };
const hid = record(start, { do: "hide", nodes: ["oman"] });
const pinned = record(hid, { do: "pin", nodes: ["iran"] });

test("the log says each step, the opening first, and what was undone", () => {
  expect(linesOf(undo(pinned), ontology)).toEqual([
    { count: 0, words: "Opened the graph: 5 nodes", isDone: true },
    { count: 1, words: "Hid Oman", isDone: true },
    { count: 2, words: "Pinned Iran", isDone: false },
  ]);
});

test("as a text it holds what was done, and where", () => {
  expect(logText(linesOf(undo(pinned), ontology), { title: "Talks", address: "http://here/" })).toBe(
    "Talks\nhttp://here/\n\n1. Opened the graph: 5 nodes\n2. Hid Oman\n",
  );
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
