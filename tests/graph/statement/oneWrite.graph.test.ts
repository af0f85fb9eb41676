import { Socket } from "node:net";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { connect } from "../../../src/graph/connection.ts";
import { openTransaction } from "../../../src/graph/statement/transaction.ts";

let driver: Driver;
beforeAll(() => {
  driver = connect(inject("neo4j"));
});
afterAll(() => driver.close());

/** Runs a statement, and ends when the connection is back in the pool. */
async function runOne(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const hold = () => ({ release: resolve, lose: () => resolve() });
  const { transaction, close } = openTransaction({ driver, database: undefined, seconds: 10, hold });
  await transaction.run("RETURN 1");
  close();
  await promise;
}

test("what begins a transaction and what runs in it leave in one write", async () => {
  await runOne();
  const together = vi.spyOn(Socket.prototype as Socket & { _writev(chunks: unknown[]): void }, "_writev");
  await runOne();
  expect(together.mock.calls.map(([chunks]) => chunks.length)).toEqual([2]);
  together.mockRestore();
});
