import type { Found } from "../chart.ts";
import { agreedWell, wentWell } from "../clauses/endedWell.ts";
import type { Readings, Rules } from "../rules.ts";

/** "Did the Algerian Agreement work?": whether anything came of it. Talks have an outcome, which is told otherwise. */
export function working(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const agreed = chart.sequence(chart.op(0, "do", "be", "have"), ({ at }) =>
    nouns.single(at).filter(({ value: { things } }) => things.ids && things.where.length === 0),
  );
  return agreed.flatMap(({ value: { things: one }, at, cost }) => {
    const value = agreedWell(fitting, one);
    return value.length > 0 ? wentWell(rules, at).map((end) => ({ at: end.at, cost: cost + end.cost, value })) : [];
  });
}
