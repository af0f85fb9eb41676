import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { Answer } from "../../src/domain/answer.ts";
import { parseFolder } from "../../src/domain/folder.ts";
import type { Store } from "../../src/graph/store.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { tinyFolder } from "../support/tinyFolder.ts";
import { inOrder, inRanges } from "./batches.ts";
import { foreignStore } from "./foreignStore.ts";

const members = 25_000;
const essays = 500;
const kept = 20_000;

const memberName = (number: number) => `${["Søren", "Abelone", "Ilvo"][number % 3]} ${number}`;

/** Members whose names no index holds, more than are kept in memory, and essays whose titles a full-text index does. */
async function load(driver: Driver): Promise<void> {
  const names = "['Søren', 'Abelone', 'Ilvo'][number % 3] + ' ' + number";
  await inRanges(driver, `UNWIND range($from, $to) AS number CREATE (:Member {name: ${names}})`, members);
  await inRanges(
    driver,
    `MATCH (member:Member) WITH member LIMIT ${essays} WITH collect(member) AS members
     UNWIND range($from, $to) AS number WITH members[number] AS member, number
     CREATE (member)-[:WROTE]->(:Essay {title: 'On lanterns, ' + number})`,
    essays,
  );
  await inOrder(driver, ["CREATE FULLTEXT INDEX essays FOR (essay:Essay) ON EACH [essay.title]"]);
}

let store: Store;
let driver: Driver;
let server: TestServer;
beforeAll(async () => {
  ({ store, driver } = await foreignStore(load));
  await vi.waitFor(namesAreRead, { timeout: 60_000 });
  server = await startServer({
    access: inject("neo4j"),
    folder: { name: "tiny", hash: "0".repeat(64), ...parseFolder(tinyFolder) },
  });
});
afterAll(async () => {
  await driver.executeQuery("DROP INDEX essays IF EXISTS");
  await server.close();
  await store.close();
});

// On a busy machine a search may not wait for the names to be read; what it has not looked at it then says.
async function namesAreRead(): Promise<void> {
  const { searched } = await store.search("nothing is called so", 8);
  expect(searched?.nodes).toBe(essays + kept);
}

const found = async (text: string) => (await store.search(text, 8)).nodes.map(({ name }) => name);

test("the first names of each label that no index holds are looked at, and it is said how many", async () => {
  const { nodes, searched } = await store.search("SOREN 1999", 8);
  expect(nodes.map(({ name }) => name).slice(0, 2)).toEqual([memberName(19_992), memberName(19_995)]);
  expect(searched).toEqual({ how: "scan", nodes: essays + kept, of: members + essays });
  expect(await found(memberName(members - 1))).toEqual([]);
  expect(await found("lanterns 499")).toEqual(["On lanterns, 499"]);
});

test("a question finds whole names among all nodes, and slips among those and in the full-text index", async () => {
  const { named, among } = await store.names(`did ${memberName(members - 1)} know Ablone 1`, []);
  expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining([memberName(members - 1), memberName(1)]));
  expect(among).toEqual({ nodes: essays + kept, whole: members + essays, of: members + essays });
});

test("names in memory are as old as the schema that is kept, and read anew with it", async () => {
  await found("a name");
  await driver.executeQuery("MATCH (member:Member {name: $name}) SET member.name = 'Zebulon Quine'", {
    name: memberName(0),
  });
  expect(await found("zebulon")).toEqual([]);
  await store.schema(true);
  await vi.waitFor(namesAreRead, { timeout: 20_000 });
  expect(await found("zebulon")).toEqual(["Zebulon Quine"]);
  const { named } = await store.names("who is Zebulon Quin", []);
  expect(named.map(({ name }) => name)).toContain("Zebulon Quine");
});

test("of more than an answer tells one by one the number is counted, and a list says that there are more", async () => {
  const answerTo = async (question: string) => {
    const response = await fetch(`${server.url}/api/ask?q=${encodeURIComponent(question)}`);
    return Answer.parse(await response.json());
  };
  const { number, sentence } = await answerTo("how many members are there");
  expect(number).toBe(members);
  expect(sentence).toContain(members.toLocaleString("en"));
  expect((await answerTo("list all members")).sentence).toContain(
    "There are more: only the first 2,000 rows are told.",
  );
});

test("a crowd of questions keeps neither the server nor light statements waiting", async () => {
  const statusOf = async (path: string, body?: object) => {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(server.url + path, body && { method: "POST", headers, body: JSON.stringify(body) });
    await response.text();
    return response.status;
  };
  const question = (number: number) => `which essays did ${memberName(number * 400)} write`;
  await statusOf(`/api/ask?q=${encodeURIComponent(question(0))}`);

  let isOver = false;
  const again = async (path: string, body?: object) => {
    const all: Awaited<ReturnType<typeof statusOf>>[] = [];
    while (!isOver) all.push(await statusOf(path, body));
    return all;
  };
  const crowd = Promise.all(
    Array.from({ length: 64 }, (_, number) => statusOf(`/api/ask?q=${encodeURIComponent(question(number))}`)),
  ).finally(() => {
    isOver = true;
  });
  const [asks, health, light] = await Promise.all([
    crowd,
    again("/api/health"),
    again("/api/cypher", { statement: "RETURN 1 AS one" }),
  ]);
  // On a slow machine some are asked to come again.
  expect(asks.filter((status) => ![200, 429].includes(status))).toEqual([]);
  expect(new Set(health)).toEqual(new Set([200]));
  expect(health.length).toBeGreaterThan(1);
  expect(new Set(light)).toEqual(new Set([200]));
}, 120_000);
