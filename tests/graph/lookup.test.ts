import { expect, test } from "vitest";
import { lookup } from "../../src/graph/lookup.ts";

const label = (id?: string) => ({ ...(id && { id }) }) as never;

test("an id may be the seed's own, or an element id", () => {
  const { query, parameters } = lookup({ labels: { Film: label() } }, ["oman", "4:x:1"]);
  expect(query.split("\nUNION\n")).toEqual([
    "MATCH (node:Entity) WHERE node.id IN $ids RETURN node",
    "MATCH (node) WHERE elementId(node) IN $ids AND NOT node:BackchannelGraph RETURN node",
  ]);
  expect(parameters).toEqual({ ids: ["oman", "4:x:1"] });
});

test("or a label and the value that names its node, as a text or as a number; both may hold slashes", () => {
  const labels = { A: label("id"), "A/B": label("full name"), C: label("id") };
  const { query, parameters } = lookup({ labels }, ["A/B/5"]);
  expect(query.split("\nUNION\n").slice(2)).toEqual([
    "MATCH (node:`A`) WHERE node.`id` IN $values0 RETURN node",
    "MATCH (node:`A/B`) WHERE node.`full name` IN $values1 RETURN node",
  ]);
  expect(parameters).toEqual({ ids: ["A/B/5"], values0: ["B/5"], values1: ["5", 5] });
});

test("where a stranger's label is called Entity, it is a label like any other", () => {
  expect(lookup({ labels: { Entity: label() } }, ["oman"]).query).not.toContain(":Entity");
});
