import { expect, test } from "vitest";
import { basisRows, labelRows, switchedOff, typeRows } from "../../../client/state/legend.ts";
import { emptyPicture, type Picture } from "../../../client/state/picture.ts";
import type { Schema } from "../../../src/domain/schema.ts";
import { iran, oman, ontology, qatar, relationship, talks } from "../canvas/sample.ts";

const schema = {
  graph: { folder: "tiny", hash: "0", writtenOn: "2026-01-01" },
  ontology: {
    ...ontology,
    labels: {
      ...ontology.labels,
      Effect: { ...ontology.labels.Place, plural: "Effects", hidden: true, derived: false },
      Passage: { ...ontology.labels.Place, plural: "Passages", hidden: true, derived: true },
    },
  },
  labels: Object.entries({ Negotiation: 2, Country: 3, Mediator: 2, Effect: 34, Passage: 60 }).map(
    ([label, count]) => ({
      label,
      count,
      properties: [],
    }),
  ),
  types: [],
} as unknown as Schema;

const picture: Picture = {
  ...emptyPicture,
  graph: {
    nodes: [talks, oman, qatar, iran],
    relationships: [
      relationship("oman", "MEDIATED", "talks"),
      relationship("qatar", "MEDIATED", "talks", { basis: "implied" }),
      relationship("iran", "PARTICIPATED_IN", "talks"),
      relationship("iran", "HELD_IN", "talks"),
      relationship("oman", "PARTICIPATED_IN", "talks"),
    ],
  },
  hidden: { labels: ["Effect", "Country"], types: ["MEDIATED"], basis: ["implied"], nodes: [] },
};

test("labels are counted in the picture, rings beside main labels; what is only written waits behind All", () => {
  expect(labelRows(schema, picture)).toEqual([
    { name: "Negotiation", shown: 1, total: 2, off: false, short: true },
    { name: "Country", shown: 3, total: 3, off: true, short: true },
    { name: "Mediator", shown: 2, total: 2, off: false, short: true },
    { name: "Effect", shown: 0, total: 34, off: true, short: true },
    { name: "Passage", shown: 0, total: 60, off: true, short: false },
  ]);
});

test("of a stranger's labels and types the commonest come first, and those beyond a list's length wait behind All", () => {
  const names = Array.from({ length: 30 }, (_, index) => `Label ${index}`);
  const definitions = Object.fromEntries(names.map((name) => [name, ontology.labels.Place]));
  const foreign = {
    ontology: { ...ontology, labels: definitions, types: {} },
    labels: names.map((label, count) => ({ label, count: count + 1, properties: [] })),
    types: [],
  } as unknown as Schema;
  const rows = labelRows(foreign, emptyPicture);
  expect(rows.slice(0, 2).map(({ name }) => name)).toEqual(["Label 29", "Label 28"]);
  expect(rows.filter(({ short }) => short).map(({ name }) => name)).toEqual(rows.slice(0, 14).map(({ name }) => name));
  const relationships = names.map((type) => relationship("oman", type, "talks"));
  const types = typeRows(foreign, { ...emptyPicture, graph: { nodes: [oman, talks], relationships } });
  expect(types.filter(({ short }) => short).length).toBe(10);
});

test("types with a line of their own and the commonest other one stand in the short list", () => {
  expect(typeRows(schema, picture)).toEqual([
    { name: "MEDIATED", shown: 2, total: 2, off: true, short: true },
    { name: "PARTICIPATED_IN", shown: 2, total: 2, off: false, short: true },
    { name: "HELD_IN", shown: 1, total: 1, off: false, short: false },
  ]);
});

test("each basis is counted, also the one that is left out", () => {
  expect(basisRows(picture)).toEqual([
    { basis: "stated", shown: 4, off: false },
    { basis: "implied", shown: 1, off: true },
  ]);
});

test("labels that the ontology hides do not count as switched off by the reader", () => {
  expect(switchedOff(picture, schema.ontology)).toBe(3);
});
