import type { Condition, Reading, ThingsReading } from "../../domain/reading.ts";
import type { Found } from "./chart.ts";
import type { Readings } from "./rules.ts";

/**
 * "What did Iran do after the attacks? And what did the Europeans do?": what is said anew of another as it was said before, with
 * all that it leaves out, and where that gives nothing as it stands. `changed` is the question before, asked of the other.
 */
export function parallel(found: Found<Readings>[], changed: (ids: string[]) => Reading[]): Found<Readings>[] {
  return found.flatMap((one) => {
    const [first, more] = one.value;
    if (first?.ask !== "things" || more) return [];
    const said = first.find.where.flatMap((condition) => ("related" in condition && condition.related.to.ids) || []);
    const whole = said.length === 1 ? changed(said).filter((other) => isWider(other, first)) : [];
    return whole.length > 0 ? [{ ...one, value: [...whole, first], cost: one.cost - costs.parallel }] : [];
  });
}

const costs = { parallel: 0.05 };

/** Whether it asks the same, and says more of it. */
function isWider(whole: Reading, said: ThingsReading): boolean {
  if (whole.ask !== "things" || whole.want !== said.want || said.find.ids) return false;
  const { where } = whole.find;
  const isIn = (one: Condition) => where.some((other) => isSame(one, other));
  return said.find.where.every(isIn) && JSON.stringify(where) !== JSON.stringify(said.find.where);
}

function isSame(one: Condition, other: Condition): boolean {
  if (!("related" in one) || !("related" in other)) return JSON.stringify(one) === JSON.stringify(other);
  const [{ types, direction, to }, wider] = [one.related, other.related];
  return (
    one.not === other.not &&
    direction === wider.direction &&
    JSON.stringify(to) === JSON.stringify(wider.to) &&
    types.every((type) => wider.types.includes(type))
  );
}
