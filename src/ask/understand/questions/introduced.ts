import type { Found } from "../chart.ts";
import type { Rules } from "../rules.ts";

/** A noun that says what is asked for, after what leads up to it: "what was the *date* of", "give me the *number* of". */
export function introduced({ chart: { op, sequence } }: Rules, ...nouns: string[]): Found<string>[] {
  const starts = [...sequence(op(0, "which"), ({ at }) => op(at, "be")), ...op(0, "list", "about")];
  return sequence(starts, ({ at }) => op(at, ...nouns));
}
