import { expect, test } from "vitest";
import type { Action } from "../../../client/state/action.ts";
import { rest } from "../../../client/state/hanging.ts";
import { emptyHistory, record, undo } from "../../../client/state/history.ts";
import { type Picture, visible } from "../../../client/state/picture.ts";
import { step } from "../../../client/state/step.ts";
import { iran, jcpoa, node, ontology, relationship } from "../canvas/sample.ts";
import { mediated, opened, tookPart, withdrew } from "./pictureSample.ts";

const drawn = (picture: Picture) => {
  const { nodes, relationships } = visible(picture, ontology);
  return [...nodes, ...relationships].map(({ id }) => id);
};

test("a hidden node goes with its relationships, and comes back to where it stood", () => {
  const hidden = step(opened, { do: "hide", nodes: ["qatar", "jcpoa"] });
  expect(drawn(hidden)).toEqual(["oman", "iran", "talks", mediated.id, tookPart.id]);
  const shown = step(hidden, { do: "showHidden" });
  expect(drawn(shown)).toEqual(drawn(opened));
  expect(shown).toMatchObject({ places: opened.places, fresh: ["qatar", "jcpoa"] });
});

test("a hidden node that is brought in again is new, and stands where it stood", () => {
  const hidden = step(opened, { do: "hide", nodes: ["jcpoa"] });
  const brought = step(hidden, {
    do: "bring",
    graph: { nodes: [jcpoa], relationships: [] },
    places: { jcpoa: [9, 9] },
  });
  expect(drawn(brought)).toEqual(drawn(opened));
  expect(brought).toMatchObject({ places: opened.places, fresh: ["jcpoa"] });
});

test("keeping only some hides all others", () => {
  expect(drawn(step(opened, { do: "keepOnly", nodes: ["iran", "jcpoa"] }))).toEqual(["iran", "jcpoa", withdrew.id]);
});

test("collapsing takes out what hangs on the node alone, and remembers how much there was", () => {
  const collapsed = step(opened, { do: "collapse", node: "iran" });
  expect(drawn(collapsed)).toEqual([
    "oman",
    "qatar",
    "iran",
    "talks",
    mediated.id,
    "qatar.MEDIATED.talks",
    tookPart.id,
  ]);
  expect(collapsed.places).not.toHaveProperty("jcpoa");
  expect(rest(collapsed, "iran", ontology)).toBe(1);
  expect(rest(opened, "iran", ontology)).toBe(0);
});

test("passages that tell of a node do not make its rest smaller", () => {
  const passage = node("s01.p1", ["Passage"]);
  const withPassages = {
    ...ontology,
    labels: {
      ...ontology.labels,
      Passage: { ...ontology.labels.Place, hidden: true, derived: true },
    } as typeof ontology.labels,
  };
  const graph = { nodes: [passage], relationships: [relationship("s01.p1", "MENTIONS", "iran")] };
  const told = step({ ...opened, reach: { iran: 5 } }, { do: "bring", graph, places: {} });
  expect(rest(told, "iran", withPassages)).toBe(3);
});

test("what is pinned survives a collapse and keeps its place in another layout", () => {
  const pinned = step(opened, { do: "pin", nodes: ["jcpoa"] });
  expect(step(pinned, { do: "collapse", node: "iran" }).graph).toEqual(opened.graph);
  const places = { jcpoa: [1, 1], iran: [2, 2] } as Picture["places"];
  const arranged = step(pinned, { do: "arrange", layout: "force", places });
  expect(arranged.places).toMatchObject({ jcpoa: [40, 0], iran: [2, 2] });
  const unpinned = step(pinned, { do: "unpin", nodes: ["jcpoa"] });
  expect(step(unpinned, { do: "arrange", layout: "force", places }).places).toMatchObject(places);
});

test("a picture that is replaced forgets what was hidden, pinned and expanded", () => {
  const changed = (["hide", "pin"] as const).reduce(
    (picture, does) => step(picture, { do: does, nodes: ["iran"] }),
    opened,
  );
  const replaced = step(step(changed, { do: "collapse", node: "oman" }), {
    do: "replace",
    graph: { nodes: [iran], relationships: [] },
    places: { iran: [0, 0] },
  });
  expect(replaced).toMatchObject({ hidden: { nodes: [] }, pinned: [], reach: {} });
});

test.each<Action>([
  { do: "hide", nodes: ["oman"] },
  { do: "keepOnly", nodes: ["oman"] },
  { do: "collapse", node: "iran" },
  { do: "pin", nodes: ["oman"] },
])("$do is undone", (action) => {
  const history = { ...emptyHistory, opened, present: opened };
  const after = record(history, action);
  expect(after.present).not.toEqual(opened);
  expect(undo(after).present).toEqual(opened);
});
