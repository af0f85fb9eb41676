import { Socket } from "node:net";
import type { Driver, Record } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { connect } from "../../../src/graph/connection.ts";
import { beginStatement, giveBack } from "../../../src/graph/statement/begin.ts";
import { createKept, type Kept } from "../../../src/graph/statement/kept.ts";
import { run } from "../../support/clear.ts";

let driver: Driver;
beforeAll(() => {
  driver = connect(inject("neo4j"));
});
afterAll(() => driver.close());

/** Runs a statement to its end and leaves it, and says what came. */
async function runOne(text: string, kept: Kept, fetchSize = 10) {
  const { promise: left, resolve } = Promise.withResolvers<void>();
  const hold = () => ({ release: resolve, lose: () => resolve() });
  const opening = { driver, database: undefined, seconds: 10, hold, kept, fetchSize };
  const { stream, leave, close } = beginStatement({ text, parameters: { n: 3 } }, opening);
  const [rows, ends]: [Record[], PromiseWithResolvers<unknown>] = [[], Promise.withResolvers()];
  let keys: string[] = [];
  stream.subscribe({
    onKeys(told) {
      keys = told;
    },
    onNext: (record) => void rows.push(record),
    onCompleted: ({ queryType, notifications }) => ends.resolve({ queryType, notes: notifications.length }),
    onError: (error) => ends.resolve(error instanceof Error ? error.message : error),
  });
  const end = await ends.promise;
  if (typeof end === "string") close();
  else leave();
  await left;
  return { keys, rows: rows.map((record) => record.toObject()), end };
}

const statements = ["UNWIND range(1, 25) AS n RETURN n, 'n' + n AS name", "MATCH (none:NoSuchLabel) RETURN none"];

test.each(statements)("on a kept connection a statement is answered as on a new one: %s", async (text) => {
  const kept = createKept(giveBack);
  const first = await runOne(text, kept);
  expect(await runOne(text, kept)).toEqual(first);
  kept.clear();
});

test("the former transaction is rolled back and the next one begun and run in one write", async () => {
  const kept = createKept(giveBack);
  await runOne("RETURN 1", kept);
  const written = Socket.prototype as Socket & { _writev(chunks: unknown[]): void; _write(): void };
  const [together, alone] = [vi.spyOn(written, "_writev"), vi.spyOn(written, "_write")];
  await runOne("RETURN 1", kept);
  expect([together.mock.calls.map(([chunks]) => chunks.length), alone.mock.calls.length]).toEqual([[3], 0]);
  together.mockRestore();
  alone.mockRestore();
  kept.clear();
});

test("what fails on a kept connection fails by itself, and what writes is refused there too", async () => {
  const kept = createKept(giveBack);
  await runOne("RETURN 1", kept);
  expect((await runOne("RETURN 1 / 0", kept)).end).toContain("by zero");
  await runOne("RETURN 1", kept);
  expect((await runOne("CREATE (:Never) RETURN 1", kept)).end).toMatch(/read access mode|READ/i);
  expect((await runOne("RETURN 1 AS one", kept)).keys).toEqual(["one"]);
  kept.clear();
});

const open = () =>
  run(inject("neo4j"), "SHOW TRANSACTIONS YIELD metaData WHERE metaData.backchannel IS NOT NULL RETURN 1");

test("of a kept connection no transaction stays", async () => {
  const kept = createKept(giveBack);
  await runOne("RETURN 1", kept);
  await runOne("RETURN 1", kept);
  await vi.waitFor(async () => expect(await open()).toEqual([]), { timeout: 5000 });
});

test("what runs on a kept connection ends in Neo4j when it is closed", async () => {
  const kept = createKept(giveBack);
  await runOne("RETURN 1", kept);
  const released = Promise.withResolvers<string>();
  const hold = () => ({ release: () => released.resolve("ended"), lose: () => released.resolve("lost") });
  const text = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH count(*) AS n RETURN n";
  const opening = { driver, database: undefined, seconds: 30, hold, kept, fetchSize: 10 };
  const { stream, close } = beginStatement({ text, parameters: {} }, opening);
  stream.subscribe({ onKeys() {}, onNext() {}, onCompleted() {}, onError() {} });
  await vi.waitFor(async () => expect(await open()).toHaveLength(1), { timeout: 5000 });
  close();
  expect(await released.promise).toBe("ended");
  await vi.waitFor(async () => expect(await open()).toEqual([]), { timeout: 5000 });
});

test("who is gone while rows come leaves nothing on the connection that the next statement would meet", async () => {
  const kept = createKept(giveBack);
  const opening = { driver, database: undefined, seconds: 30, kept, fetchSize: 10 };
  const text = "UNWIND range(1, 1000) AS n RETURN n";
  const written = Socket.prototype as Socket & { _write(chunk: Buffer): void };
  for (const isKept of [false, true]) {
    if (isKept) await runOne("RETURN 1", kept);
    const released = Promise.withResolvers<string>();
    const hold = () => ({ release: () => released.resolve("ended"), lose: () => released.resolve("lost") });
    const { stream, close, socket } = beginStatement({ text, parameters: {} }, { ...opening, hold });
    const write = vi.spyOn(written, "_write");
    let count = 0;
    stream.subscribe({
      onKeys() {},
      // That there are more comes after the last row of these ten, and the rollback goes out before.
      onNext: () => ++count === 10 && close(),
      onCompleted() {},
      onError() {},
    });
    expect(await released.promise).toBe("ended");
    stream.discard();
    expect([count, (await socket)?.destroyed]).toEqual([10, false]);
    const pullOrDiscard = (chunk: unknown) => Buffer.isBuffer(chunk) && /b1[32]f/.test(chunk.toString("hex"));
    expect(write.mock.calls.filter(([chunk]) => pullOrDiscard(chunk))).toHaveLength(0);
    write.mockRestore();
    expect((await runOne("RETURN 1 AS one", kept)).rows).toMatchObject([{}]);
  }
  kept.clear();
});
