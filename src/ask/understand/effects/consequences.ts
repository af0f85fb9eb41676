import type { Found } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Rules } from "../rules.ts";

/** Names that cost so little more are as likely. */
const alike = 0.06;

/** "the rial", "inflation": what may only be a consequence, several of one name together. */
export function consequences({ chart, fitting }: Rules, at: number): Found<string[]>[] {
  const types = fitting.answering("why");
  const named = chart.take(at, "thing").filter(({ value: { ids } }) => {
    const one = things({ ids });
    const isCause = types.some((type) => fitting.endLabels(type, "from").length > 0 && fitting.fits(one, type, "from"));
    return !isCause && types.some((type) => fitting.endLabels(type, "to").length > 0 && fitting.fits(one, type, "to"));
  });
  return [...Map.groupBy(named, ({ at }) => at).values()].flatMap((same) => {
    const cost = Math.min(...same.map((one) => one.cost));
    const ids = same.filter((one) => one.cost - cost < alike).flatMap(({ value }) => value.ids);
    return same.slice(0, 1).map(({ at }) => ({ value: [...new Set(ids)], at, cost }));
  });
}
