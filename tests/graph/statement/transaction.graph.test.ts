import type { Driver } from "neo4j-driver";
import { beforeAll, inject, onTestFinished, test } from "vitest";
import { connect } from "../../../src/graph/connection.ts";
import { createLost } from "../../../src/graph/statement/lost.ts";
import { createSlots, type Slots } from "../../../src/graph/statement/slots.ts";
import { inTransaction } from "../../../src/graph/statement/transaction.ts";
import { run } from "../../support/clear.ts";

/** A driver that Neo4j knows by its name, and one place for a statement. */
function oneSlot(version: string): { driver: Driver; slots: Slots } {
  const driver = connect({ ...inject("neo4j"), version });
  onTestFinished(() => driver.close());
  const untilEnded = createLost(driver, undefined);
  return { driver, slots: createSlots({ statements: 1, statementsPerClient: 1, waiting: 0, seconds: 1, untilEnded }) };
}

const nested = (depth: number) => `RETURN reduce(list = [], i IN range(1, ${depth}) | [list])`;

const looping = (times: number) => `RETURN reduce(n = 0, i IN range(1, ${times}) | n + i % 7) AS looping`;

// So that the second goes to running them, not to planning.
beforeAll(async () => {
  for (const statement of [nested(2), looping(2)]) await run(inject("neo4j"), statement);
});

/** As often as takes this machine some twelve seconds, twice what giving up takes; at least as often as that takes a fast one. */
async function manyTimes(): Promise<number> {
  const [few, began] = [10_000_000, performance.now()];
  await run(inject("neo4j"), looping(few));
  return Math.max(20 * few, Math.round((few * 12_000) / (performance.now() - began)));
}

const late = new Error("late");

/** What no guard lets through: the statement has a second to run, and is given up after some seconds more. */
async function runUnguarded({ driver, slots }: ReturnType<typeof oneSlot>, statement: string): Promise<unknown> {
  const { signal } = new AbortController();
  const { hold, release } = await slots.take("someone", signal);
  const reading = { driver, database: undefined, seconds: 1, signal, late: () => late, hold };
  return inTransaction(reading, (transaction) => transaction.run(statement)).finally(release);
}

const free = { statements: 1, running: 0, waiting: 0, lost: 0 };
const within = (seconds: number) => ({ timeout: seconds * 1000 });

// Both at once: they wait for Neo4j most of their time.
test.concurrent("where Neo4j never answers, the time holds, and the connection is broken off", async ({ expect }) => {
  const version = "never-answered";
  const only = oneSlot(version);
  const { slots } = only;
  const deep = nested(200_000);
  await expect(runUnguarded(only, deep)).rejects.toBe(late);
  const connections = `
    CALL dbms.listConnections() YIELD userAgent, connectionId
    WHERE userAgent = 'backchannel/${version}'
    RETURN connectionId`;
  // One is left, on which Neo4j is asked what it still works on.
  await expect.poll(async () => (await run(inject("neo4j"), connections)).length, within(20)).toBeLessThanOrEqual(1);
  await expect.poll(slots.capacity, within(20)).toEqual(free);
});

test.concurrent("what Neo4j can't end takes a place for as long as it works on it", { timeout: 240_000 }, async ({
  expect,
}) => {
  const only = oneSlot("looping");
  const { slots } = only;
  const loop = looping(await manyTimes());
  await expect(runUnguarded(only, loop)).rejects.toBe(late);
  expect(slots.capacity()).toEqual({ ...free, running: 1 });
  await expect.poll(slots.capacity, within(10)).toEqual({ ...free, lost: 1 });
  await expect(slots.take("another", new AbortController().signal)).rejects.toThrow("Too many statements");
  await expect.poll(slots.capacity, within(150)).toEqual(free);
  const listed = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS looping' RETURN currentQuery";
  expect(await run(inject("neo4j"), listed)).toEqual([]);
});
