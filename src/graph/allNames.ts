import type { NamesFound } from "../domain/named.ts";
import type { Ask } from "./ask.ts";
import type { Caller } from "./caller.ts";
import { keptFor, steady } from "./kept.ts";
import type { Known } from "./knowledge.ts";
import { partOf, seededNames } from "./names.ts";
import { namesIn } from "./namesIn.ts";
import { createPlaces } from "./places.ts";
import type { Memory } from "./search/memory.ts";
import type { NameSample } from "./search/sample.ts";

interface Wanted {
  question: string;
  ids: string[];
}

interface Asking {
  ask: Ask;
  caller: Caller;
}

/**
 * The names that a question can use: those in memory, which are read for all, and of a large graph those that its words and
 * ids may mean, which somebody asks for.
 */
export function createNames(
  askForAll: Ask,
  { indexes, sample }: Memory,
): (by: Asking, known: Known, wanted: Wanted) => Promise<NamesFound> {
  const seeded = keptFor(steady((known: Known) => seededNames(askForAll, known)));
  const sampled = keptFor(async ({ names }: NameSample) =>
    names.filter(({ isAsked }) => isAsked).map(({ named }) => named),
  );

  // Looking through all nodes of a label takes Neo4j as long as it may: of a crowd that asks only some find them so.
  const places = createPlaces({ atOnce: 2, waiting: 8, seconds: 2 });

  async function inMemory(known: Known): Promise<NamesFound> {
    if (known.schema.graph) return seeded(known);
    const names = await sample(known);
    const named = await sampled(names);
    return names.isWhole ? { named } : partOf(named, known.schema.nodes);
  }
  return async ({ ask, caller }, known, wanted) => {
    const found = await inMemory(known);
    if (!found.among || (wanted.question === "" && wanted.ids.length === 0)) return found;
    const place = <Result>(use: () => Promise<Result>) => places(caller, use);
    return namesIn(ask, { known, sample: found, indexes: await indexes(known), place }, wanted);
  };
}
