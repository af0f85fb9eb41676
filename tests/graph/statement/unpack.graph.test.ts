import type { Driver, Record } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connect } from "../../../src/graph/connection.ts";
import { at } from "../../../src/graph/statement/inside.ts";
import { createSlots } from "../../../src/graph/statement/slots.ts";
import { openTransaction } from "../../../src/graph/statement/transaction.ts";
import { keepPacked, packedIn } from "../../../src/graph/statement/unpack.ts";

let driver: Driver;
beforeAll(() => {
  driver = connect(inject("neo4j"));
});
afterAll(() => driver.close());

const statement = "UNWIND range(1, 3) AS n RETURN n, date('2026-02-08') AS day";

test("rows of this version of the driver stay packed, and only those", async () => {
  const bounds = { statements: 1, statementsPerClient: 1, waiting: 0, seconds: 1, untilEnded: async () => {} };
  const { hold, release } = await createSlots(bounds).take("someone", new AbortController().signal);
  const { transaction, close } = openTransaction({ driver, database: undefined, seconds: 10, hold });
  const packed = transaction.run(statement);
  keepPacked({ receiver: Promise.resolve(at(packed, "_streamObserverPromise")) });
  const records: Record[] = (await packed).records;
  expect(records.map((record) => packedIn(record)?.text(false))).toEqual(
    [1, 2, 3].map((number) => `[${number},"2026-02-08"]`),
  );
  const { records: read } = await transaction.run(statement);
  expect(read.map((record) => String(record.get("day")))).toEqual(Array(3).fill("2026-02-08"));
  close();
  release();
});
