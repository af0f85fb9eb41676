import type { Driver } from "neo4j-driver";
import { RefusedError, StatementError } from "../../domain/errors.ts";
import type { Schema } from "../../domain/schema.ts";
import type { StatementMeta } from "../../domain/statement.ts";
import { createJudge } from "../guard/judge.ts";
import { checkText } from "../guard/text.ts";
import type { Store } from "../store.ts";
import { driverParameters } from "../values/parameters.ts";
import { answer } from "./answer.ts";
import { createSlots } from "./slots.ts";

interface Setting {
  driver: Driver;
  database: string | undefined;
  limits: Schema["limits"];
}

/** Runs strangers' statements: judged first, a few at once, in read mode, within limits, and always rolled back. */
export function createRunner({ driver, database, limits }: Setting): Pick<Store, "run" | "check"> {
  const slots = createSlots({ running: 8, waiting: 32, seconds: 10 });
  const judge = createJudge();
  const run: Store["run"] = async ({ statement, parameters }, { answer: form, parameters: written, signal }) => {
    const given = driverParameters(parameters, written);
    const tokens = checkText(statement, given, limits);
    const { hold, end } = await slots.take(signal);
    const reading = { driver, database, signal, hold };
    try {
      await judge(statement, tokens, reading);
      const { data, meta } = await answer({ statement, parameters: given, isTyped: form === "typed", limits }, reading);
      return { fields: data.fields, rows: texts(data.values, meta) };
    } finally {
      end();
    }
  };
  const check: Store["check"] = async ({ statement, parameters }, { parameters: written, signal }) => {
    const told = { notifications: [], parameters: [] };
    try {
      const tokens = checkText(statement, driverParameters(parameters, written), limits);
      const { hold, end } = await slots.take(signal);
      await judge(statement, tokens, { driver, database, signal, hold }).finally(end);
      return { ...told, valid: true, reads: true };
    } catch (error) {
      if (error instanceof RefusedError)
        return {
          ...told,
          valid: false,
          reads: false,
          problem: { code: "refused", message: error.message, position: error.position },
        };
      if (!(error instanceof StatementError)) throw error;
      const { code, message, position } = error;
      return { ...told, valid: false, reads: true, problem: { code, message, position } };
    }
  };
  return { run, check };
}

async function* texts(values: unknown[][], meta: StatementMeta) {
  yield values.map((row) => JSON.stringify(row));
  return { meta };
}
