import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { ranked, readings, said } from "./asked.ts";
import { inverted } from "./sentences.ts";

/** "Did Oman mediate the talks?", "Was Oman a mediator?" */
export function whether(rules: Rules): Found<Readings>[] {
  return readings("whether", ranked(inverted(rules, 0)));
}

/** "Were there secret talks?", "Have there been talks that Oman mediated?" */
export function isThere(rules: Rules): Found<Readings>[] {
  const { chart, nouns } = rules;
  const { op, sequence } = chart;
  const found = sequence(op(0, "be", "have"), ({ at }) =>
    sequence(op(at, "there"), ({ at }) =>
      nouns
        .single(at)
        .flatMap((one) => [
          one,
          ...op(one.at, "which").map((end) => ({ ...end, value: one.value, cost: one.cost + end.cost })),
          ...said(rules, one),
        ]),
    ),
  );
  return readings("whether", found);
}
