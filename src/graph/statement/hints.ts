import type { Position } from "../../domain/errors.ts";

/** Operators of other languages, and what Cypher has for them. */
const operators: Record<string, string> = {
  "=>": 'For "on or after", write >=.',
  "=<": "For at most, write <=.",
  "==": "For equal, write =.",
  "!=": "For not equal, write <>.",
  "&&": "For both, write AND.",
  "||": "For either, write OR.",
};

interface Hint {
  sentence: string;
  position: Position;
}

/** A sentence about an operator at or just before a place that Cypher doesn't know. */
export function hintAt(statement: string, { line, column }: Position): Hint | undefined {
  const text = statement.split(/\r\n|\n|\r/)[line - 1] ?? "";
  for (const start of [column - 1, column - 2]) {
    const operator = text.slice(start, start + 2);
    if (start < 0 || !Object.hasOwn(operators, operator)) continue;
    const sentence = `"${operator}" is not an operator here. ${operators[operator]}`;
    return { sentence, position: { line, column: start + 1 } };
  }
  return undefined;
}
