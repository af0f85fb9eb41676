import { batch, effect, untracked } from "@preact/signals";
import { typedJson } from "../../src/http/contract.ts";
import { ApiError } from "../api.ts";
import { go } from "../router.ts";
import { type Row, together } from "../state/rows.ts";
import { address, announcement, picture, schema } from "../state/session.ts";
import {
  draft,
  draftParameters,
  failedRun,
  lastGood,
  openRows,
  parametersIn,
  readParameters,
  running,
} from "../state/statement.ts";
import { text } from "../text.ts";
import { ask, isAbort } from "./ask.ts";
import { bring } from "./picture.ts";
import { nodesByElementId } from "./reach.ts";

let leaving: AbortController | undefined;
let ran: string | undefined;

/** Runs what a link says, at once; what is typed runs when its author says so. */
export function followStatement(): () => void {
  return effect(() => {
    const here = address.value;
    if (!schema.value || here.view !== "cypher" || here.statement === undefined) return;
    const { statement, parameters = "" } = here;
    if (ran === key(statement, parameters)) return;
    untracked(() => {
      draft.value = statement;
      draftParameters.value = parameters;
      void run(statement, parameters);
    });
  });
}

const key = (statement: string, parameters: string) => JSON.stringify([statement, parameters]);

/** Runs what stands in the editor; it becomes the address. */
export function runDraft(): void {
  const statement = draft.value.trim();
  if (statement === "") return;
  const parameters = parametersIn(statement).length > 0 ? draftParameters.value.trim() : "";
  void run(statement, parameters);
  go({ view: "cypher", statement, parameters: parameters || undefined });
}

export function cancelRun(): void {
  leaving?.abort();
  running.value = undefined;
}

async function run(statement: string, parameters: string): Promise<void> {
  cancelRun();
  ran = key(statement, parameters);
  const values = readParameters(parameters);
  if (values === undefined) return fail(statement, new ApiError(text.cypher.badParameters));
  const mine = new AbortController();
  leaving = mine;
  running.value = { since: Date.now() };
  try {
    const body = { statement, parameters: values };
    const {
      data,
      errors: _,
      counters: __,
      ...tail
    } = await ask("runStatement", { body }, { signal: mine.signal, accept: typedJson });
    succeed({ statement, fields: data.fields, values: data.values, ...tail, at: Date.now() });
  } catch (error) {
    if (!isAbort(error)) fail(statement, error);
  } finally {
    if (leaving === mine) running.value = undefined;
  }
}

function succeed(good: NonNullable<typeof lastGood.value>): void {
  batch(() => {
    lastGood.value = good;
    failedRun.value = undefined;
    openRows.value = [];
    announcement.value = text.cypher.took(good.values.length, good.meta.tookMilliseconds);
  });
}

function fail(statement: string, error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
  failedRun.value = { statement, message: error.message, problem: error.problem };
  announcement.value = error.message;
}

/** Opens a row or closes it; what it holds is brought into the picture. */
export async function toggleRow(index: number, row: Row): Promise<void> {
  const isOpen = openRows.value.includes(index);
  openRows.value = isOpen ? openRows.value.filter((other) => other !== index) : [...openRows.value, index];
  if (!isOpen) await bringRows([row]);
}

/** Brings what rows hold into the picture, with the nodes at the ends of their relationships. */
export async function bringRows(rows: Row[]): Promise<void> {
  const { nodes, relationships } = together(rows);
  const known = new Set([...picture.value.graph.nodes, ...nodes].flatMap(({ id, elementId }) => [id, elementId]));
  const unknown = relationships.flatMap(({ from, to }) => [from, to]).filter((end) => !known.has(end));
  const ends = unknown.length > 0 ? await nodesByElementId([...new Set(unknown)]) : [];
  const ids = new Map(ends.map(({ elementId, id }) => [elementId, id]));
  await bring({
    nodes: [...nodes, ...ends],
    relationships: relationships.map((relationship) => ({
      ...relationship,
      from: ids.get(relationship.from) ?? relationship.from,
      to: ids.get(relationship.to) ?? relationship.to,
    })),
  });
}
