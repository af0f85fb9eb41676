import type { Operation } from "./contractOperation.ts";

/** Every status with which an operation may answer a problem. */
export function problemStatuses({ body, query, early, failures = [] }: Operation): number[] {
  const ofBodies = body ? [403, 413, 415] : [];
  const ofTheDatabase = early ? [] : [429, 503];
  const ofItsChoice = query && "database" in query.shape ? [403, 404] : [];
  return [...new Set([400, 406, 421, 500, ...ofBodies, ...ofTheDatabase, ...ofItsChoice, ...failures])].sort();
}
