import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { after, endingIn, readings, said } from "./asked.ts";

const costs = { keywords: 0.5 };

/** "List the secret talks", "the secret talks in order", "talks that Oman mediated". */
export function listed(rules: Rules): Found<Readings>[] {
  const { chart, nouns } = rules;
  const { op, sequence } = chart;
  const starts = [
    { at: 0, cost: costs.keywords },
    ...op(0, "list"),
    ...sequence(op(0, "list"), ({ at }) => op(at, "list", "which")),
  ];
  return starts.flatMap((start) =>
    nouns.single(start.at).flatMap((one) => {
      const { value, at } = one;
      if (value.things.ids && value.things.where.length === 0) return [];
      const cost = start.cost + one.cost;
      const list = op(at, "list").map((end) => ({ ...end, value }));
      return [
        ...readings("list", [{ value, at, cost }, ...after({ cost }, list)]),
        ...readings("chronology", after({ cost }, endingIn(rules, one, "inOrder"))),
        ...readings("list", said(rules, { value, at, cost })),
      ];
    }),
  );
}
