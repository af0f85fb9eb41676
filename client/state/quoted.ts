import { inBackticks } from "../../src/domain/backticks.ts";

/** A label, type or property as it stands in Cypher: in backticks where it is no plain name. */
export function quoted(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : inBackticks(name);
}
