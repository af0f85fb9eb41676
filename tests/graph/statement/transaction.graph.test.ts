import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connect } from "../../../src/graph/connection.ts";
import { createLost } from "../../../src/graph/statement/lost.ts";
import { createSlots, type Slots } from "../../../src/graph/statement/slots.ts";
import { inTransaction } from "../../../src/graph/statement/transaction.ts";
import { run } from "../../support/clear.ts";

const version = "given-up";
let driver: Driver;
beforeAll(() => {
  driver = connect({ ...inject("neo4j"), version });
});
afterAll(() => driver.close());

const oneSlot = () =>
  createSlots({
    statements: 1,
    statementsPerClient: 1,
    waiting: 0,
    seconds: 1,
    untilEnded: createLost(driver, undefined),
  });

const late = new Error("late");

/** What no guard lets through: the statement runs for a second, and is given up after some more. */
async function runUnguarded(slots: Slots, statement: string): Promise<unknown> {
  const { signal } = new AbortController();
  const { hold, release } = await slots.take("someone", signal);
  const reading = { driver, database: undefined, seconds: 1, signal, late: () => late, hold };
  return inTransaction(reading, (transaction) => transaction.run(statement)).finally(release);
}

const free = { statements: 1, running: 0, waiting: 0, lost: 0 };
const within = (seconds: number) => ({ timeout: seconds * 1000 });

test("where Neo4j never answers, the time holds, and the connection is broken off", async () => {
  const slots = oneSlot();
  const deep = "RETURN reduce(list = [], i IN range(1, 200000) | [list])";
  await expect(runUnguarded(slots, deep)).rejects.toBe(late);
  const connections = `
    CALL dbms.listConnections() YIELD userAgent, connectionId
    WHERE userAgent = 'backchannel/${version}'
    RETURN connectionId`;
  // One is left, on which Neo4j is asked what it still works on.
  await expect.poll(async () => (await run(inject("neo4j"), connections)).length, within(20)).toBeLessThanOrEqual(1);
  await expect.poll(slots.capacity, within(20)).toEqual(free);
});

test("what Neo4j can't end takes a place for as long as it works on it", { timeout: 120_000 }, async () => {
  const slots = oneSlot();
  const loop = "RETURN reduce(n = 0, i IN range(1, 400000000) | n + i % 7) AS looping";
  await expect(runUnguarded(slots, loop)).rejects.toBe(late);
  expect(slots.capacity()).toEqual({ ...free, running: 1 });
  await expect.poll(slots.capacity, within(10)).toEqual({ ...free, lost: 1 });
  await expect(slots.take("another", new AbortController().signal)).rejects.toThrow("Too many statements");
  await expect.poll(slots.capacity, within(100)).toEqual(free);
  const listed = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS looping' RETURN currentQuery";
  expect(await run(inject("neo4j"), listed)).toEqual([]);
});
