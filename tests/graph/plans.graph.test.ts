import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Ontology } from "../../src/domain/ontology.ts";
import { createAsk } from "../../src/graph/ask.ts";
import { connect } from "../../src/graph/connection.ts";
import { degrees } from "../../src/graph/degrees.ts";
import { findHubs } from "../../src/graph/hubs.ts";
import type { Known } from "../../src/graph/knowledge.ts";
import { neighbourhood } from "../../src/graph/neighbourhood.ts";
import { neighbours } from "../../src/graph/neighbours.ts";
import { findNode } from "../../src/graph/node.ts";
import { createReader, type Reader } from "../../src/graph/reader.ts";
import { bestRegion } from "../../src/graph/region.ts";
import { searchForeign } from "../../src/graph/search/foreign.ts";
import { createMemory } from "../../src/graph/search/memory.ts";
import { bounds } from "../../src/graph/shortened.ts";
import { load } from "../foreign/million.ts";
import { clear } from "../support/clear.ts";

// What would take longer in a larger graph unless a limit is right above it.
const scans =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|.*RelationshipTypeScan|.*AllRelationshipsScan|CartesianProduct)/;

const driver = connect(inject("neo4j"));
const read = createReader(driver, undefined);
const size = 2_000;

const definition = (caption: string) => ({ caption, id: "id", hidden: false }) as Ontology["labels"][string];
const ontology: Ontology = {
  title: "neo4j",
  introduction: { wide: "", tall: "" },
  labels: {
    Person: definition("name"),
    Paper: definition("title"),
    Institute: definition("name"),
    Topic: definition("name"),
  },
  types: {},
};

beforeAll(async () => {
  await clear(inject("neo4j"));
  await load(driver, size);
});
afterAll(() => driver.close());

interface Plan {
  operatorType: string;
  arguments: Record<string, unknown>;
  children: Plan[];
}

/** Runs what is given with a reader that notes each query, and gives the scans in their plans that no limit is over. */
async function scansOf(use: (read: Reader) => Promise<unknown>): Promise<string[]> {
  const asked: Parameters<Reader>[] = [];
  await use((...call) => {
    asked.push(call);
    return read(...call);
  });
  expect(asked.length).toBeGreaterThan(0);
  const found = asked
    .filter(([query]) => !/^\s*(SHOW|CALL db)/.test(query))
    .map(async ([query, parameters]) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${query}`, parameters);
      return unlimited(summary.plan as Plan);
    });
  return (await Promise.all(found)).flat();
}

function unlimited({ operatorType, children, arguments: { Details } }: Plan): string[] {
  const name = operatorType.replace(/@.*/, "");
  // The seed's own label: with an index where the seed was written, and else without a node.
  if (Details === "node:Entity") return [];
  if (name === "Limit" && children.every((child) => child.children.length === 0)) return [];
  return [...(scans.test(name) ? [name] : []), ...children.flatMap(unlimited)];
}

const asking = (read: Reader) => createAsk(read, { ontology, within: bounds.picture });
const choice = { direction: "both", hidden: false, limit: 25, skip: 0 } as const;

test("a test that could not fail would be worth nothing: a scan is seen", async () => {
  expect(await scansOf((read) => read("MATCH (node) WHERE node.name = 'x' RETURN node"))).toEqual(["AllNodesScan"]);
  expect(await scansOf((read) => read("MATCH (node) WITH node LIMIT 5 RETURN node"))).toEqual([]);
});

test("a node is found, counted and expanded without a scan", async () => {
  const id = "Person/7";
  expect(await scansOf((read) => findNode(asking(read), ontology, id))).toEqual([]);
  expect(await scansOf((read) => degrees(asking(read), ontology, id))).toEqual([]);
  const without = ["Paper/1", "4:x:1"];
  expect(await scansOf((read) => neighbours(asking(read), ontology, { id, ...choice, without }))).toEqual([]);
  expect(
    await scansOf((read) => neighbours(asking(read), ontology, { id, ...choice, types: ["WRITTEN_BY", "WORKS_AT"] })),
  ).toEqual([]);
});

test("a neighbourhood is found without a scan", async () => {
  expect(
    await scansOf((read) => neighbourhood(asking(read), ontology, { id: "Person/7", depth: 2, limit: 50 })),
  ).toEqual([]);
});

test("the search of a large graph looks at indexes, and else at no more than its share", async () => {
  const labels = [
    ["Person", 500_000],
    ["Paper", 450_000],
    ["Institute", 40_000],
    ["Topic", 10_000],
  ] as const;
  const schema = { ontology, nodes: 1_000_000, labels: labels.map(([label, count]) => ({ label, count })) };
  const known = { schema } as unknown as Known;
  const search = (text: string) =>
    scansOf((read) => {
      const ask = asking(read);
      return searchForeign({ ask, known, memory: createMemory(ask) }, { text, limit: 8 });
    });
  expect(await search("lantern")).toEqual([]);
  expect(await search("nothing like it")).toEqual([]);
});

test("the best region of a large graph is found without a scan", async () => {
  const region = async (read: Reader) => {
    const ask = asking(read);
    return bestRegion(ask, ontology, { limit: 80, among: await findHubs(ask, ontology, 1_000_000) });
  };
  expect(await scansOf(region)).toEqual([]);
});
