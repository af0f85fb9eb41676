import type { Found } from "../chart.ts";
import { deedOn } from "../deedOn.ts";
import { consequences } from "../effects/consequences.ts";
import { things } from "../fitting.ts";
import type { Head, Rules } from "../rules.ts";

const costs = { they: 0.2, act: 0.3 };

/** A word that so many things share does not stand for any of them. */
const mostMeant = 4;

/** A noun alone: "Oman", "talks", "mediators". */
export function bare(rules: Rules, at: number): Found<Head>[] {
  const { chart, fitting } = rules;
  const { take } = chart;
  const results = consequences(rules, at);
  const isResult = (id: string) => results.some(({ value }) => value.includes(id));
  const named = take(at, "thing").filter(({ value }) => !value.ids.every(isResult));
  return [
    ...results.map(({ value: ids, ...rest }) => ({ ...rest, value: { things: things({ ids }) } })),
    ...homonyms(named.filter(({ value }) => value.ids.length === 1))
      .filter(({ value }) => value.length <= mostMeant)
      .flatMap(({ value, ...rest }) => value.map((id) => ({ ...rest, value: { things: things({ ids: [id] }) } }))),
    ...named
      .filter(({ value }) => value.ids.length > 1)
      .map(({ value, ...rest }) => ({ ...rest, value: { things: things({ ids: value.ids }) } })),
    ...take(at, "label").map(({ value, ...rest }) => ({
      ...rest,
      value: { things: things({ labels: value.labels }) },
    })),
    ...take(at, "noun").map(({ value: { type, end, having }, ...rest }) => ({
      ...rest,
      value: { things: things({ labels: fitting.endLabels(type, end) }), open: { type, end, having } },
    })),
    ...take(at, "act").flatMap(({ value: { type }, at, cost }) => {
      const done = deedOn(fitting, type);
      return done ? [{ value: { things: done }, at, cost: cost + costs.act }] : [];
    }),
  ];
}

/** "it", "they": what the question before was about; without one "they" are the two between whom everything happens. */
export function pronoun({ chart: { op }, fitting, spoken }: Rules, at: number): Found<Head>[] {
  if (!spoken) {
    const ids = fitting.ontology.composition?.poles ?? [];
    if (ids.length < 2) return [];
    return op(at, "they").map(({ at, cost }) => ({ value: { things: things({ ids }) }, at, cost: cost + costs.they }));
  }
  return op(at, "pronoun").map(({ at, cost }) => ({ value: { things: spoken }, at, cost }));
}

/** "the American side", "Wittkoff's delegation", "the JCPOA, known as the nuclear deal": the thing itself. */
export function sided({ chart: { op, possessed, take, sequence } }: Rules, head: Found<Head>): Found<Head>[] {
  const { ids } = head.value.things;
  if (!ids) return [head];
  const sides = possessed(head.at).flatMap((at) => op(at, "side"));
  const apposed = sequence(op(head.at, "known"), ({ at }) => take(at, "thing")).filter(({ value }) =>
    value.ids.every((id) => ids.includes(id)),
  );
  return [head, ...[...sides, ...apposed].map(({ at, cost }) => ({ ...head, at, cost: head.cost + cost }))];
}

/** Things that the same words name equally, as one. */
export function homonyms(found: Found<{ ids: string[] }>[]): Found<string[]>[] {
  const places = Map.groupBy(found, ({ at, cost }) => `${at} ${cost}`);
  return [...places.values()].flatMap((same) =>
    same.slice(0, 1).map(({ at, cost }) => ({ value: [...new Set(same.flatMap(({ value }) => value.ids))], at, cost })),
  );
}
