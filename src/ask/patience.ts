import { BusyError, UnavailableError } from "../domain/errors.ts";
import type { Ground } from "./answerReading.ts";
import type { Lookups } from "./lookups.ts";

/** Longest that what nobody asked for may take, in seconds. */
const brief = 1;

/** Of a large graph there may be too much for what is asked only by the way: nothing then. */
export async function briefly<Result>(
  ground: Ground,
  ask: (ground: Ground) => Promise<Result>,
): Promise<Result | undefined> {
  const { lookups } = ground;
  const rows: Lookups["rows"] = (statement, parameters) => lookups.rows(statement, parameters, brief);
  try {
    return await ask({ ...ground, lookups: { ...lookups, rows } });
  } catch (error) {
    if (error instanceof UnavailableError || error instanceof BusyError) return undefined;
    throw error;
  }
}
