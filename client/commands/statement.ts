import { batch, effect, untracked } from "@preact/signals";
import { typedJson } from "../../src/http/contract.ts";
import { ApiError } from "../api.ts";
import { go } from "../router.ts";
import { bodyOf, type Wanted } from "../state/body.ts";
import { pastRuns, remembered } from "../state/runs.ts";
import { address, announcement, schema } from "../state/session.ts";
import { type GoodRun, parametersIn } from "../state/statement.ts";
import { addTab, changeTab, openTab, ran, selectTab, tabFor, tabs } from "../state/tabs.ts";
import { isSame, type Written } from "../state/written.ts";
import { text } from "../text.ts";
import { ask, isAbort } from "./ask.ts";

/** What is under way, by tab. */
const leaving = new Map<number, AbortController>();

/** Runs what a link says, at once; what is typed runs when its author says so. */
export function followStatement(): () => void {
  return effect(() => {
    const here = address.value;
    if (!schema.value || here.view !== "cypher" || here.statement === undefined) return;
    const link = { statement: here.statement, parameters: here.parameters ?? "" };
    untracked(() => {
      if (!ran.value || !isSame(ran.value, link)) openLink(link);
    });
  });
}

/** In the tab that has it already, or one with nothing to lose, else in a new one. */
function openLink(link: Written): void {
  const tab = tabFor(link, tabs.value, openTab.value);
  if (tab) selectTab(tab.id);
  else if (!addTab(link)) announcement.value = text.cypher.tabs.full;
  if (ran.value && isSame(ran.value, link)) return;
  changeTab(openTab.value.id, link);
  void run(link);
}

/** Runs what stands in the editor, or has its plan told; what runs becomes the address. */
export function runDraft(options: Pick<Wanted, "limit" | "plan"> = {}): void {
  const { statement: written, parameters: values } = openTab.value;
  const statement = written.trim();
  if (statement === "") return;
  const parameters = parametersIn(statement).length > 0 ? values.trim() : "";
  void run({ statement, parameters, ...options });
  if (options.plan !== "explain") go({ view: "cypher", statement, parameters: parameters || undefined });
}

/** Ends what the open tab runs; the server learns of it and ends it in Neo4j. */
export function cancelRun(): void {
  endRun(openTab.value.id);
}

/** The same for any tab, for instance one that is closed. */
export function endRun(id: number): void {
  leaving.get(id)?.abort();
  leaving.delete(id);
  changeTab(id, { running: undefined });
}

/** The same for all: what they ask was meant for the database that was open. */
export function endRuns(): void {
  for (const id of leaving.keys()) endRun(id);
}

async function run(wanted: Wanted): Promise<void> {
  const { id } = openTab.value;
  endRun(id);
  changeTab(id, { ran: { statement: wanted.statement, parameters: wanted.parameters } });
  const body = bodyOf(wanted);
  if (!body) return fail(id, wanted, new ApiError(text.cypher.badParameters));
  const mine = new AbortController();
  leaving.set(id, mine);
  changeTab(id, { running: { since: Date.now() } });
  try {
    succeed(id, wanted, await fetchRows(wanted.statement, body, mine.signal));
  } catch (error) {
    if (!isAbort(error)) fail(id, wanted, error);
  } finally {
    if (leaving.get(id) === mine) {
      leaving.delete(id);
      changeTab(id, { running: undefined });
    }
  }
}

async function fetchRows(
  statement: string,
  { text: bodyText, contentType }: NonNullable<ReturnType<typeof bodyOf>>,
  signal: AbortSignal,
): Promise<GoodRun> {
  const options = { signal, accept: typedJson, bodyText, contentType };
  const { data, counters: _, ...tail } = await ask("runStatement", { body: { statement } }, options);
  return { statement, fields: data.fields, values: data.values, ...tail, at: Date.now() };
}

function succeed(id: number, wanted: Wanted, good: GoodRun): void {
  const { values, meta, errors } = good;
  batch(() => {
    changeTab(id, { good, failed: undefined, open: [], scroll: 0 });
    if (wanted.plan !== "explain") remember(wanted, { rows: values.length, took: meta.tookMilliseconds });
    announcement.value =
      wanted.plan === "explain"
        ? text.cypher.planned
        : [
            text.cypher.took(values.length, meta.tookMilliseconds),
            ...(errors ?? []).map(({ message }) => message),
          ].join(". ");
  });
}

function fail(id: number, wanted: Wanted, error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
  const message = messageOf(error);
  batch(() => {
    changeTab(id, { failed: { statement: wanted.statement, message, problem: error.problem } });
    remember(wanted, {});
    announcement.value = message;
  });
}

/** The server's words, and in place of "in a moment" when exactly. */
function messageOf({ message, retryAfter }: ApiError): string {
  if (retryAfter === undefined) return message;
  return `${message.replace(/ Try again in a \w+\.$/, "")} ${text.cypher.tryAgain(retryAfter)}`;
}

function remember({ statement, parameters }: Written, came: { rows?: number; took?: number }): void {
  const database = schema.peek()?.database ?? "";
  pastRuns.value = remembered(pastRuns.peek(), { statement, parameters, database, at: Date.now(), ...came });
}
