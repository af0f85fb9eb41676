import type { Response } from "express";
import type { RunningStatement } from "../graph/store.ts";

/** Writes an answer of a statement as it comes, in one JSON object. */
export async function sendRows(response: Response, { fields, rows }: RunningStatement): Promise<void> {
  response.write(`{"data":{"fields":${JSON.stringify(fields)},"values":[`);
  let next = await rows.next();
  for (let separator = ""; !next.done; next = await rows.next(), separator = ",")
    if (next.value.length > 0) response.write(separator + next.value.join(","));
  response.end(`]},${JSON.stringify(next.value).slice(1)}`);
}
