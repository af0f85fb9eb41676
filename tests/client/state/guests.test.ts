import { expect, test } from "vitest";
import type { Action } from "../../../client/state/action.ts";
import { guestsIn, keeping, leaving, withoutGuests } from "../../../client/state/guests.ts";
import { emptyHistory, type History, record, undo } from "../../../client/state/history.ts";
import { node } from "../canvas/sample.ts";
import { opened } from "./pictureSample.ts";

const start: History = { ...emptyHistory, opened, present: opened };
const hide: Action = { do: "hide", nodes: ["oman"] };
const bring = (id: string, guestOf?: string): Action => ({
  do: "bring",
  graph: { nodes: [node(id, ["Place"])], relationships: [] },
  places: { [id]: [5, 5] },
  ...(guestOf && { guestOf }),
});
const ids = ({ present }: History) => present.graph.nodes.map(({ id }) => id);

test("what a place brought leaves with it, as if it had never come", () => {
  const hidden = record(start, hide);
  const visited = record(hidden, bring("paris", "#/ask?q=where"));
  expect(guestsIn(visited).nodes.map(({ id }) => id)).toEqual(["paris"]);
  expect(leaving(visited, "#/ask?q=where")).toBe(visited);
  expect(leaving(visited, "#/graph")).toEqual(hidden);
  expect(leaving(undo(visited), "#/graph")).toEqual(hidden);
});

test("guests that are kept, or with which something else was done, stay", () => {
  const visited = record(start, bring("paris", "#/sources/s01.p1"));
  expect(ids(leaving(keeping(visited), "#/graph"))).toContain("paris");
  const changed = record(visited, hide);
  expect(leaving(changed, "#/graph")).toBe(changed);
  expect(leaving(undo(changed), "#/graph")).toEqual(undo(changed));
});

test("what was brought on demand is no guest", () => {
  const brought = record(start, bring("paris"));
  expect(leaving(brought, "#/graph")).toBe(brought);
  expect(withoutGuests(record(brought, bring("geneva", "#/graph")))).toEqual({
    ...brought,
    present: { ...brought.present, fresh: [] },
  });
});
