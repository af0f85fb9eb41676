import type { StatementTail } from "../../src/domain/statement.ts";
import type { RunningStatement } from "../../src/graph/store.ts";

export interface Collected extends StatementTail {
  fields: string[];
  /** As `JSON.parse` gives them. */
  values: unknown[][];
  /** The rows as they were written. */
  texts: string[];
}

/** A running statement, read to its end. */
export async function collected(statement: RunningStatement | Promise<RunningStatement>): Promise<Collected> {
  const { fields, rows } = await statement;
  const texts: string[] = [];
  let next = await rows.next();
  for (; !next.done; next = await rows.next()) texts.push(...next.value);
  return { fields, texts, values: texts.map((text) => JSON.parse(text)), ...next.value };
}
