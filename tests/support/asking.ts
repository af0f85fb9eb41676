import type { StatementRequest } from "../../src/domain/statement.ts";
import type { StatementCall, Store } from "../../src/graph/store.ts";
import { collected } from "./collected.ts";

/** A patient asker of plain answers. */
export const asker: StatementCall = {
  client: "127.0.0.1",
  answer: "plain",
  parameters: "plain",
  signal: new AbortController().signal,
};

/** A request with only what it must have. */
export const asked = (statement: string, wishes: Partial<StatementRequest> = {}): StatementRequest => ({
  statement,
  parameters: {},
  includeCounters: false,
  ...wishes,
});

/** The whole answer of a statement. */
export const answerOf = (
  store: Store,
  statement: string,
  wishes: Partial<StatementRequest> = {},
  call: Partial<StatementCall> = {},
) => collected(store.run(asked(statement, wishes), { ...asker, ...call }));
