import type { Driver } from "neo4j-driver";
import type { Schema } from "../../domain/schema.ts";
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
export function createRunner({ driver, database, limits }: Setting): Store["run"] {
  const slots = createSlots({ running: 8, waiting: 32, seconds: 10 });
  const judge = createJudge();
  return async ({ statement, parameters }, { typedAnswer, typedParameters }, signal) => {
    const given = driverParameters(parameters, typedParameters ? "typed" : "plain");
    const tokens = checkText(statement, given, limits);
    const { hold, end } = await slots.take(signal);
    const reading = { driver, database, signal, hold };
    try {
      await judge(statement, tokens, reading);
      return await answer({ statement, parameters: given, isTyped: typedAnswer, limits }, reading);
    } finally {
      end();
    }
  };
}
