import type { Condition, Reading, Things } from "../../domain/reading.ts";
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
  const isThere = isDefinite || words.some(({ plain }) => plain === "there");
  return (one) => {
    if (one.ask !== "things" || one.want !== "list" || one.rank || about.length === 0) return [one];
    if (!isThere && !fitting.isActor(one.find)) return [one];
    const isDirect = (context: Things) =>
      one.find.where.length === 0
        ? fitting.joined(one.find, "in", context).length > 0
        : one.find.where.some((open) => stands(fitting, open, context));
    const found = about
      .toSorted((a, b) => Number(isDirect(b)) - Number(isDirect(a)))
      .flatMap((context) => ofContext(fitting, one.find, context))
      .map((find) => ({ ...one, find }));
    return found.length > 0 ? [...found, ...(isDefinite ? [] : [one])] : [one];
  };
}

/** Whether it may stand itself where nothing is told, rather than what stands for it. */
function stands(fitting: Fitting, open: Condition, context: Things): boolean {
  if (!("related" in open)) return false;
  const { types, direction } = open.related;
  return types.every((type) => fitting.fits(context, type, direction === "out" ? "to" : "from"));
}

function ofContext(fitting: Fitting, find: Things, context: Things): Things[] {
  const [open, more] = find.where;
  if (find.ids || more || find.labels.length === 0) return [];
  if (!open) {
    const ways = [
      ...fitting.joined(find, "in", context),
      ...fitting.joinedThrough(find, "in", context),
      ...fitting.anyRelation(find, context),
    ];
    return ways.map((related) => holding(find, { related }));
  }
  if (!fitting.isActor(find)) return [];
  // "Who were the participants?": in it, or in what stands for it.
  if (!("related" in open) || open.not || isTold(open.related.to) || open.related.to.same !== undefined) return [];
  const { types, direction } = open.related;
  const end = direction === "out" ? "to" : "from";
  const [type = ""] = types;
  const to = fitting.fits(context, type, end) ? context : fitting.coerced(context, type, end);
  return to ? [{ ...find, where: [{ ...open, related: { ...open.related, to } }] }] : [];
}
