import { expect, test } from "vitest";
import { bestConnected } from "../../../client/state/bestConnected.ts";
import { summaryOf, thingsOfJoint, thingsOfLabel } from "../../../client/state/summary.ts";
import { iran, jcpoa, oman, ontology, qatar, relationship, talks } from "../canvas/sample.ts";

const things = {
  nodes: [oman, qatar, iran, talks, jcpoa],
  relationships: [
    relationship("oman", "MEDIATED", "talks"),
    relationship("qatar", "MEDIATED", "talks"),
    relationship("iran", "PARTICIPATED_IN", "talks"),
    relationship("iran", "WITHDREW_FROM", "jcpoa"),
  ],
};

test("a summary has each label once with its nodes, and what joins them by type, the most first", () => {
  expect(summaryOf(things, ontology)).toEqual({
    labels: [
      { label: "Country", count: 3 },
      { label: "Negotiation", count: 1 },
      { label: "Agreement", count: 1 },
    ],
    joints: [
      { from: "Country", type: "MEDIATED", to: "Negotiation", count: 2 },
      { from: "Country", type: "PARTICIPATED_IN", to: "Negotiation", count: 1 },
      { from: "Country", type: "WITHDREW_FROM", to: "Agreement", count: 1 },
    ],
  });
});

test("relationships whose ends are not there are not counted", () => {
  expect(summaryOf({ ...things, nodes: [oman] }, ontology).joints).toEqual([]);
});

test("from the summary one goes to the nodes of a label, or to what joins two", () => {
  expect(thingsOfLabel(things, "Country", ontology)).toEqual({ nodes: [oman, qatar, iran], relationships: [] });
  const joint = { from: "Country", type: "MEDIATED", to: "Negotiation", count: 2 };
  expect(thingsOfJoint(things, joint, ontology)).toEqual({
    nodes: [oman, qatar, talks],
    relationships: things.relationships.slice(0, 2),
  });
});

test("the best connected are those with most relationships, of equals the first, with what joins them", () => {
  const [mediated, , tookPart] = things.relationships;
  expect(bestConnected(things, 3)).toEqual({ nodes: [oman, iran, talks], relationships: [mediated, tookPart] });
});
