import neo4j from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, onTestFinished, test, vi } from "vitest";
import { readConfig } from "../src/config.ts";
import type { DatabaseList } from "../src/domain/databases.ts";
import { SetupError } from "../src/domain/errors.ts";
import type { Schema } from "../src/domain/schema.ts";
import type { Startup } from "../src/domain/startup.ts";
import { connect } from "../src/graph/connection.ts";
import { readFolder } from "../src/graph/seed/readFolder.ts";
import { writeGraph } from "../src/graph/seed/writeGraph.ts";
import { waitForNeo4j } from "../src/reach.ts";
import { serve } from "../src/serve.ts";
import { clear, run } from "./support/clear.ts";
import { openRelay } from "./support/relay.ts";

const access = inject("neo4j");

beforeAll(async () => {
  await clear(access);
  await run(access, "CREATE (:Film {title: 'Dune'})-[:SHOWN_IN]->(:Town {name: 'Oslo'})");
});
afterAll(() => clear(access));

const patient = { timeout: 20_000, interval: 100 };

/** The whole program at a Neo4j that someone else runs, until the test ends. */
async function serving(env: Record<string, string>) {
  const told: string[] = [];
  const stop = new AbortController();
  const given = { NEO4J_URI: access.uri, NEO4J_USERNAME: access.username, NEO4J_PASSWORD: access.password };
  const served = serve(readConfig({ PORT: "0", ...given, ...env }), stop.signal, (line) => told.push(line));
  onTestFinished(async () => {
    stop.abort();
    await served;
  });
  const address = await vi.waitFor(() => {
    const found = /The page is at (\S+);/.exec(told.join("\n"))?.[1];
    expect(found).toBeDefined();
    return found;
  }, patient);
  const get = async <Answer>(path: string) => {
    const response = await fetch(`${address}${path}`);
    return { status: response.status, body: (await response.json()) as Answer };
  };
  return { told: () => told.join("\n"), get };
}

test("a database of others is open at once, guessed, and the account is told of", async () => {
  const { get, told } = await serving({});
  await vi.waitFor(async () => expect((await get("/api/ready")).status).toBe(200), patient);
  const { body } = await get<Schema>("/api/schema");
  expect(body.graph).toBeUndefined();
  expect(body.ontology.labels.Film).toMatchObject({ caption: "title" });
  expect(told()).toContain("so how it is shown is guessed");
  expect(told()).toContain("In the Community Edition every account may write");
});

test("the database may be named, another may not, and system never", async () => {
  const { get } = await serving({});
  await vi.waitFor(async () => expect((await get("/api/ready")).status).toBe(200), patient);
  expect((await get<DatabaseList>("/api/databases")).body).toEqual({
    databases: [{ name: "neo4j", isDefault: true, isOnline: true }],
  });
  expect((await get("/api/schema?database=neo4j")).status).toBe(200);
  expect(await get("/api/schema?database=other")).toMatchObject({
    status: 404,
    body: { detail: expect.stringContaining("Those that may be chosen: neo4j.") },
  });
  expect((await get("/api/schema?database=system")).status).toBe(403);
});

test("what can't be reached is told on the page, and found when it is there", async () => {
  const relay = await openRelay(access.uri);
  onTestFinished(() => relay.stop());
  await relay.stop();
  const { get } = await serving({ NEO4J_URI: relay.uri });
  await vi.waitFor(async () => {
    const { status, body } = await get<Startup>("/api/ready");
    expect([status, body.waitingFor]).toEqual([
      503,
      expect.stringMatching(/^Nothing listens at 127\.0\.0\.1:\d+: .*right\?$/),
    ]);
  }, patient);
  expect(await get("/api/schema")).toMatchObject({ status: 503, body: { detail: expect.stringContaining("Nothing") } });
  await relay.start();
  await vi.waitFor(async () => expect((await get("/api/ready")).status).toBe(200), patient);
  await relay.stop();
  await vi.waitFor(async () => expect((await get("/api/ready")).status).toBe(503), patient);
  await relay.start();
  await vi.waitFor(async () => expect((await get("/api/schema")).status).toBe(200), patient);
});

test("a wrong password keeps nobody from the page, which says so", async () => {
  const { get, told } = await serving({ NEO4J_USERNAME: "nobody", NEO4J_PASSWORD: "wrong" });
  await vi.waitFor(async () => {
    const { body } = await get<Startup>("/api/ready");
    expect(body.waitingFor).toContain("refused the user name or the password: see NEO4J_USERNAME");
  }, patient);
  expect(told()).toContain("refused the user name or the password");
});

test("a password that is set right on the server is taken without a restart", async () => {
  const driver = connect(access);
  const late = { ...access, username: "latecomer", password: "right-in-the-end" };
  const latecomer = connect(late);
  onTestFinished(async () => {
    await driver.executeQuery("DROP USER latecomer IF EXISTS", {}, { database: "system" });
    await Promise.all([driver.close(), latecomer.close()]);
  });
  const told: string[] = [];
  const stop = AbortSignal.timeout(50_000);
  const reached = waitForNeo4j(latecomer, { access: late }, (words) => told.push(words), stop, [1]);
  await vi.waitFor(() => expect(told[0]).toContain("refused the user name"), patient);
  await driver.executeQuery(
    "CREATE USER latecomer SET PASSWORD $password CHANGE NOT REQUIRED",
    { password: late.password },
    { database: "system" },
  );
  await reached;
  expect(neo4j.isInt((await latecomer.executeQuery("RETURN 1 AS one")).records[0]?.get("one"))).toBe(true);
});

test("a seed that comes later makes it the folder's graph, without a restart", async () => {
  const { get } = await serving({});
  await vi.waitFor(async () => expect((await get("/api/ready")).status).toBe(200), patient);
  expect((await get<Schema>("/api/schema")).body.graph).toBeUndefined();
  const driver = connect(access);
  onTestFinished(() => driver.close());
  await writeGraph(driver, undefined, await readFolder("graph-seed"));
  expect((await get<Schema>("/api/schema?refresh=true")).body.graph?.folder).toBe("graph-seed");
  expect((await get<{ questions: unknown[] }>("/api/questions")).body.questions.length).toBeGreaterThan(0);
});

test("settings that can never work end the program with a sentence", async () => {
  const never = new AbortController().signal;
  const config = readConfig({ PORT: "0", NEO4J_URI: access.uri, NEO4J_DATABASE: "system" });
  await expect(serve(config, never, () => {})).rejects.toThrow(SetupError);
  const file = readConfig({ PORT: "0", NEO4J_URI: access.uri, ONTOLOGY_FILE: "/nowhere/mine.yaml" });
  await expect(serve(file, never, () => {})).rejects.toThrow("There is no file at /nowhere/mine.yaml (ONTOLOGY_FILE)");
});
