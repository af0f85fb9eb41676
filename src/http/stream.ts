import { setImmediate } from "node:timers/promises";
import type { Response } from "express";
import { z } from "zod";
import { StatementTail } from "../domain/statement.ts";
import type { RunningStatement } from "../graph/store.ts";
import { json, jsonLines, typedJson } from "./contract.ts";
import { write } from "./written.ts";

/** How a media type writes what comes before, between and after the rows. */
interface Form {
  head(fields: string[]): string;
  rows(texts: string[], isFirst: boolean): string;
  tail(tail: StatementTail): string;
}

const oneObject: Form = {
  head: (fields) => `{"data":{"fields":${JSON.stringify(fields)},"values":[`,
  rows: (texts, isFirst) => (isFirst ? "" : ",") + texts.join(","),
  tail: (tail) => `]},${JSON.stringify(tail).slice(1)}`,
};

const lines: Form = {
  head: (fields) => `${JSON.stringify({ fields })}\n`,
  rows: (texts) => `${texts.join("\n")}\n`,
  tail: (tail) => `${JSON.stringify(tail)}\n`,
};

const Fields = z.array(z.string());

const forms: Record<string, Form> = { [json]: oneObject, [typedJson]: oneObject, [jsonLines]: lines };

/** Writes an answer of a statement as it comes and as it is read; a short one in one piece. */
export async function sendRows(response: Response, mediaType: string, running: RunningStatement): Promise<void> {
  const { fields, rows, idleSeconds } = running;
  const form = forms[mediaType] ?? oneObject;
  let text = form.head(Fields.parse(fields));
  let isFirst = true;
  let next = await rows.next();
  while (!next.done) {
    text += form.rows(next.value, isFirst);
    isFirst = false;
    const coming = rows.next();
    // Awaited below, unless the client goes first: then nobody is left to hear that its rows were ended.
    coming.catch(() => undefined);
    if (text.length > enough || !(await isHere(coming))) {
      await write(response, text, idleSeconds);
      text = "";
    }
    next = await coming;
  }
  response.end(text + form.tail(StatementTail.parse(next.value)));
}

// Characters that are written even where more are at hand.
const enough = 64 * 1024;

/** Whether it is kept without waiting for the world outside. */
const isHere = (promise: Promise<unknown>) => Promise.race([promise.then(() => true), setImmediate(false)]);
