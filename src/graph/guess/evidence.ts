import { hasType, type LabelFacts } from "./facts.ts";
import { bare } from "./words.ts";

const names = new Set([
  ..."source sources sourceurl sourceurls evidence reference references citation citations cite doi".split(" "),
  ..."url urls link links uri href website quote quotes quotation excerpt page pages passage footnote".split(" "),
]);

/** Properties that say where it is written, in the order of their names. */
export function guessEvidence({ properties }: Pick<LabelFacts, "properties">): string[] {
  return properties
    .filter(({ name }) => names.has(bare(name)))
    .filter((property) => hasType(property, "STRING", "LIST<STRING>", "INTEGER") ?? true)
    .map(({ name }) => name);
}
