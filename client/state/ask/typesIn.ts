import type { Reading, Things } from "../../../src/domain/reading.ts";

/** The types of relationships that a reading asks about. */
export function typesIn(reading: Reading | undefined): string[] {
  return reading?.ask === "things" ? typesOf(reading.find) : [];
}

function typesOf({ where }: Things): string[] {
  return where.flatMap((condition) =>
    "related" in condition ? [...condition.related.types, ...typesOf(condition.related.to)] : [],
  );
}
