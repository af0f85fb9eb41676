import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { BusyError, StatementError } from "../../../src/domain/errors.ts";
import { connect } from "../../../src/graph/connection.ts";
import { openStore } from "../../../src/graph/openStore.ts";
import { answerOf, asked, asker } from "../../support/asking.ts";
import { run } from "../../support/clear.ts";
import { type TinyGraph, tinyGraph } from "../../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph("UNWIND range(1, 200) AS x CREATE (:Dot {x: x})");
});
afterAll(() => graph.store.close());

const listed = `
  SHOW TRANSACTIONS YIELD currentQuery
  WHERE currentQuery CONTAINS $words AND NOT currentQuery CONTAINS 'SHOW TRANS'
  RETURN currentQuery`;

/** Whether Neo4j works on a statement with these words. */
const isRunning = (words: string) => async () => (await run(inject("neo4j"), listed, { words })).length > 0;

const endless = (name: string) =>
  `MATCH (a), (b), (c), (d) WHERE a.x + b.x + c.x + d.x < 0 RETURN count(*) AS ${name}`;

const within = (seconds: number) => ({ timeout: seconds * 1000 });

test("a client that goes away ends its statement in Neo4j, also one that gave no row yet", async () => {
  const client = new AbortController();
  const answer = graph.store.run(asked(endless("leaving")), { ...asker, signal: client.signal });
  const outcome = expect(answer).rejects.toBe("left");
  await expect.poll(isRunning("AS leaving"), within(10)).toBe(true);
  client.abort("left");
  await outcome;
  await expect.poll(isRunning("AS leaving"), within(2)).toBe(false);
  await expect.poll(() => graph.store.capacity().running, within(2)).toBe(0);
});

test("a client that goes away between rows, or reads no further, ends its statement too", async () => {
  const statement = "MATCH (a), (b), (c) RETURN a.x AS halfway, 'some text to fill up buffers' AS text";
  const client = new AbortController();
  const left = await graph.store.run(asked(statement), { ...asker, answer: "lines", signal: client.signal });
  await left.rows.next();
  const closed = await graph.store.run(asked(statement), { ...asker, answer: "lines" });
  await closed.rows.next();
  expect(await isRunning("AS halfway")()).toBe(true);
  client.abort("left");
  await closed.rows.return({ meta: { complete: false, limit: { seconds: 1 }, tookMilliseconds: 0 } });
  await expect.poll(isRunning("AS halfway"), within(2)).toBe(false);
  await expect.poll(() => graph.store.capacity().running, within(2)).toBe(0);
});

test("a client that goes away while it waits for its turn never runs", async () => {
  const store = graph.within({ statements: 1 });
  const [first, second] = [new AbortController(), new AbortController()];
  const running = store.run(asked(endless("first")), { ...asker, signal: first.signal });
  const waiting = store.run(asked(endless("second")), { ...asker, client: "other", signal: second.signal });
  const outcomes = Promise.allSettled([running, waiting]);
  await expect.poll(isRunning("AS first"), within(10)).toBe(true);
  expect(store.capacity()).toEqual({ statements: 1, running: 1, waiting: 1, lost: 0 });
  second.abort("left the queue");
  await expect(waiting).rejects.toBe("left the queue");
  expect(store.capacity().waiting).toBe(0);
  first.abort("left");
  await outcomes;
  await expect.poll(() => store.capacity().running, within(2)).toBe(0);
  expect(await isRunning("AS second")()).toBe(false);
});

test("where Neo4j never answers, the time holds, and the place is given back when it no longer works on it", async () => {
  const driver = connect({ ...inject("neo4j"), version: "broken-off" });
  const limits = { ...readConfig({}).limits, seconds: 1, statements: 2 };
  const store = openStore({ driver, folder: graph.folder, limits });
  const deep = "RETURN reduce(list = [], i IN range(1, 200000) | [list])";
  await expect(answerOf(store, deep)).rejects.toMatchObject({
    message: expect.stringContaining("so the connection was broken off. It may be at work on it for a while."),
  });
  await expect(answerOf(store, deep)).rejects.toBeInstanceOf(StatementError);
  const connections = "CALL dbms.listConnections() YIELD userAgent RETURN collect(userAgent) AS all";
  const count = async () => {
    const [row] = await run(inject("neo4j"), connections);
    return row?.all.filter((agent: string) => agent === "backchannel/broken-off").length;
  };
  await expect.poll(count, within(10)).toBeLessThanOrEqual(1);
  await expect.poll(() => store.capacity(), within(20)).toEqual({ statements: 2, running: 0, waiting: 0, lost: 0 });
  expect((await answerOf(store, "RETURN 1")).values).toEqual([[1]]);
  await store.close();
});

test("what Neo4j can't end takes a place for as long as it works on it", { timeout: 120_000 }, async () => {
  const store = graph.within({ seconds: 1, statements: 1, waiting: 0 });
  // One expression that the database must come to the end of, some seconds long.
  const loop = "RETURN reduce(n = 0, i IN range(1, 1000000) | n + size(split($text, ' '))) AS looping";
  const parameters = { text: "a few words ".repeat(50) };
  await expect(answerOf(store, loop, { parameters })).rejects.toMatchObject({ message: expect.stringContaining("broken off") });
  await expect.poll(() => store.capacity(), within(10)).toEqual({ statements: 1, running: 0, waiting: 0, lost: 1 });
  await expect(answerOf(store, "RETURN 1")).rejects.toBeInstanceOf(BusyError);
  await expect.poll(() => store.capacity().lost, within(100)).toBe(0);
  expect(await isRunning("AS looping")()).toBe(false);
  expect((await answerOf(store, "RETURN 1")).values).toEqual([[1]]);
});

test("heavy statements, more than may wait, leave room for a light one of another client", async () => {
  const store = graph.within({ seconds: 1 });
  const outcomes = Array.from({ length: 40 }, (_, i) =>
    answerOf(store, `${endless("heavy")}${i}`).catch((error) => error.name),
  );
  expect((await answerOf(store, "RETURN 1", {}, { client: "another" })).values).toEqual([[1]]);
  expect(new Set(await Promise.all(outcomes))).toEqual(new Set(["StatementError", "BusyError"]));
});
