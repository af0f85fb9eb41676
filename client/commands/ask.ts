import { ApiError, call } from "../api.ts";
import { loseDatabase } from "./outage.ts";

/** Calls the API; where the database does not answer, the page learns of it and waits for its return. */
export const ask: typeof call = async (name, input, options) => {
  try {
    return await call(name, input, options);
  } catch (error) {
    if (error instanceof ApiError && error.unavailable) loseDatabase();
    throw error;
  }
};

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
