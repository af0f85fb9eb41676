import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { after, ranked, readings } from "./asked.ts";

const costs = { bare: 0.1 };

/** "How many talks did Oman mediate?", "How many talks were there in 2009?" */
export function howMany({ chart, clauses, nouns }: Rules): Found<Readings>[] {
  const { op, sequence } = chart;
  const found = sequence(op(0, "howMany"), ({ at }) =>
    nouns.single(at).flatMap((gap) => {
      const { things: find, rank } = gap.value;
      const there = sequence(op(gap.at, "be"), ({ at }) => op(at, "there"));
      const rest = [
        { value: find, at: gap.at, cost: costs.bare },
        ...there.map(({ at, cost }) => ({ value: find, at, cost })),
        ...there
          .flatMap(({ at }) => nouns.tails({ value: { things: find }, at, cost: 0 }))
          .map(({ value, at, cost }) => ({ value: value.things, at, cost })),
        ...clauses.predicate(gap.at, find),
        ...clauses.objectGap(gap.at, find),
      ];
      return after(gap, ranked(rest, rank));
    }),
  );
  return readings("number", found);
}
