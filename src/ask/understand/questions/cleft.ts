import type { Condition, Span, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import { after } from "./asked.ts";
import type { Claim } from "./claims.ts";
import { sentence } from "./sentences.ts";

const costs = { bare: 0.02 };

/** "Was it Oman that mediated?", "Was it in 2018 that Trump left?", "Was 2018 the year in which Trump left?" */
export function cleft(rules: Rules, at: number): Found<Claim>[] {
  const { ontology } = rules.fitting;
  return [
    ...byThing(rules, at).map(({ value, ...rest }) => ({
      ...rest,
      value: { find: value, others: others(ontology, value) },
    })),
    ...[...byPreposition(rules, at), ...byTime(rules, at)].map(({ value, ...rest }) => ({
      ...rest,
      value: { find: value },
    })),
  ];
}

/** Of whom else the same holds: neither who acts for them nor for whom they act. */
function others({ types }: Fitting["ontology"], { ids = [], where }: Things): Things {
  const acting = Object.keys(types).filter((type) => types[type]?.acts);
  const same: Condition[] =
    acting.length > 0 ? [{ related: { types: acting, direction: "any", to: things({ ids }) }, not: true }] : [];
  return things({ where: [...where, { ids, not: true }, ...same] });
}

/** "was it", "it was", "is it". */
function itWas({ chart: { op, sequence } }: Rules, at: number) {
  return [
    ...sequence(op(at, "be"), ({ at }) => op(at, "pronoun")),
    ...sequence(op(at, "pronoun"), ({ at }) => op(at, "be")),
  ];
}

/** "it was Oman that mediated the talks", "it was the talks that Oman mediated". */
function byThing(rules: Rules, at: number): Found<Things>[] {
  const { chart, clauses, nouns } = rules;
  return chart.sequence(itWas(rules, at), ({ at }) =>
    nouns
      .unranked(at)
      .flatMap((one) =>
        one.value.things.ids
          ? chart
              .sequence(chart.op(one.at, "that"), ({ at }) => [
                ...clauses.predicate(at, one.value.things),
                ...clauses.objectGap(at, one.value.things),
              ])
              .map((end) => ({ ...end, cost: end.cost + one.cost }))
          : [],
      ),
  );
}

/** "it was through Oman that the talks ran". */
function byPreposition(rules: Rules, at: number): Found<Things>[] {
  const { chart, clauses, nouns } = rules;
  return chart.sequence(itWas(rules, at), ({ at }) =>
    chart.take(at, "prep").flatMap((preposition) =>
      nouns.unranked(preposition.at).flatMap((one) =>
        after(
          { cost: one.cost + preposition.cost },
          chart.sequence(chart.op(one.at, "that"), ({ at }) =>
            clauses.objectGap(at, one.value.things, preposition.value.stems),
          ),
        ),
      ),
    ),
  );
}

/** "it was in 2018 that Trump left", "2018 was the year in which Trump left". */
function byTime(rules: Rules, at: number): Found<Things>[] {
  const { chart, fitting, nouns } = rules;
  const { op, maybe, sequence } = chart;
  const times = sequence(itWas(rules, at), ({ at }) => nouns.time(at)).flatMap((time) =>
    op(time.at, "that", "when").map((end) => ({ value: time.value, at: end.at, cost: time.cost + end.cost })),
  );
  const years = [
    ...sequence(op(at, "be"), ({ at }) => nouns.time(at)),
    ...nouns
      .time(at)
      .flatMap((time) => op(time.at, "be").map((end) => ({ ...end, value: time.value, cost: end.cost + time.cost }))),
  ].flatMap((time) =>
    sequence(op(time.at, "yearWhen"), ({ at }) => maybe(op(at, "that", "when"), at, costs.bare)).map((end) => ({
      value: time.value,
      at: end.at,
      cost: time.cost + end.cost,
    })),
  );
  return sequence([...times, ...years], ({ value: span, at }) =>
    sentence(rules, at).flatMap((one) => {
      const find = within(fitting, one.value, span);
      return find ? [{ ...one, value: find }] : [];
    }),
  );
}

/** What is said, at that time: of a statement that of its relationship, else that of the things themselves. */
function within(fitting: Fitting, find: Things, span: Span): Things | undefined {
  const last = find.where.at(-1);
  if (last && "related" in last && !last.related.span)
    return { ...find, where: [...find.where.slice(0, -1), { ...last, related: { ...last.related, span } }] };
  return fitting.isDated(find) && !find.ids ? holding(find, { span }) : undefined;
}
