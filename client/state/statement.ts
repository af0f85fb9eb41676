import { signal } from "@preact/signals";
import { z } from "zod";
import type { QueryPlan } from "../../src/domain/plan.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Notification, StatementMeta, StatementTail } from "../../src/domain/statement.ts";
import { Properties } from "../../src/domain/value.ts";
import { parsedJson } from "./json.ts";

// These are the open tab's: `tabs.ts` puts them away and brings them back.

/** What stands in the editor, and in the field for its parameters, which is JSON text. */
export const draft = signal("");
export const draftParameters = signal("");

/** A run that gave rows. */
export interface GoodRun {
  statement: string;
  fields: string[];
  values: unknown[][];
  meta: StatementMeta;
  notifications?: Notification[] | undefined;
  /** What ended the answer after these rows. */
  errors?: StatementTail["errors"];
  queryPlan?: QueryPlan | undefined;
  profiledQueryPlan?: QueryPlan | undefined;
  /** When, in ms since 1970. */
  at: number;
}

/** Why the last run gave none. */
export interface FailedRun {
  statement: string;
  message: string;
  problem: Problem | undefined;
}

export const running = signal<{ since: number } | undefined>(undefined);
export const lastGood = signal<GoodRun | undefined>(undefined);
export const failedRun = signal<FailedRun | undefined>(undefined);
/** Rows that are open, by number. */
export const openRows = signal<number[]>([]);

/** The names of the parameters that a statement uses, each once. */
export function parametersIn(statement: string): string[] {
  const bare = statement.replace(/\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, " ");
  return [...new Set([...bare.matchAll(/\$(?:`([^`]+)`|([\p{L}_][\p{L}\p{N}_]*))/gu)].map(([, a, b]) => a ?? b ?? ""))];
}

/** The parameters as the field has them; undefined where it is no JSON object. */
export function readParameters(text: string): Properties | undefined {
  if (text.trim() === "") return {};
  return z.record(z.string(), z.unknown()).pipe(Properties).safeParse(parsedJson(text)).data;
}
