import type { Result } from "neo4j-driver";
import type { Schema } from "../../domain/schema.ts";
import type { StatementMeta, StatementResult } from "../../domain/statement.ts";
import { plain } from "../values/plain.ts";
import { typed } from "../values/typed.ts";
import { brokenOff, isTimeout, statementError } from "./statementError.ts";
import { inTransaction, type Reading } from "./transaction.ts";

interface Judged {
  statement: string;
  parameters: Record<string, unknown>;
  isTyped: boolean;
  limits: Schema["limits"];
}

/** The rows of a statement that may run, as many as the limits let through. */
export async function answer(
  { statement, parameters, isTyped, limits: { seconds, rows, bytes } }: Judged,
  reading: Pick<Reading, "driver" | "database" | "signal" | "hold">,
): Promise<StatementResult> {
  const began = performance.now();
  const limit = { seconds, rows, bytes };
  const late = () => brokenOff(seconds);
  try {
    const { truncated, ...data } = await inTransaction({ ...reading, seconds, late }, (transaction) =>
      read(transaction.run(statement, parameters), limit, isTyped),
    );
    const tookMilliseconds = Math.round(performance.now() - began);
    return { data, meta: { complete: truncated === undefined, truncated, limit, tookMilliseconds } };
  } catch (error) {
    throw statementError(error, { statement, linesBefore: 0, seconds });
  }
}

interface Rows {
  fields: string[];
  values: unknown[][];
  truncated?: StatementMeta["truncated"];
}

async function read(result: Result, limit: { rows: number; bytes: number }, isTyped: boolean): Promise<Rows> {
  const values: unknown[][] = [];
  const fields = (await result.keys()).map(String);
  let bytes = 0;
  try {
    for await (const record of result) {
      if (values.length === limit.rows) return { fields, values, truncated: "rows" };
      const cells = [...record.values()].map((value) => typed(value));
      const row = isTyped ? cells : cells.map(plain);
      bytes += Buffer.byteLength(JSON.stringify(row));
      if (bytes > limit.bytes) return { fields, values, truncated: "bytes" };
      values.push(row);
    }
  } catch (error) {
    if (!isTimeout(error) || values.length === 0) throw error;
    return { fields, values, truncated: "time" };
  }
  return { fields, values };
}
