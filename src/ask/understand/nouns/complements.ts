import type { Condition, Related, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Complement, Head, Rules } from "../rules.ts";

const costs = { coerced: 0.4, idle: 0.1 };

/** The same head, of whose things more holds. */
export const restricted = (head: Found<Head>, ...where: Condition[]): Found<Head> => ({
  ...head,
  value: { ...head.value, things: holding(head.value.things, ...where) },
});

/** How the thing that a noun of a type stands for is joined to its complement. */
export const relatedTo = ({ type, end, having }: Complement, to: Things): Related => ({
  types: [type],
  direction: end === "from" ? "out" : "in",
  ...(having && { having }),
  to,
});

/** The end of a type at which the complement stands. */
export const otherEnd = (end: Complement["end"]) => (end === "from" ? "to" : "from");

/** The head with its complement, or with what stands for it: "mediators" with "the hostage crisis". */
export function filled(rules: Rules, head: Found<Head>, other: Things): Found<Head>[] {
  const { fitting } = rules;
  const { open, ...rest } = head.value;
  if (!open) return [];
  const end = otherEnd(open.end);
  if (!fitting.fits(other, open.type, end)) {
    const meant = fitting.isActor(other) ? undefined : fitting.coerced(other, open.type, end);
    return meant ? filled(rules, { ...head, cost: head.cost + costs.coerced }, meant) : [];
  }
  const related = relatedTo(open, other);
  return [{ ...head, value: { ...rest, things: holding(rest.things, { related }) } }];
}

/** A head without a complement stands for all that have such a relationship: "the mediators". */
export function closed({ value: { open, ...head }, at, cost }: Found<Head>): Found<Head>[] {
  if (!open) return [{ value: head, at, cost }];
  const related = relatedTo(open, things());
  return [{ value: { ...head, things: holding(head.things, { related }) }, at, cost: cost + costs.idle }];
}
