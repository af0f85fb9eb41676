import { expect, test } from "vitest";
import { emptyPicture, type Picture, visible } from "../../../client/state/picture.ts";
import { step } from "../../../client/state/step.ts";
import { iran, jcpoa, oman, ontology, relationship, talks } from "../canvas/sample.ts";

const mediated = relationship("oman", "MEDIATED", "talks");
const withdrew = relationship("iran", "WITHDREW_FROM", "jcpoa", { basis: "implied" });
const opened: Picture = step(emptyPicture, {
  do: "open",
  graph: { nodes: [oman, talks], relationships: [mediated] },
  places: { oman: [0, 0], talks: [10, 0] },
  frame: "wide",
  layout: "ring",
  hidden: ["Agreement"],
});

const drawn = (picture: Picture) => {
  const { nodes, relationships } = visible(picture, ontology);
  return [...nodes, ...relationships].map(({ id }) => id);
};

test("what is brought in is drawn, is new until the next action, and shows its label again", () => {
  const graph = { nodes: [jcpoa, iran, oman], relationships: [withdrew] };
  const brought = step(opened, { do: "bring", graph, places: { jcpoa: [5, 5], iran: [6, 6], oman: [9, 9] } });
  expect(brought.fresh).toEqual(["jcpoa", "iran"]);
  expect(brought.hidden.labels).toEqual([]);
  expect(brought.places.oman).toEqual([0, 0]);
  expect(drawn(brought)).toEqual(["oman", "talks", "jcpoa", "iran", mediated.id, withdrew.id]);
  expect(step(brought, { do: "toggleBasis", basis: "implied" }).fresh).toEqual([]);
});

test("what replaces the picture stands alone, by force, and shows its label again", () => {
  const replaced = step(opened, {
    do: "replace",
    graph: { nodes: [jcpoa, iran], relationships: [withdrew] },
    places: { jcpoa: [5, 5], iran: [6, 6] },
  });
  expect(drawn(replaced)).toEqual(["jcpoa", "iran", withdrew.id]);
  expect(replaced).toMatchObject({ layout: "force", fresh: [], places: { jcpoa: [5, 5], iran: [6, 6] } });
  expect(Object.keys(replaced.places)).toEqual(["jcpoa", "iran"]);
});

test("a label that is switched off takes its nodes and their relationships with it", () => {
  const off = step(opened, { do: "toggle", part: "labels", name: "Negotiation" });
  expect(drawn(off)).toEqual(["oman"]);
  expect(step(off, { do: "toggle", part: "labels", name: "Negotiation" })).toEqual(opened);
});

test("switching off a ring takes the nodes that have it", () => {
  expect(drawn(step(opened, { do: "toggle", part: "labels", name: "Mediator" }))).toEqual(["talks"]);
});

test("only one type, only one basis, and everything again", () => {
  const all = ["MEDIATED", "WITHDREW_FROM"];
  const only = step(opened, { do: "only", part: "types", name: "WITHDREW_FROM", all });
  expect(drawn(only)).toEqual(["oman", "talks"]);
  const none = step(only, { do: "toggleBasis", basis: "stated" });
  expect(none.hidden).toEqual({ labels: ["Agreement"], types: ["MEDIATED"], basis: ["stated"], nodes: [] });
  expect(step(none, { do: "showEverything" }).hidden).toEqual({ labels: [], types: [], basis: [], nodes: [] });
});
