import fc from "fast-check";
import { expect, test } from "vitest";
import type { Action } from "../../../client/state/action.ts";
import { emptyHistory, record, redo, undo } from "../../../client/state/history.ts";

const open: Action = {
  do: "open",
  graph: { nodes: [], relationships: [] },
  places: {},
  frame: "wide",
  layout: "ring",
  hidden: ["Effect"],
};
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant("toggle" as const), part: fc.constantFrom("labels", "types"), name: fc.string() }),
  fc.record({ do: fc.constant("toggleBasis" as const), basis: fc.constantFrom("stated", "implied") }),
  fc.record({ do: fc.constant("move" as const), places: fc.constant({ oman: [1, 2] as [number, number] }) }),
);

test("undoing all gives back the opening, and redoing all gives back the last picture", () => {
  fc.assert(
    fc.property(fc.array(action), (actions) => {
      const opened = record(emptyHistory, open);
      const last = actions.reduce(record, opened);
      const undone = actions.reduce(undo, last);
      expect(undone.present).toEqual(opened.present);
      expect(actions.reduce(redo, undone).present).toEqual(last.present);
    }),
  );
});

test("opening starts anew: there is nothing to undo", () => {
  const history = record(record(emptyHistory, { do: "toggleBasis", basis: "stated" }), open);
  expect(undo(history)).toBe(history);
});

test("what is done after undoing cannot be redone over", () => {
  const toggle: Action = { do: "toggleBasis", basis: "stated" };
  const history = record(undo(record(record(emptyHistory, open), toggle)), { do: "showEverything" });
  expect(redo(history)).toBe(history);
});
