import { RefusedError } from "../../domain/errors.ts";
import { brokenOff, statementError } from "../statement/statementError.ts";
import { inTransaction, type Reading } from "../statement/transaction.ts";
import type { Token } from "./lexer.ts";
import { refusal } from "./plan.ts";
import { createVerdicts } from "./verdicts.ts";

const seconds = 10;

/** Lets pass what only reads the graph, as Neo4j itself would run it; throws a `RefusedError` for all else. */
export type Judge = (
  statement: string,
  tokens: Token[],
  reading: Pick<Reading, "driver" | "database" | "signal" | "hold">,
) => Promise<void>;

export function createJudge(): Judge {
  const verdicts = createVerdicts<RefusedError | "reads">(500);
  return async (statement, tokens, reading) => {
    const verdict = verdicts.get(statement) ?? (await judged(statement, tokens, reading));
    verdicts.keep(statement, verdict);
    if (verdict instanceof RefusedError) throw new RefusedError(verdict.message, verdict.position);
  };
}

async function judged(
  statement: string,
  tokens: Token[],
  reading: Parameters<Judge>[2],
): Promise<RefusedError | "reads"> {
  const told = { statement, linesBefore: 1, seconds };
  try {
    return await inTransaction({ ...reading, seconds, late: () => brokenOff(seconds) }, async (transaction) => {
      const { summary } = await transaction.run(`EXPLAIN\n${statement}`);
      return refusal({ type: summary.queryType, plan: summary.plan, statement, tokens }) ?? "reads";
    });
  } catch (error) {
    throw statementError(error, told);
  }
}
