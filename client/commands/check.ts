import { effect } from "@preact/signals";
import { ApiError, call } from "../api.ts";
import { offsetOf } from "../editor/place.ts";
import { bodyOf } from "../state/body.ts";
import { type Checked, checked } from "../state/check.ts";
import { outage, schema } from "../state/session.ts";
import { draft, draftParameters } from "../state/statement.ts";
import { isAbort } from "./ask.ts";

/** Waits in ms after the last key: until a statement is checked, and until a fault at its very end is told. */
const waits = { check: 400, end: 1000 };

/** Has the draft checked while it is written; what is superseded is broken off, and nobody hears of what fails. */
export function followDraft(): () => void {
  return effect(() => {
    const [statement, parameters] = [draft.value, draftParameters.value];
    const isAsked = schema.value !== undefined && outage.value === undefined && statement.trim() !== "";
    if (!isAsked) {
      checked.value = undefined;
      return;
    }
    const mine = new AbortController();
    void check(statement, parameters, mine.signal).catch((error: unknown) => {
      if (!isAbort(error) && !(error instanceof ApiError)) throw error;
    });
    return () => mine.abort();
  });
}

async function check(statement: string, parameters: string, signal: AbortSignal): Promise<void> {
  const since = Date.now();
  await pause(waits.check, signal);
  const body = bodyOf({ statement, parameters }) ?? bodyOf({ statement, parameters: "" });
  const options = { signal, bodyText: body?.text, contentType: body?.contentType };
  const { valid, reads, problem, notifications } = await call("checkStatement", { body: { statement } }, options);
  const found = { statement, valid, reads, problem, notifications, isUnfinished: isUnfinished(statement, problem) };
  if (found.isUnfinished) await pause(since + waits.end - Date.now(), signal);
  checked.value = found;
}

/** Whether the fault is at the end, where the next word is perhaps just being written. */
function isUnfinished(statement: string, problem: Checked["problem"]): boolean {
  if (problem && /^Query cannot conclude/.test(problem.message)) return true;
  if (!problem?.position) return false;
  return !/\s/.test(statement.trimEnd().slice(offsetOf(statement, problem.position)));
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    reject(signal.reason);
  });
  return promise;
}
