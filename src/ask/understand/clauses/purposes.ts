import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import { changing } from "./changing.ts";

const costs = { purpose: 0.05, step: 0.001 };

/** "… to free the hostages", "… to get the hostages released": of what was taken part in that it brought that about. */
export function purposes(rules: Rules, said: Found<Things>): Found<Things>[] {
  const { chart, fitting } = rules;
  const last = said.value.where.at(-1);
  if (!last || !("related" in last) || last.not || last.related.to.ids || fitting.isActor(last.related.to)) return [];
  const types = fitting.bringing();
  return chart
    .sequence(chart.op(said.at, "soAsTo"), ({ at }) => brought(rules, at))
    .flatMap(({ value, at, cost }) => {
      const direct = { types, direction: "out" as const, to: value };
      const byWay = { ...direct, to: things({ where: [{ related: direct }] }) };
      return [byWay, direct].map((related, index) => ({
        value: {
          ...said.value,
          where: [
            ...said.value.where.slice(0, -1),
            { ...last, related: { ...last.related, to: holding(last.related.to, { related }) } },
          ],
        },
        at,
        cost: said.cost + cost + costs.purpose + index * costs.step,
      }));
    });
}

/** "free the hostages", "get the hostages released": what comes about. */
function brought(rules: Rules, at: number): Found<Things>[] {
  const { chart, fitting } = rules;
  const { maybe, op, take, sequence } = chart;
  const changed = changing(rules, at, { subject: things(), aux: { be: false, not: false, only: false } }).flatMap(
    ({
      value: {
        where: [one],
      },
      ...rest
    }) => (one && "related" in one ? [{ ...rest, value: one.related.to }] : []),
  );
  const events = sequence(maybe(op(at, "get", "have", "make"), at), ({ at }) => take(at, "thing"))
    .filter(({ value: { ids } }) => ids.every((id) => fitting.named(id)?.change))
    .map(({ value: { ids }, ...rest }) => ({ ...rest, value: things({ ids }) }));
  return [...changed, ...events];
}
