import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import type { Clause } from "./auxiliaries.ts";

const costs = { change: 0.1 };

/** "freed the hostages", "limited the nuclear programme": of what is asked for, that such a change came of it. */
export function changing(rules: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  const { chart, fitting } = rules;
  if (subject.ids || fitting.isActor(subject) || aux.be || aux.not || aux.only) return [];
  const uses = fitting.answering("why").map((type) => ({ type, reverse: false }));
  return chart.sequence(chart.take(at, "change"), ({ value: { name }, at }) =>
    chart.take(at, "changed").flatMap(({ value, at, cost }) => {
      const ids = value.ids.filter((id) => fitting.named(id)?.change?.includes(name));
      if (ids.length === 0) return [];
      return fitting
        .relations(subject, uses, things({ ids }))
        .map((related) => ({ value: holding(subject, { related }), at, cost: cost + costs.change }));
    }),
  );
}
