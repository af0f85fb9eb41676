import { expect, test } from "vitest";
import { type Attention, emphasis, spoken } from "../../../client/canvas/emphasis.ts";
import { iran, oman, qatar, relationship, talks } from "./sample.ts";

const mediated = relationship("oman", "MEDIATED", "talks");
const tookPart = relationship("iran", "PARTICIPATED_IN", "talks");
const graph = { nodes: [oman, talks, iran, qatar], relationships: [mediated, tookPart] };
const none = { nodes: [], relationships: [] };
const calm: Attention = {
  selected: [],
  relationship: undefined,
  lit: none,
  pointed: none,
  hovered: undefined,
  focused: undefined,
  fresh: [],
};

function states(attention: Partial<Attention>) {
  return Object.fromEntries(emphasis(graph, { ...calm, ...attention }));
}
const [mediatedKey, tookPartKey] = [`relationship ${mediated.id}`, `relationship ${tookPart.id}`];

test("at rest nothing is marked", () => {
  expect(new Set(Object.values(states({})).flat())).toEqual(new Set());
});

test("what is selected is, its neighbours are near, the rest is dimmed", () => {
  expect(states({ selected: ["oman"] })).toEqual({
    oman: ["selected"],
    talks: ["near"],
    iran: ["dim"],
    qatar: ["dim"],
    [mediatedKey]: ["near"],
    [tookPartKey]: ["dim"],
  });
});

test("what is lit calmly only stays while the rest fades, and what is pointed at in it is marked", () => {
  const lit = { nodes: ["oman", "talks"], relationships: [mediated.id], isCalm: true };
  expect(states({ lit })).toEqual({
    oman: ["near"],
    talks: ["near"],
    iran: ["dim"],
    qatar: ["dim"],
    [mediatedKey]: ["near"],
    [tookPartKey]: ["dim"],
  });
  expect(states({ lit, pointed: { nodes: ["oman"], relationships: [] } })).toMatchObject({ oman: ["hot", "near"] });
});

test("under the pointer neighbours stay and the rest steps aside", () => {
  expect(states({ hovered: "oman" })).toMatchObject({ oman: ["near"], talks: ["near"], iran: ["aside"] });
});

test("an answer lights its nodes and relationships and dims the rest", () => {
  const lit = { nodes: ["oman", "talks"], relationships: [mediated.id] };
  expect(states({ lit })).toEqual({
    oman: ["hot", "near"],
    talks: ["hot", "near"],
    iran: ["dim"],
    qatar: ["dim"],
    [mediatedKey]: ["hot"],
    [tookPartKey]: ["dim"],
  });
});

test("what a row in a panel points at is lit without dimming anything more", () => {
  expect(states({ pointed: { nodes: [], relationships: [mediated.id] } })).toMatchObject({
    oman: ["near"],
    iran: [],
    [mediatedKey]: ["hot"],
  });
});

test("new nodes and the keyboard's node are marked on their own", () => {
  expect(states({ fresh: ["qatar"], focused: "iran" })).toMatchObject({ qatar: ["fresh"], iran: ["near", "focused"] });
});

test("what an earlier step brought is dimmed with the rest where an answer is lit", () => {
  expect(states({ fresh: ["qatar"], lit: { nodes: ["oman"], relationships: [] } })).toMatchObject({
    oman: ["hot"],
    qatar: ["dim"],
  });
});

test("words stand on the lines of a selection, but not where they would be many", () => {
  expect(spoken(graph, { ...calm, selected: ["oman"] })).toEqual([mediated.id]);
  const many = Array.from({ length: 13 }, (_, index) => relationship("iran", "PARTICIPATED_IN", `talks${index}`));
  const crowd = { nodes: [], relationships: many };
  expect(spoken(crowd, { ...calm, selected: ["iran"] })).toEqual([]);
  expect(spoken(crowd, { ...calm, selected: ["iran"], relationship: many[4]?.id })).toEqual([many[4]?.id]);
});
