import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { readings } from "./asked.ts";
import { wanted } from "./wanted.ts";

const costs = { verbless: 0.1 };

/** "Which came first, the JCPOA or the Algerian Agreement?" */
export function first(rules: Rules): Found<Readings>[] {
  const { chart, nouns } = rules;
  const { op, take, sequence } = chart;
  const found = sequence(wanted(rules, 0), (gap) => {
    const verbs = [
      ...op(gap.at, "be", "do"),
      ...take(gap.at, "verb"),
      ...op(gap.at, "happen"),
      { at: gap.at, cost: costs.verbless },
    ];
    return sequence(verbs, ({ at }) =>
      sequence(op(at, "first", "last"), ({ value: which, at }) =>
        nouns.phrase(at).flatMap(({ value, ...rest }) => {
          const [one, more] = value.things;
          if (!one?.ids || more || one.ids.length < 2) return [];
          return [{ ...rest, value: { things: one, rank: { by: "start" as const, last: which === "last" } } }];
        }),
      ),
    );
  });
  return readings("list", found);
}
