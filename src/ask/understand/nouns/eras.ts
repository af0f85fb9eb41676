import type { Found } from "../chart.ts";
import { type Fitting, things } from "../fitting.ts";
import type { Head, Rules } from "../rules.ts";
import { restricted } from "./complements.ts";

/** As prepositions in an ontology have it, for who was in office. */
const preposition = "in time of";

/** "in Obama's time", "during the Carter presidency": whose. */
export function era(
  { chart: { op, possessed, take }, fitting }: Rules,
  at: number,
): Found<{ ids: string[]; preposition: string }>[] {
  const starts = [...op(at, "in", "during", "of"), { at, cost: 0.1 }];
  const whileInOffice = op(at, "while").flatMap((word) =>
    take(word.at, "thing").flatMap((one) =>
      op(one.at, "be", "have").flatMap((be) =>
        op(be.at, "inOffice").map((end) => ({
          value: { ids: one.value.ids, preposition },
          at: end.at,
          cost: one.cost + end.cost,
        })),
      ),
    ),
  );
  const named = starts.flatMap((start) =>
    take(start.at, "thing").flatMap((one) =>
      possessed(one.at).flatMap((from) =>
        op(from, "era").map((end) => ({
          value: { ids: one.value.ids, preposition },
          at: end.at,
          cost: start.cost + one.cost + end.cost,
        })),
      ),
    ),
  );
  const during = op(at, "during").flatMap((word) =>
    take(word.at, "thing").flatMap((one) =>
      one.value.ids.every((id) => isInOffice(fitting, id))
        ? [{ value: { ids: one.value.ids, preposition }, at: one.at, cost: word.cost + one.cost }]
        : [],
    ),
  );
  return [...whileInOffice, ...named, ...during];
}

/** "during Obama": while he was in office. */
const isInOffice = ({ named, inOfficeLabels }: Fitting, id: string) =>
  named(id)?.labels.some((label) => inOfficeLabels.includes(label)) ?? false;

/** "talks in Obama's time", "sanctions in the Carter years". */
export function inEra(rules: Rules, head: Found<Head>): Found<Head>[] {
  return era(rules, head.at).flatMap(({ value: { ids }, at, cost }) =>
    rules.fitting
      .inTimeOf(head.value.things, things({ ids }))
      .map((related) => ({ ...restricted(head, { related }), at, cost: head.cost + cost })),
  );
}
