import type { Found } from "../chart.ts";
import { type Fitting, things } from "../fitting.ts";
import type { Rules } from "../rules.ts";

/** Names that cost so little more are as likely. */
const alike = 0.06;

/** Whether these may only be what came of something, never its cause. */
export function isConsequence(fitting: Fitting, ids: string[] | undefined): boolean {
  if (!ids) return false;
  const one = things({ ids });
  const fits = (end: "from" | "to") =>
    fitting.answering("why").some((type) => fitting.endLabels(type, end).length > 0 && fitting.fits(one, type, end));
  return fits("to") && !fits("from");
}

/** "the rial", "inflation": what may only be a consequence, several of one name together. */
export function consequences({ chart, fitting }: Rules, at: number): Found<string[]>[] {
  const named = chart.take(at, "thing").filter(({ value: { ids } }) => isConsequence(fitting, ids));
  return [...Map.groupBy(named, ({ at }) => at).values()].flatMap((same) => {
    const cost = Math.min(...same.map((one) => one.cost));
    const ids = same.filter((one) => one.cost - cost < alike).flatMap(({ value }) => value.ids);
    return same.slice(0, 1).map(({ at }) => ({ value: [...new Set(ids)], at, cost }));
  });
}
