import type { Reading } from "../../domain/reading.ts";

/** A question that was asked before: how it was read, and which nodes it was answered with. */
export interface Turn {
  reading: Reading;
  /** None of what had no answer; left out where that is not known. */
  answers?: string[];
}
