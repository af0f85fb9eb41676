import { expect, test } from "vitest";
import { byType, firstChoice, freshIn, type Reach, reachOf, reachRows } from "../../../client/state/reach.ts";
import { step } from "../../../client/state/step.ts";
import { ontology } from "../canvas/sample.ts";
import { opened } from "./pictureSample.ts";

const talksOut = { type: "MEDIATED", direction: "out", label: "Negotiation" } as const;
const places = { type: "VISITED", direction: "out", label: "Place" } as const;
const mentions = { type: "MENTIONS", direction: "in", label: "Passage" } as const;
const withPassages = {
  ...ontology,
  labels: {
    ...ontology.labels,
    Passage: { ...ontology.labels.Place, plural: "Passages", hidden: true, derived: true },
  },
} as typeof ontology;

const oman: Reach = {
  node: "oman",
  degrees: {
    total: 20,
    groups: [
      { ...talksOut, count: 4 },
      { ...places, count: 2 },
      { ...mentions, count: 14 },
    ],
  },
};
const qatar: Reach = { node: "qatar", degrees: { total: 1, groups: [{ ...talksOut, count: 1 }] } };

const rowsOf = (reaches: Reach[], picture = opened) =>
  reachRows(reaches, picture, withPassages).map(({ words, label, total, fresh }) => [words, label, total, fresh]);

test("what is in the picture already is not new, and hidden labels come after others", () => {
  expect(rowsOf([oman])).toEqual([
    ["mediated", "Negotiation", 4, 3],
    ["VISITED", "Place", 2, 2],
    ["MENTIONS", "Passage", 14, 14],
  ]);
});

test("what was hidden by hand is new, and what is all shown comes last", () => {
  expect(rowsOf([qatar, { ...oman, degrees: { total: 2, groups: [{ ...places, count: 2 }] } }])).toEqual([
    ["VISITED", "Place", 2, 2],
    ["mediated", "Negotiation", 1, 0],
  ]);
  expect(rowsOf([qatar], step(opened, { do: "hide", nodes: ["talks"] }))).toEqual([["mediated", "Negotiation", 1, 1]]);
});

test("several nodes are counted together", () => {
  expect(rowsOf([oman, qatar])[0]).toEqual(["mediated", "Negotiation", 5, 3]);
});

test("hidden labels are chosen at first only where there is nothing else", () => {
  const rows = reachRows([oman], opened, withPassages);
  const [talks, place, passage] = rows.map(({ key }) => key);
  expect(firstChoice(rows)).toEqual([talks, place]);
  expect(firstChoice(rows.slice(2))).toEqual([passage]);
  expect(freshIn(rows)).toBe(19);
});

test("relationships that only say where a node is written do not count for what is left", () => {
  expect(reachOf(oman, withPassages)).toBe(6);
});

test("by type: those at the other end of one type and direction count together", () => {
  const visited = { ...places, label: "Agreement", count: 3 };
  const rows = reachRows(
    [{ node: "oman", degrees: { total: 23, groups: [...oman.degrees.groups, visited] } }],
    opened,
    withPassages,
  );
  const types = byType(rows).map(({ words, direction, total, fresh, rows }) => [
    words,
    direction,
    total,
    fresh,
    rows.length,
  ]);
  expect(types.toSorted()).toEqual([
    ["MENTIONS", "in", 14, 14, 1],
    ["VISITED", "out", 5, 5, 2],
    ["mediated", "out", 4, 3, 1],
  ]);
});
