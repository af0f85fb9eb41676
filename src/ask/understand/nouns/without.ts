import type { Condition, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import { otherEnd, relatedTo } from "./complements.ts";

/** "without a mediator": nothing of the kind that the noun names; "without an agreement": none that is joined to it. */
export function without(
  { chart: { op, take, sequence }, fitting, nouns }: Rules,
  at: number,
  noun: Things,
): Found<Condition>[] {
  return sequence(op(at, "without"), ({ at }) => [
    ...take(at, "noun").flatMap(({ value: { type, end, having }, ...rest }): Found<Condition>[] => {
      const other = otherEnd(end);
      if (!fitting.fits(noun, type, other)) return [];
      return [{ ...rest, value: { related: relatedTo({ type, end: other, having }, things()), not: true } }];
    }),
    ...nouns.unranked(at).flatMap(({ value: { things: one }, at, cost }): Found<Condition>[] =>
      // "Mediators without Oman" are the others.
      one.ids && one.where.length === 0 && fitting.isActor(noun) && fitting.isAlike(noun, one)
        ? [{ value: { ids: one.ids, not: true }, at, cost }]
        : fitting
            .anyRelation(noun, one)
            .map((related) => ({ value: { related, not: true as const }, at, cost: cost + 0.2 })),
    ),
  ]);
}
