import { expect, test } from "vitest";
import type { Action } from "../../../../client/state/action.ts";
import { emptyHistory, type History, jump, record, undo } from "../../../../client/state/history.ts";
import {
  awaitedAt,
  consequence,
  type Entry,
  oneMovement,
  rejoined,
} from "../../../../client/state/pictures/entries.ts";
import { opened } from "../pictureSample.ts";

const open: Action = {
  do: "open",
  graph: opened.graph,
  places: opened.places,
  frame: "wide",
  layout: "ring",
  hidden: [],
};
const hide = (id: string): Action => ({ do: "hide", nodes: [id] });
const bring: Action = { do: "bring", graph: { nodes: [], relationships: [] }, places: {} };

const start = record(emptyHistory, open);
const hidden = record(start, hide("oman"));
const entry: Entry = {
  key: "1",
  place: "#/graph",
  history: start,
  also: [],
  loadedAt: 1,
  changedAt: 0,
  awaits: undefined,
};
const later = { at: oneMovement + 1, isReplaying: false };
const seen = (history: History, place = "#/graph") => ({ place, history, also: [], loadedAt: 1 });

test("going elsewhere and changing the picture are steps of back and forward", () => {
  expect(consequence(entry, seen(start), later)).toBe("none");
  expect(consequence(entry, seen(start, "#/graph?node=oman"), later)).toBe("new");
  expect(consequence(entry, seen(hidden), later)).toBe("new");
  expect(consequence({ ...entry, history: hidden }, seen(undo(hidden)), later)).toBe("new");
});

test("changes faster than a hand, a replay, an opening and the selection are none of their own", () => {
  expect(consequence(entry, seen(hidden), { ...later, at: oneMovement - 1 })).toBe("same");
  expect(consequence(entry, seen(hidden), { ...later, isReplaying: true })).toBe("same");
  expect(consequence(entry, seen(record(hidden, open)), later)).toBe("same");
  expect(consequence(entry, { ...seen(start), also: ["oman"] }, later)).toBe("same");
});

test("what a place brings into the picture by itself belongs to the step that led there", () => {
  const awaiting: Entry = { ...entry, awaits: "bring" };
  expect(consequence(awaiting, seen(record(start, bring)), later)).toBe("same");
  expect(consequence(awaiting, seen(hidden), later)).toBe("new");
  expect(consequence(awaiting, seen(record(hidden, bring)), later)).toBe("new");
  expect(awaitedAt({ view: "graph", node: "oman" })).toBe("bring");
  expect(awaitedAt({ view: "sources", passage: "s01.p1" })).toBe("bring");
  expect([awaitedAt({ view: "graph" }), awaitedAt({ view: "sources" })]).toEqual([undefined, undefined]);
});

test("back leaves what was done since to be done again; back to another line of steps leaves it", () => {
  const both = record(hidden, hide("iran"));
  expect(rejoined(both, hidden)).toEqual(jump(both, 1));
  expect(rejoined(both, hidden).future).toHaveLength(1);
  const other = record(undo(hidden), hide("talks"));
  expect(rejoined(other, hidden)).toBe(hidden);
});
