import type { Reading, Things } from "../../domain/reading.ts";
import { type Fitting, holding } from "./fitting.ts";
import { isTold } from "./told.ts";
import type { Word } from "./words.ts";

/**
 * "What was the hostage crisis? Who was the go-between?": all of a kind, of whom nothing else is said, are those that have to do
 * with what was spoken of; where the question says "the", and nothing is told of any, it is not about all of them.
 */
export function theOnes(fitting: Fitting, contexts: Things[], words: Word[]): (one: Reading) => Reading[] {
  const about = contexts.filter((one) => isTold(one) && !fitting.isActor(one));
  const isDefinite = words.some(({ plain }) => plain === "the");
  return (one) => {
    if (one.ask !== "things" || one.want !== "list" || one.rank || about.length === 0) return [one];
    const { find } = one;
    if (find.ids || find.where.length > 0 || find.labels.length === 0 || !fitting.isActor(find)) return [one];
    const found = about.flatMap((context) =>
      [
        ...fitting.joined(find, "in", context),
        ...fitting.joinedThrough(find, "in", context),
        ...fitting.anyRelation(find, context),
      ].map((related) => ({ ...one, find: holding(find, { related }) })),
    );
    return found.length > 0 ? [...found, ...(isDefinite ? [] : [one])] : [one];
  };
}
