import type { ResultSummary } from "neo4j-driver";
import type { StatementMeta, StatementRequest, StatementTail } from "../../domain/statement.ts";
import { isTimedOut } from "../failure.ts";
import { rowTooLarge } from "../packed/rowSize.ts";
import type { RunningStatement, StatementCall } from "../store.ts";
import { beginStatement } from "./begin.ts";
import type { Stream } from "./bolt.ts";
import { firstRows } from "./fetching.ts";
import { createFlow, type End, type Flow } from "./flow.ts";
import type { Kept } from "./kept.ts";
import { profiledQueryPlan, queryPlan } from "./plans.ts";
import { counters, notifications } from "./remarks.ts";
import { brokenOff, faultOf, statementError } from "./statementError.ts";
import type { Asking } from "./transaction.ts";

interface Judged {
  statement: string;
  parameters: Record<string, unknown>;
  plan: StatementRequest["plan"];
  includeCounters: boolean;
  form: StatementCall["answer"];
  bounds: StatementMeta["limit"];
  idleSeconds: number;
}

/** A kept connection is used where there is one. */
type KeptAsking = Asking & { kept: Kept };

/** Runs a statement that may run. It has begun to answer when its first rows are there, or when it ended without one. */
export async function answer(judged: Judged, asking: KeptAsking): Promise<RunningStatement> {
  const { statement, plan, bounds, idleSeconds } = judged;
  const began = performance.now();
  const told = { statement, linesBefore: plan ? 1 : 0, seconds: bounds.seconds };
  const { stream, flow, close } = begin(judged, asking);
  const first = await flow.take();
  const failure = first.length === 0 && flow.end()?.error;
  if (failure) {
    close();
    throw statementError(failure, told);
  }
  async function* rows(): AsyncGenerator<string[], StatementTail, void> {
    try {
      for (let texts = first; texts.length > 0; texts = await flow.take()) yield texts;
      const { truncated, errors } = ending(flow, (error) => statementError(error, told));
      // Neo4j refuses to profile what is discarded: there all must come.
      if (truncated === "rows" && plan !== "profile") stream.discard();
      const isCut = errors || truncated === "bytes" || truncated === "time";
      const summary = isCut ? undefined : await flow.summary;
      const tookMilliseconds = Math.round(performance.now() - began);
      const meta = { complete: !truncated && !errors, truncated, limit: bounds, tookMilliseconds };
      return { ...(summary && remarks(summary, judged)), ...(errors && { errors }), meta };
    } finally {
      close();
    }
  }
  return { fields: flow.fields(), rows: rows(), idleSeconds };
}

/** Begins to read, and ends all of it when the asker is gone, when the time is over, or on `close`. */
function begin(judged: Judged, { signal, ...opening }: KeptAsking): { stream: Stream; flow: Flow; close(): void } {
  const { statement, parameters, plan, form, bounds } = judged;
  signal.throwIfAborted();
  // One more than may come tells that there are more.
  const fetchSize = Math.min(firstRows, (bounds.rows ?? firstRows) + 1);
  const text = plan ? `${plan.toUpperCase()}\n${statement}` : statement;
  const opened = beginStatement({ text, parameters }, { ...opening, seconds: bounds.seconds, fetchSize });
  const { stream } = opened;
  const tooLarge = () => {
    opened.breakOff();
    close({ error: rowTooLarge() });
  };
  const flow = createFlow({ stream, socket: opened.socket, form, limit: bounds, tooLarge });
  const close = (end: End) => {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
    flow.stop(end);
    if (flow.isOver()) opened.leave();
    else opened.close();
  };
  const abort = () => close({ error: signal.reason });
  const late = () => close(flow.count() > 0 ? { truncated: "time" } : { error: brokenOff(bounds.seconds) });
  const timer = setTimeout(late, (bounds.seconds + 2) * 1000);
  signal.addEventListener("abort", abort);
  return { stream, flow, close: () => close({}) };
}

interface Ending extends Omit<End, "error"> {
  errors?: StatementTail["errors"];
}

/** Where the time is over after the first rows, these are an answer; another error is told beside them. */
function ending(flow: Flow, inWords: (error: unknown) => unknown): Ending {
  const { error, ...end } = flow.end() ?? {};
  if (error === undefined) return end;
  return isTimedOut(error) ? { truncated: "time" } : { errors: [faultOf(inWords(error))] };
}

function remarks(summary: ResultSummary, { plan, includeCounters }: Judged): Partial<StatementTail> {
  const remarked = notifications(summary, plan ? 1 : 0);
  return {
    ...(includeCounters && { counters: counters(summary.counters) }),
    ...(remarked.length > 0 && { notifications: remarked }),
    ...(plan === "explain" && summary.plan && { queryPlan: queryPlan(summary.plan) }),
    ...(plan === "profile" && summary.profile && { profiledQueryPlan: profiledQueryPlan(summary.profile) }),
  };
}
