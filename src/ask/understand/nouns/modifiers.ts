import type { Rank, Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { isConsequence } from "../effects/consequences.ts";
import { things } from "../fitting.ts";
import type { Head, Rules } from "../rules.ts";
import { closed, filled, restricted } from "./complements.ts";
import { bare, homonyms } from "./heads.ts";
import { timed } from "./times.ts";
import { valued } from "./values.ts";

const costs = { part: 0.15, any: 0.35 };

const ranks: Record<string, Rank> = {
  first: { by: "start", last: false },
  last: { by: "start", last: true },
  longest: { by: "length", last: true },
  shortest: { by: "length", last: false },
};

/** Words before a noun: secret talks, Trump's sanctions, the 2009 talks, the first round. */
export function modified(rules: Rules, at: number, depth = 0): Found<Head>[] {
  if (depth > 3) return [];
  const { op, possessed, take, sequence } = rules.chart;
  const inner = (at: number) => [...bare(rules, at), ...modified(rules, at, depth + 1)];
  return best([
    ...sequence(take(at, "value"), ({ value, at }) => [
      ...inner(at).flatMap((head) => valued(rules, head, value)),
      ...sequence(op(at, "and"), ({ at }) =>
        sequence(take(at, "value"), (second) =>
          inner(second.at).flatMap((head) =>
            valued(rules, head, value).flatMap((one) => valued(rules, one, second.value)),
          ),
        ),
      ),
    ]),
    ...sequence(take(at, "span"), ({ value, at }) => inner(at).flatMap((head) => timed(rules, head, value.span))),
    ...sequence(op(at, "first", "last", "longest", "shortest"), ({ value, at }) =>
      inner(at).map((head) => ({ ...head, value: { ...head.value, rank: ranks[value] } })),
    ),
    ...sequence(homonyms(take(at, "thing")), (modifier) => {
      const of = things({ ids: modifier.value });
      return possessed(modifier.at).flatMap((from) => inner(from).flatMap((head) => modifiedBy(rules, head, of)));
    }),
  ]);
}

/** "Oman's mediators", "nuclear talks", "American sanctions": whose, about what, or joined in any way. */
function modifiedBy(rules: Rules, head: Found<Head>, of: Things): Found<Head>[] {
  const { fitting } = rules;
  const roles = filled(rules, head, of);
  if (roles.length > 0) return roles.map((one) => ({ ...one, cost: one.cost + costs.part }));
  const noun = head.value.things;
  const topics = fitting.joined(noun, "about", of).map(fitting.narrowed);
  if (topics.length > 0) {
    return topics.map((related) => ({ ...restricted(head, { related }), cost: head.cost + costs.part }));
  }
  const isResult = isConsequence(fitting, noun.ids);
  if (!isResult && (noun.labels.length === 0 || fitting.isActor(noun))) return [];
  return fitting
    .anyRelation(noun, of)
    .map((related) => ({ ...restricted(head, { related }), cost: head.cost + costs.any }));
}

/** "the 2015 agreement's effects", "June 2025 crisis effect": a noun for what stands before it. */
export function compound(rules: Rules, whole: Found<Head>): Found<Head>[] {
  if (whole.value.rank) return [];
  const { chart, fitting, nouns } = rules;
  return chart.possessed(whole.at).flatMap((from) =>
    chart.take(from, "noun").flatMap(({ value: { type, end, having }, at, cost }) => {
      const head = { things: things({ labels: fitting.endLabels(type, end) }), open: { type, end, having } };
      const place = { at, cost: cost + whole.cost + costs.part };
      return filled(rules, { value: head, ...place }, whole.value.things).flatMap((one) => [
        ...closed(one),
        ...nouns.tails(one).flatMap(closed),
      ]);
    }),
  );
}
