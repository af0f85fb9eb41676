import fc from "fast-check";
import { expect, test } from "vitest";
import type { Action, ReachGroup } from "../../../client/state/action.ts";
import { emptyHistory, jump, record, redo, stepsOf, undo } from "../../../client/state/history.ts";
import type { Subgraph } from "../../../src/domain/graph.ts";
import { node, relationship } from "../canvas/sample.ts";
import { opened } from "./pictureSample.ts";

const paris = node("paris", ["Place"]);

const open: Action = {
  do: "open",
  graph: opened.graph,
  places: opened.places,
  frame: "wide",
  layout: "ring",
  hidden: ["Effect"],
};
const id = fc.constantFrom(...Object.keys(opened.places));
const ids = fc.uniqueArray(id, { minLength: 1 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant("toggle" as const), part: fc.constantFrom("labels", "types"), name: fc.string() }),
  fc.record({ do: fc.constant("toggleBasis" as const), basis: fc.constantFrom("stated", "implied") }),
  fc.record({ do: fc.constant("move" as const), places: fc.constant({ oman: [1, 2] as [number, number] }) }),
  fc.record({ do: fc.constantFrom("hide", "keepOnly", "pin", "unpin"), nodes: ids }),
  fc.record({ do: fc.constant("collapse" as const), node: id }),
  fc.record({ do: fc.constantFrom("showHidden", "showEverything") }),
  fc.record({
    do: fc.constant("expand" as const),
    nodes: ids,
    groups: fc.constant<ReachGroup[]>([]),
    of: fc.nat(20),
    reach: fc.dictionary(id, fc.nat(20)),
    graph: fc.constant<Subgraph>({ nodes: [paris], relationships: [relationship("iran", "MEDIATED", "paris")] }),
    places: fc.constant({ paris: [5, 5] as [number, number] }),
  }),
);

test("undoing all gives back the opening, and redoing all gives back the last picture", () => {
  fc.assert(
    fc.property(fc.array(action), (actions) => {
      const start = record(emptyHistory, open);
      const last = actions.reduce(record, start);
      const undone = actions.reduce(undo, last);
      expect(undone.present).toEqual(start.present);
      expect(actions.reduce(redo, undone).present).toEqual({ ...last.present, fresh: [] });
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

test("jumping goes to any step, and no step is lost by it", () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 1 }), fc.array(fc.nat(20)), (actions, jumps) => {
      const last = actions.reduce(record, record(emptyHistory, open));
      const moved = jumps.reduce(jump, last);
      expect(stepsOf(moved)).toEqual(stepsOf(last));
      expect({ ...jump(moved, actions.length).present, fresh: [] }).toEqual({ ...last.present, fresh: [] });
    }),
  );
});
