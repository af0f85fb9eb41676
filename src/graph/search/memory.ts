import type { Ask } from "../ask.ts";
import { keptFor, steady } from "../kept.ts";
import type { Known } from "../knowledge.ts";
import { findIndexes, type Index } from "./indexes.ts";
import { type NameSample, sampleNames } from "./sample.ts";

/** What is kept of a database of others to find nodes in it by name: as old as what is known of its schema, and read anew with it. */
export interface Memory {
  indexes(known: Known): Promise<Index[]>;
  /** Read when first asked for. */
  sample(known: Known): Promise<NameSample>;
  /** Reads it again, where it has been asked for before. */
  renew(known: Known): void;
}

export function createMemory(ask: Ask): Memory {
  const indexes = keptFor((_: Known) => findIndexes(ask));
  const sample = keptFor(steady(async (known: Known) => sampleNames(ask, known.schema, await indexes(known))));
  let isUsed = false;
  return {
    indexes,
    sample(known) {
      isUsed = true;
      return sample(known);
    },
    renew(known) {
      // Where it fails, whoever asks next hears of it.
      if (isUsed && !known.schema.graph) sample(known).catch(() => {});
    },
  };
}
