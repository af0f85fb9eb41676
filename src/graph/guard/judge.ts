import type { ResultSummary } from "neo4j-driver";
import { RefusedError } from "../../domain/errors.ts";
import { brokenOff, statementError } from "../statement/statementError.ts";
import { type Asking, inTransaction } from "../statement/transaction.ts";
import type { Token } from "./lexer.ts";
import { refusal } from "./plan.ts";
import { createVerdicts } from "./verdicts.ts";

/** Lets pass what only reads the graph, as Neo4j itself would run it; throws a `RefusedError` for all else. */
export type Judge = (statement: string, tokens: Token[], asking: Asking) => Promise<void>;

/**
 * For one database. A verdict hangs on the names of operators and procedures alone: the schema may change which of the
 * reading operators are taken, but none that writes comes in. A plug-in's procedure that is new is not on the list.
 */
export function createJudge(): Judge {
  const verdicts = createVerdicts<RefusedError | "reads">(500, 3600);
  return async (statement, tokens, asking) => {
    const known = verdicts.get(statement);
    const verdict = known ?? (await judged({ statement, tokens }, asking));
    if (!known) verdicts.keep(statement, verdict);
    if (verdict instanceof RefusedError) throw new RefusedError(verdict.message, verdict.position);
  };
}

async function judged(judging: Judging, asking: Asking): Promise<RefusedError | "reads"> {
  return refusalOf(judging, await explain(judging.statement, { ...asking, seconds: 10 })) ?? "reads";
}

interface Judging {
  statement: string;
  tokens: Token[];
}

/** Why a statement is not run, of which Neo4j said that. */
export const refusalOf = (judging: Judging, { queryType, plan }: ResultSummary) =>
  refusal({ ...judging, type: queryType, plan });

/** How many lines stand before the statement when Neo4j is asked for its plan. */
export const linesBefore = 1;

/** What Neo4j says it would do; it runs nothing. A version of the language may come after EXPLAIN. */
export async function explain(statement: string, asking: Asking & { seconds: number }): Promise<ResultSummary> {
  const { seconds } = asking;
  try {
    return await inTransaction({ ...asking, late: () => brokenOff(seconds) }, async (transaction) => {
      const { summary } = await transaction.run(`EXPLAIN\n${statement}`);
      return summary;
    });
  } catch (error) {
    throw statementError(error, { statement, linesBefore, seconds });
  }
}
