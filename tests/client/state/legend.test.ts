import { expect, test } from "vitest";
import { basisRows, labelRows, switchedOff, typeRows } from "../../../client/state/legend.ts";
import { emptyPicture, type Picture } from "../../../client/state/picture.ts";
import type { Schema } from "../../../src/domain/schema.ts";
import { iran, oman, ontology, qatar, relationship, talks } from "../canvas/sample.ts";

const schema = {
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
  hidden: { labels: ["Effect", "Country"], types: ["MEDIATED"], basis: ["implied"] },
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
