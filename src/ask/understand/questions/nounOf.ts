import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import { otherEnd, relatedTo } from "../nouns/complements.ts";
import type { Readings, Rules } from "../rules.ts";
import { readings } from "./asked.ts";
import { wanted } from "./wanted.ts";

/** "What was inflation an effect of?": the other end of what the noun names. */
export function nounOf(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  const found = sequence(wanted(rules, 0), (gap) =>
    sequence(op(gap.at, "be"), ({ at }) =>
      nouns.unranked(at).flatMap((subject) =>
        sequence(take(subject.at, "noun"), ({ value: { type, end, having }, at }) => {
          if (!fitting.fits(subject.value.things, type, end)) return [];
          const other = otherEnd(end);
          const labels = fitting.endLabels(type, other);
          const find = gap.value.things.labels.length > 0 ? gap.value.things : things({ labels });
          const related = relatedTo({ type, end: other, having }, subject.value.things);
          return take(at, "prep").map((preposition) => ({
            value: { things: holding(find, { related }) },
            at: preposition.at,
            cost: preposition.cost + subject.cost,
          }));
        }),
      ),
    ),
  );
  return readings("list", found);
}
