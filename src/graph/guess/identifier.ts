import { hasType, type LabelFacts } from "./facts.ts";
import { bare } from "./words.ts";

const usual = ["id", "uuid", "guid", "key", "code"];

/** The property that names a node of the label for certain, because the database itself keeps it unique. */
export function guessId({ unique, properties }: LabelFacts): string | undefined {
  const fitting = unique.filter((name) => {
    const facts = properties.find((property) => property.name === name);
    return !facts || (hasType(facts, "STRING", "INTEGER") ?? true);
  });
  return usual.flatMap((name) => fitting.filter((property) => bare(property) === name))[0] ?? fitting[0];
}
