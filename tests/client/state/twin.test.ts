import { expect, test } from "vitest";
import { degrees, listed } from "../../../client/state/twin.ts";
import { iran, node, oman, ontology, relationship, talks } from "../canvas/sample.ts";

const earlier = node("earlier", ["Negotiation"], { start: "1979-01-01", precision: "year" });

test("the dated come in order of time, the rest by name", () => {
  const { dated, undated } = listed({ nodes: [oman, talks, iran, earlier], relationships: [] }, ontology);
  expect(dated.map(({ id }) => id)).toEqual(["earlier", "talks"]);
  expect(undated.map(({ id }) => id)).toEqual(["iran", "oman"]);
});

test("a relationship of a node with itself counts once", () => {
  const relationships = [relationship("oman", "MEDIATED", "talks"), relationship("oman", "LED_TO", "oman")];
  expect(Object.fromEntries(degrees({ nodes: [], relationships }))).toEqual({ oman: 2, talks: 1 });
});
