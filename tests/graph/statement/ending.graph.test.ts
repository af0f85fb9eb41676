import { afterAll, beforeAll, expect, inject, test } from "vitest";
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

const endless = (name: string) => `MATCH (a), (b), (c), (d) WHERE a.x + b.x + c.x + d.x < 0 RETURN count(*) AS ${name}`;

const within = (seconds: number) => ({ timeout: seconds * 1000 });

test("a client that goes away ends its statement in Neo4j, also one that gave no row yet", async () => {
  const client = new AbortController();
  const answer = graph.store.run(asked(endless("leaving")), { ...asker, signal: client.signal });
  const outcome = expect(answer).rejects.toBe("left");
  await expect.poll(isRunning("AS leaving"), within(10)).toBe(true);
  client.abort("left");
  await outcome;
  await expect.poll(isRunning("AS leaving"), within(10)).toBe(false);
  await expect.poll(() => graph.store.capacity().running, within(10)).toBe(0);
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
  await expect.poll(isRunning("AS halfway"), within(10)).toBe(false);
  await expect.poll(() => graph.store.capacity().running, within(10)).toBe(0);
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
  await expect.poll(() => store.capacity().running, within(10)).toBe(0);
  expect(await isRunning("AS second")()).toBe(false);
});

test("heavy statements, more than may wait, leave room for a light one of another client", async () => {
  const store = graph.within({ seconds: 1 });
  const outcomes = Array.from({ length: 40 }, (_, i) =>
    answerOf(store, `${endless("heavy")}${i}`).catch((error) => error.name),
  );
  expect((await answerOf(store, "RETURN 1", {}, { client: "another" })).values).toEqual([[1]]);
  expect(new Set(await Promise.all(outcomes))).toEqual(new Set(["StatementError", "BusyError"]));
});
