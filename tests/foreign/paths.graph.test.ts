import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PathChoice } from "../../src/graph/paths/paths.ts";
import type { Store } from "../../src/graph/store.ts";
import { foreignStore } from "./foreignStore.ts";

// Two diamonds in a row, a loop, a doubled relationship, a name with a comma and a backtick, an island, and two nodes
// with thousands of neighbours in common.
const statements = [
  `CREATE (a:Stop {name: 'A'}), (b:Stop {name: 'B'}), (c:Stop {name: 'C'}), (d:Stop {name: 'D'}), (e:Stop {name: 'E'}),
     (f:Stop {name: 'F'}), (g:Stop {name: 'G'}), (:Stop {name: 'Island'}),
     (a)-[:TO]->(b)-[:TO]->(d), (a)-[:TO]->(c)-[:TO]->(d), (d)-[:TO]->(e)-[:TO]->(g), (d)-[:TO]->(f)-[:TO]->(g),
     (b)-[:TO]->(b), (a)-[:TO]->(b), (a)<-[:\`OF, \`\`course\`]-(b), (c)-[:NEAR]->(b)`,
  "CREATE (:City {name: 'One'}), (:City {name: 'Other'})",
  `MATCH (one:City {name: 'One'}) MATCH (other:City {name: 'Other'})
   UNWIND range(1, 5000) AS number CREATE (one)<-[:IN]-(:House {name: 'House ' + number})-[:IN]->(other)`,
];

async function load(driver: Driver): Promise<void> {
  for (const statement of statements) await driver.executeQuery(statement);
}

let store: Store;
let ids: Map<string, string>;
beforeAll(async () => {
  let driver: Driver;
  ({ store, driver } = await foreignStore(load));
  const { records } = await driver.executeQuery(
    "MATCH (node) WHERE NOT node:House OR node.name IN ['House 1', 'House 2'] RETURN node.name AS name, elementId(node) AS id",
  );
  ids = new Map(records.map((record) => [record.get("name"), record.get("id")]));
});
afterAll(() => store?.close());

const id = (name: string) => ids.get(name) ?? name;

async function found(from: string, to: string, choice: Partial<PathChoice> = {}) {
  const { paths, subgraph, total, isPart } = await store.paths({
    steps: 5,
    limit: 20,
    ...choice,
    from: id(from),
    to: id(to),
  });
  const names = new Map(subgraph.nodes.map((node) => [node.id, node.properties.name]));
  return { ways: paths.map(({ nodes }) => nodes.map((node) => names.get(node)).join("")), paths, total, isPart };
}

test("each way through two diamonds is found once, whatever is doubled or leads back", async () => {
  const { ways, total, paths } = await found("A", "G");
  expect(ways.toSorted()).toEqual(["ABDEG", "ABDFG", "ACDEG", "ACDFG"]);
  expect(total).toBe(4);
  const step = paths.find(({ nodes }) => nodes.includes(id("B")))?.steps[0];
  expect([step?.total, step?.relationships.length]).toEqual([3, 3]);
});

test("types of any name narrow the way", async () => {
  const { paths } = await found("A", "B", { types: ["OF, `course"] });
  expect(paths.map(({ steps }) => steps[0]?.relationships.map(({ sentence }) => sentence))).toEqual([
    ["B of, `course A"],
  ]);
  expect((await found("C", "B", { types: ["TO"] })).ways.toSorted()).toEqual(["CAB", "CDB"]);
});

test("what nothing joins has no path, and that is certain", async () => {
  expect(await found("A", "Island")).toEqual({ ways: [], paths: [], total: 0, isPart: undefined });
});

test("thousands of equal ways are counted, and some are given", async () => {
  const { ways, total } = await found("One", "Other", { limit: 7 });
  expect([ways.length, total]).toEqual([7, 5_000]);
  const { common, total: all } = await store.common({ nodes: [id("One"), id("Other")], limit: 3 });
  expect([common.length, all]).toEqual([3, 5_000]);
});

test("where one of the best connected is next to both ends, the way past it is sought first and told apart", async () => {
  const { paths, ways, total } = await found("House 1", "House 2");
  expect(ways.toSorted()).toEqual(["House 1OneHouse 2", "House 1OtherHouse 2"]);
  expect(total).toBe(2);
  expect(paths.map(({ hubs }) => hubs.length)).toEqual([1, 1]);
});
