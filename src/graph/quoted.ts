import { inBackticks } from "../domain/backticks.ts";

/** A label, type or property as Cypher text: the one way in which a name enters a query of ours. */
export const quoted = inBackticks;

/** Labels or types of which a node or relationship must have one. */
export function anyOf(names: string[]): string {
  return names.map(quoted).join("|");
}
