import type { Found } from "../chart.ts";
import { eventsOf } from "../clauses/events.ts";
import { holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Asked, after, ranked, reading, readings } from "./asked.ts";
import { inverted } from "./sentences.ts";
import { called, excepted, restricted, wanted, without } from "./wanted.ts";

const costs = { described: 0.3, besides: -0.12 };

/** "Which talks did Oman mediate?", "Who mediated the talks, besides Oman?", "Apart from Oman, who …?" */
export function which(rules: Rules): Found<Readings>[] {
  const { op, sequence } = rules.chart;
  const gaps = wanted(rules, 0).flatMap((gap) => [
    gap,
    ...op(gap.at, "cleft").map(({ at, cost }) => ({ ...gap, at, cost: gap.cost + cost })),
  ]);
  const found = sequence(gaps, ({ value, at }) => [
    ...restricted(rules, at, value),
    ...namely(rules, at, value),
    ...there(rules, at, value),
    ...described(rules, { value, at }),
  ]);
  const besides = othersThanBoth(rules);
  return readings("list", [
    ...allSoNamed(rules),
    ...[...found, ...besides].flatMap((one) => [one, ...exceptLast(rules, [one])]),
    ...exceptFirst(rules),
  ]);
}

/** "Which other countries took part?", "Who else was in Vienna?": others than the two between whom everything happens. */
function othersThanBoth(rules: Rules): Found<Asked>[] {
  const { chart, fitting, nouns } = rules;
  const { op, sequence } = chart;
  const { poles = [], ring = "" } = fitting.ontology.composition ?? {};
  if (poles.length === 0) return [];
  const others = sequence(op(0, "which", "who"), ({ value: word, at }) =>
    sequence(op(at, "else"), ({ at }) =>
      word === "who" ? [{ value: { things: things({ labels: fitting.who }) }, at, cost: 0 }] : nouns.single(at),
    ),
  );
  return sequence(others, ({ value, at }) => restricted(rules, at, { things: value.things })).flatMap((one) => {
    const { ids, where } = one.value.things;
    const last = where.at(-1);
    const areThere = last && "related" in last && !last.not && fitting.isActor(one.value.things);
    const isTalk = areThere && last.related.types.some((type) => fitting.endLabels(type, "to").includes(ring));
    return ids || !isTalk ? [] : [{ ...one, value: without(one.value, poles), cost: one.cost + costs.besides }];
  });
}

/** "Which secret talks?", "Which American presidents are there?": the noun alone says what is asked for. */
function described({ chart }: Rules, { value, at }: Omit<Found<Asked>, "cost">): Found<Asked>[] {
  if (value.things.where.length === 0 || value.things.ids) return [];
  return [{ value, at, cost: costs.described }, ...chart.op(at, "be").map((end) => ({ ...end, value }))];
}

/** "Which wars?", "which attacks": all that are called so. */
const allSoNamed = (rules: Rules): Found<Asked>[] => {
  const { op, sequence, words } = rules.chart;
  return ["which", "what"].includes(words[0]?.plain ?? "")
    ? sequence(op(0, "which"), ({ at }) => called(rules, at))
    : [];
};

/** "which talks were there", "… were there between 1990 and 2000". */
function there({ chart: { op, sequence }, nouns }: Rules, at: number, asked: Asked): Found<Asked>[] {
  const found = sequence(op(at, "be"), ({ at }) => op(at, "there")).map((end) => ({ ...end, value: asked }));
  return [...found, ...found.flatMap((one) => nouns.tails(one))];
}

/** "through whom did the talks run", "in which city were they held". */
export function throughWhom(rules: Rules): Found<Readings>[] {
  const { chart, clauses } = rules;
  const found = chart.take(0, "prep").flatMap((preposition) =>
    wanted(rules, preposition.at).flatMap(({ value: { things, rank }, at, cost }) =>
      ranked(clauses.objectGap(at, things, preposition.value.stems), rank).map((one) => ({
        ...one,
        cost: one.cost + preposition.cost + cost,
      })),
    ),
  );
  return readings("list", found);
}

/** "under which president did the United States leave the deal": who was in office when it happened. */
export function underWhom(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  return chart.sequence(
    chart.take(0, "prep").filter(({ value }) => value.stems === "under"),
    ({ at }) =>
      chart.sequence(wanted(rules, at), ({ value: { things: who }, at }) =>
        inverted(rules, at).flatMap(({ value: said, at, cost }) => {
          const readings = eventsOf(fitting, said)
            .flatMap((event) => fitting.during(who, event))
            .map((related) => reading("list", { things: holding(who, { related }) }));
          return readings.length > 0 ? [{ value: readings, at, cost }] : [];
        }),
      ),
  );
}

/** "what were the effects of …", "who were the mediators in …": the noun says what is asked for. */
function namely({ chart, fitting, nouns, spoken }: Rules, at: number, { things: gap }: Asked): Found<Asked>[] {
  if (gap.where.length > 0 || gap.ids) return [];
  return chart.sequence(chart.op(at, "be"), ({ at }) =>
    nouns.single(at).flatMap(({ value, at, cost }) => {
      const { ids, labels: own } = value.things;
      const isOpen = gap.labels.length === 0 || own.length === 0;
      // "What were the consequences?" after another question asks for those of what that was about.
      const isHidden = own.every((label) => fitting.ontology.labels[label]?.hidden) && value.things.where.length === 0;
      if (isHidden && spoken && own.length > 0) return [];
      if (ids || !(isOpen || own.some((label) => gap.labels.includes(label)))) return [];
      const labels = own.length === 0 ? gap.labels : own;
      return [{ value: { things: { ...value.things, labels }, rank: value.rank }, at, cost }];
    }),
  );
}

/** Others than those named at the end: "…, besides the two sides". */
function exceptLast(rules: Rules, found: Found<Asked>[]): Found<Asked>[] {
  return found.flatMap((one) => {
    const others = excepted(rules, one.at).filter(({ value: ids }) =>
      rules.fitting.isAlike(things({ ids }), one.value.things),
    );
    return others.map(({ value: ids, at, cost }) => ({ value: without(one.value, ids), at, cost: one.cost + cost }));
  });
}

/** "Apart from Muscat, which …" */
function exceptFirst(rules: Rules): Found<Asked>[] {
  return excepted(rules, 0).flatMap(({ value: ids, at, cost }) => {
    const found = rules.chart.sequence(wanted(rules, at), ({ value, at }) => restricted(rules, at, value));
    return after({ cost }, found)
      .filter(({ value }) => rules.fitting.isAlike(things({ ids }), value.things))
      .map(({ value, ...rest }) => ({ ...rest, value: without(value, ids) }));
  });
}
