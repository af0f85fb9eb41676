import type { Condition, Related, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding } from "../fitting.ts";

export type OfRelated = Extract<Condition, { related: Related }>;

/** What was said, with other conditions in the place of the last. */
export const replaced = (said: Things, ...last: Condition[]): Things => ({
  ...said,
  where: [...said.where.slice(0, -1), ...last],
});

/** What was said, where more holds of the object. */
export const ofObject = (said: Things, last: OfRelated, ...where: Condition[]): Things =>
  replaced(said, { ...last, related: { ...last.related, to: holding(last.related.to, ...where) } });

interface Valued {
  property: string;
  value: string;
  labels: string[];
}

/** What was said last, where that was so. */
export function withValue(said: Found<Things>, { property, value, labels }: Valued): Found<Things>[] {
  const last = said.value.where.at(-1);
  if (!last || !("related" in last)) return [];
  const { to } = last.related;
  const condition = { property, values: [value] };
  const isOf = (one: Things) => one.labels.some((label) => labels.includes(label));
  if (!to.ids && isOf(to)) return [{ ...said, value: ofObject(said.value, last, condition) }];
  return isOf(said.value) ? [{ ...said, value: replaced(said.value, condition, last) }] : [];
}
