import { BadRequestError } from "../../domain/errors.ts";
import type { Limits } from "../../domain/schema.ts";
import type { StatementMeta } from "../../domain/statement.ts";
import type { StatementCall } from "../store.ts";

/** What bounds an answer of that form; `wanted` rows instead of the usual number, as far as the settings allow. */
export function boundsOf(limits: Limits, form: StatementCall["answer"], wanted?: number): StatementMeta["limit"] {
  const { seconds, rows, bytes } = form === "lines" ? limits.lines : limits;
  const most = form === "lines" ? limits.lines.rows : limits.maximumRows;
  if (wanted !== undefined && most !== undefined && wanted > most)
    throw new BadRequestError(`The limit of ${wanted} rows is too high: here it can be ${most} at most.`);
  return { seconds, rows: wanted ?? rows, bytes };
}
