import { expect, test } from "vitest";
import { nearest } from "../../../client/state/nearest.ts";
import { toExpand } from "../../../client/state/panels.ts";
import { emptyPicture } from "../../../client/state/picture.ts";
import { Ontology } from "../../../src/domain/ontology.ts";
import { iran, jcpoa, node, oman, ontology, qatar, relationship, talks } from "../canvas/sample.ts";

const place = ontology.labels.Place;
const withHidden = Ontology.parse({
  ...ontology,
  labels: {
    ...ontology.labels,
    Effect: { ...place, plural: "Effects", hidden: true },
    Passage: { ...place, plural: "Passages", hidden: true, derived: true },
  },
});

test("expanding adds what is not in the picture, hidden labels last and passages never", () => {
  const nodes = [node("a effect", ["Effect"]), node("passage", ["Passage"]), oman, qatar, jcpoa];
  const details = { node: iran, evidence: [], around: { nodes, relationships: [] }, total: 0 };
  const picture = { ...emptyPicture, graph: { nodes: [iran, oman], relationships: [] } };
  expect(toExpand(details, picture, withHidden).map(({ id }) => id)).toEqual(["jcpoa", "qatar", "a effect"]);
});

test("nearest to a question without answer is what joins the things asked about, then what is said alike of one", () => {
  const joining = relationship("iran", "PARTICIPATED_IN", "talks");
  const alike = relationship("oman", "MEDIATED", "talks");
  const other = relationship("qatar", "PARTICIPATED_IN", "talks");
  const graph = { nodes: [iran, oman, qatar, talks], relationships: [other, alike, joining] };
  expect(nearest(graph, ["iran", "talks"], ["MEDIATED"])).toEqual([joining, alike]);
});

test("first comes a little of the thing of which nothing that was asked is said", () => {
  const asked = relationship("oman", "MEDIATED", "talks");
  const silent = relationship("qatar", "PARTICIPATED_IN", "jcpoa");
  const graph = { nodes: [oman, qatar, talks, jcpoa], relationships: [asked, silent] };
  expect(nearest(graph, ["qatar", "talks"], ["MEDIATED"])).toEqual([silent, asked]);
});
