import type { Driver } from "neo4j-driver";
import { RefusedError, StatementError } from "../../domain/errors.ts";
import type { Limits } from "../../domain/schema.ts";
import type { StatementCheck } from "../../domain/statement.ts";
import { explain, linesBefore, refusalOf } from "../guard/judge.ts";
import type { Token } from "../guard/lexer.ts";
import { checkText } from "../guard/text.ts";
import { isName } from "../guard/tokens.ts";
import { createVerdicts } from "../guard/verdicts.ts";
import type { Store } from "../store.ts";
import { driverParameters } from "../values/parameters.ts";
import { createNames } from "./names.ts";
import { queryPlan } from "./plans.ts";
import { notifications } from "./remarks.ts";
import type { Slots } from "./slots.ts";
import { faultOf } from "./statementError.ts";
import { withSuggestions } from "./suggestions.ts";

interface Setting {
  driver: Driver;
  database: string | undefined;
  limits: Limits;
  slots: Slots;
}

const seconds = 5;

type Told = Pick<StatementCheck, "notifications" | "queryPlan">;

/** Judges statements as if they were to be run. Parameters may be missing: Neo4j plans without their values. */
export function checker({ driver, database, limits, slots }: Setting): Store["check"] {
  // For a while only: an editor asks again at each stroke, but labels that were unknown may be there by then.
  const told = createVerdicts<Told>(200, 30);
  const names = createNames(driver, database);

  async function tell(statement: string, tokens: Token[], asking: Parameters<typeof explain>[1]): Promise<Told> {
    const summary = await explain(statement, asking);
    const refused = refusalOf({ statement, tokens }, summary);
    if (refused) throw refused;
    const remarks = notifications(summary, linesBefore).filter(({ code }) => !code.endsWith("ParameterNotProvided"));
    return {
      notifications: await withSuggestions(remarks, names),
      ...(summary.plan && { queryPlan: queryPlan(summary.plan) }),
    };
  }

  return async (request, { client, parameters: written, signal }) => {
    let parameters: string[] = [];
    try {
      const given = driverParameters(request.parameters, written);
      const { tokens, statement } = checkText(request.statement, given, limits);
      parameters = parametersIn(tokens);
      const before = told.get(statement);
      if (before) return { valid: true, reads: true, ...before, parameters };
      const { hold, release } = await slots.take(client, signal);
      const now = await tell(statement, tokens, { driver, database, signal, hold, seconds }).finally(release);
      told.keep(statement, now);
      return { valid: true, reads: true, ...now, parameters };
    } catch (error) {
      if (!(error instanceof RefusedError || error instanceof StatementError)) throw error;
      const reads = error instanceof StatementError;
      return { valid: false, reads, problem: faultOf(error), notifications: [], parameters };
    }
  };
}

/** The names after a dollar, each once, in the order in which they come. */
function parametersIn(tokens: Token[]): string[] {
  const names = tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const isParameter = before?.kind === "symbol" && before.text === "$" && (isName(token) || token.kind === "number");
    return isParameter ? [token.text] : [];
  });
  return [...new Set(names)];
}
