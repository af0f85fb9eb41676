import { Socket } from "node:net";
import { afterAll, expect, inject, onTestFinished, test, vi } from "vitest";
import { LateError } from "../../src/domain/errors.ts";
import { connect } from "../../src/graph/connection.ts";
import { createReader } from "../../src/graph/reader.ts";
import { run } from "../support/clear.ts";

const driver = connect(inject("neo4j"));
afterAll(() => driver.close());

test("a query of ours that takes too long is late, and no fault of ours", async () => {
  const read = createReader(driver, undefined);
  const slow = read("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)", {}, 1);
  await expect(slow).rejects.toThrow(LateError);
  await expect(slow).rejects.toThrow("The database did not answer within 1 s.");
});

const listed = `
  SHOW TRANSACTIONS YIELD currentQuery
  WHERE currentQuery CONTAINS 'AS deserted' AND NOT currentQuery CONTAINS 'SHOW TRANS'
  RETURN currentQuery`;
const running = async () => (await run(inject("neo4j"), listed)).length;

test("a query of ours ends in Neo4j when who asked it goes away, also one that gave no row yet", async () => {
  const leaving = new AbortController();
  const read = createReader(driver, undefined, { client: "a", signal: leaving.signal });
  const left = read("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b) AS deserted");
  const outcome = expect(left).rejects.toBe("left");
  await expect.poll(running).toBe(1);
  leaving.abort("left");
  await outcome;
  // Neo4j would go on for ten seconds.
  await expect.poll(running, { timeout: 5000 }).toBe(0);
});

/**
 * Lets Neo4j's answer come only when it says that there are more rows: at once, or first this part of it. Then calls back,
 * before the driver reads any of that.
 */
function holdingAnswer(part: number, comes: () => void): void {
  const { push } = Socket.prototype;
  let held: Buffer | undefined = Buffer.alloc(0);
  vi.spyOn(Socket.prototype, "push").mockImplementation(function (this: Socket, chunk: unknown) {
    if (!held || !Buffer.isBuffer(chunk)) return push.call(this, chunk);
    held = Buffer.concat([held, chunk]);
    if (!held.includes("has_more")) return true;
    const [whole, first] = [held, Math.round(part * held.length)];
    held = undefined;
    comes();
    if (first < whole.length) setImmediate(() => push.call(this, whole.subarray(first)));
    return push.call(this, whole.subarray(0, first));
  });
}

test.for([1, 0.5])(
  "who goes away while rows come leaves nothing for the next query on the connection: %d of them are here",
  async (part) => {
    const own = connect({ ...inject("neo4j"), statements: 0 });
    onTestFinished(() => own.close());
    const next = createReader(own, undefined);
    await next("RETURN 1");
    const leaving = new AbortController();
    holdingAnswer(part, () => leaving.abort("left"));
    const write = vi.spyOn(Socket.prototype, "write");
    onTestFinished(() => void vi.restoreAllMocks());
    const read = createReader(own, undefined, { client: "a", signal: leaving.signal });
    await expect(read("UNWIND range(1, 100000) AS n RETURN n")).rejects.toBe("left");
    const written = write.mock.calls.map(([chunk]) => Buffer.from(chunk).toString("hex"));
    // Begins and asks for rows; then rolls back, and asks for no more, nor that they be left out.
    expect(written).toEqual([expect.stringMatching(/b13f/), expect.stringMatching(/^....b00f....$/)]);
    expect(await next("RETURN 2 AS two")).toMatchObject({ fields: ["two"], rows: [[{ _value: "2" }]] });
  },
);
