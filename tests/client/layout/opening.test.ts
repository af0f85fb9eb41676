import { expect, test } from "vitest";
import { composedPlaces, openingGraph } from "../../../client/layout/opening.ts";
import type { OpeningPicture } from "../../../src/domain/opening.ts";
import { iran, oman, ontology, qatar, relationship, talks } from "../canvas/sample.ts";

const subgraph = {
  nodes: [oman, qatar, iran, talks],
  relationships: [relationship("oman", "MEDIATED", "talks"), relationship("qatar", "MEDIATED", "talks")],
};
const places: OpeningPicture["places"] = {
  oman: { wide: [1, 1], tall: [2, 2] },
  qatar: { wide: [3, 3] },
  iran: { wide: [4, 4] },
  talks: { wide: [5, 5], tall: [6, 6] },
};
const opening = { subgraph, places, shown: 4, total: 10 };

test("a tall frame shows what was composed for it, a wide one everything", () => {
  expect(openingGraph(opening, "wide")).toEqual(subgraph);
  expect(openingGraph(opening, "tall")).toEqual({
    nodes: [oman, talks],
    relationships: [relationship("oman", "MEDIATED", "talks")],
  });
});

test("a graph that nobody composed is shown whole in either frame", () => {
  expect(openingGraph({ subgraph, shown: 4, total: 10 }, "tall")).toEqual(subgraph);
  expect(composedPlaces(undefined, "tall", subgraph, ontology)).toEqual({});
});

test("the ring and the poles come first, since the others yield to them", () => {
  expect(Object.entries(composedPlaces(places, "wide", subgraph, ontology))).toEqual([
    ["talks", [5, 5]],
    ["iran", [4, 4]],
    ["oman", [1, 1]],
    ["qatar", [3, 3]],
  ]);
});
