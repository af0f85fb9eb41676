import { setImmediate } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import { UnavailableError } from "../../domain/errors.ts";
import type { Limits } from "../../domain/schema.ts";
import { isBroken } from "../failure.ts";
import type { Effort } from "../guard/effort/work.ts";
import { createJudge } from "../guard/judge.ts";
import { createTextCheck } from "../guard/text.ts";
import type { StatementCall, Store } from "../store.ts";
import { countedParameters } from "../values/parameters.ts";
import { answer } from "./answer.ts";
import { giveBack } from "./begin.ts";
import { boundsOf } from "./bounds.ts";
import { checker } from "./check.ts";
import { createKept } from "./kept.ts";
import { createLost } from "./lost.ts";
import { createSlots, type Slots } from "./slots.ts";
import type { Kind } from "./waitForTurn.ts";

interface Setting {
  driver: Driver;
  database: string | undefined;
  limits: Limits;
  /** Of several databases of one server together. */
  slots?: Slots | undefined;
}

/** Values of parameters, that take a few milliseconds to write. */
const many = 1000;

/** The places for strangers' statements on a server; `database` is where it is asked what it still works on. */
export const statementSlots = ({ driver, database, limits }: Setting): Slots =>
  createSlots({ ...limits, seconds: 10, untilEnded: createLost(driver, database) });

/** Runs strangers' statements: judged first, a few at once, in read mode, within limits, and always rolled back. */
export function createRunner(setting: Setting): Pick<Store, "run" | "check" | "capacity"> {
  const { driver, database, limits, slots = statementSlots(setting) } = setting;
  const checkText = createTextCheck(limits);
  const judge = createJudge();
  const kept = createKept(giveBack);
  const run: Store["run"] = async (request, { client, answer: form, parameters: written, signal }) => {
    const { given: parameters, count } = countedParameters(request.parameters, written);
    // The driver writes them all in one go: between that and reading them others have their turn.
    if (count > many) await setImmediate();
    const bounds = boundsOf(limits, form, request.limit);
    const { tokens, statement, plan = request.plan, effort } = checkText(request.statement, parameters);
    const { hold, release } = await slots.take(client, signal, kindsOf(form, plan === "explain" ? "usual" : effort));
    const asking = { driver, database, signal, hold, kept };
    const { includeCounters } = request;
    const { idleSeconds } = limits.lines;
    const judged = { statement, parameters, plan, includeCounters, form, bounds, idleSeconds };
    const attempt = async () => {
      await judge(statement, tokens, asking);
      return answer(judged, asking);
    };
    return twice(attempt, kept.clear).finally(release);
  };
  return { run, check: checker({ driver, database, limits, slots }), capacity: slots.capacity };
}

const kindsOf = (form: StatementCall["answer"], effort: Effort): Kind[] => [
  ...(effort === "long" ? (["long"] as const) : []),
  ...(form === "lines" ? (["lines"] as const) : []),
];

/** Once more on a new connection: after a restart of Neo4j those that were kept or waiting in the pool are dead. */
function twice<Result>(attempt: () => Promise<Result>, forget: () => void): Promise<Result> {
  const isDead = (error: unknown) => error instanceof UnavailableError && isBroken(error.cause);
  return attempt().catch((error) => {
    if (!isDead(error)) throw error;
    forget();
    return attempt();
  });
}
