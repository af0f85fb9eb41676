import type { Driver } from "neo4j-driver";
import { RefusedError, StatementError } from "../../domain/errors.ts";
import type { Limits } from "../../domain/schema.ts";
import type { Judge } from "../guard/judge.ts";
import { checkText } from "../guard/text.ts";
import type { Store } from "../store.ts";
import { driverParameters } from "../values/parameters.ts";
import type { Slots } from "./slots.ts";
import { faultOf } from "./statementError.ts";

interface Setting {
  driver: Driver;
  database: string | undefined;
  limits: Limits;
  slots: Slots;
  judge: Judge;
}

/** Judges statements as if they were to be run. */
export function checker({ driver, database, limits, slots, judge }: Setting): Store["check"] {
  return async (request, { client, parameters: written, signal }) => {
    const told = { notifications: [], parameters: [] };
    try {
      const parameters = driverParameters(request.parameters, written);
      const { tokens, statement } = checkText(request.statement, parameters, limits);
      const { hold, release } = await slots.take(client, signal);
      await judge(statement, tokens, { driver, database, signal, hold }).finally(release);
      return { ...told, valid: true, reads: true };
    } catch (error) {
      if (!(error instanceof RefusedError || error instanceof StatementError)) throw error;
      return { ...told, valid: false, reads: error instanceof StatementError, problem: faultOf(error) };
    }
  };
}
