import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { agreedWell, areTalks, talksWell, wentWell } from "../clauses/endedWell.ts";
import type { Readings, Rules } from "../rules.ts";
import { isTold } from "../told.ts";

/**
 * "Did it work?", "Any luck?": whether talks that were spoken of ended well, or, of what is no talks and was agreed, whether
 * anything came of it.
 */
export function succeeded(rules: Rules, contexts: Things[]): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { isEnd, maybe, op, sequence } = chart;
  const talks = contexts.filter((one) => isTold(one) && areTalks(fitting, one));
  // What somebody did to what was agreed is not its doing: who left it.
  const agreed = contexts.slice(0, 1).filter(isTold);
  const value =
    talks.length > 0
      ? talks.flatMap((one) => talksWell(fitting, one))
      : agreed.flatMap((one) => agreedWell(fitting, one));
  if (value.length === 0) return [];
  const well = (at: number): Found<string>[] => wentWell(rules, at).map((end) => ({ ...end, value: "" }));
  const starts = [{ at: 0, cost: 0 }, ...op(0, "and", "but")];
  const asked = sequence(starts, ({ at }) => [
    ...op(at, "anySuccess"),
    ...sequence(op(at, "do", "be", "have"), ({ at }) => sequence(op(at, "pronoun"), ({ at }) => well(at))),
  ]);
  return sequence(asked, ({ at }) =>
    sequence(maybe(op(at, "pronoun"), at), ({ at }) => isEnd(at).map((end) => ({ ...end, value }))),
  );
}
