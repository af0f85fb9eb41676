import type { Found } from "../chart.ts";
import { holding, mirrored } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Asked, after, endingIn, readings, said } from "./asked.ts";

const costs = { keywords: 0.5 };

/** "List the secret talks", "the secret talks in order", "talks that Oman mediated". */
export function listed(rules: Rules): Found<Readings>[] {
  const { chart, nouns } = rules;
  const { op, sequence } = chart;
  const starts = [
    { at: 0, cost: costs.keywords },
    ...op(0, "list"),
    ...sequence(op(0, "list"), ({ at }) => op(at, "list", "which")),
  ];
  return starts.flatMap((start) =>
    nouns.single(start.at).flatMap((one) => {
      const value = asked(one.value);
      const { at } = one;
      if (!value) return [];
      const cost = start.cost + one.cost;
      const list = op(at, "list").map((end) => ({ ...end, value }));
      return [
        ...readings("list", [{ value, at, cost }, ...after({ cost }, list)]),
        ...readings("list", after({ cost }, ranksLast(rules, { value, at }))),
        ...readings("chronology", after({ cost }, endingIn(rules, { value, at }, "inOrder"))),
        ...readings("list", said(rules, { value, at, cost })),
      ];
    }),
  );
}

/** "Oman-mediated talks, latest". */
function ranksLast({ chart: { op } }: Rules, { value, at }: Omit<Found<Asked>, "cost">): Found<Asked>[] {
  if (value.rank || value.things.ids) return [];
  return op(at, "first", "last").map((end) => ({
    value: { ...value, rank: { by: "start", last: end.value === "last" } },
    at: end.at,
    cost: end.cost,
  }));
}

/** Of one thing with what it did, what it did that to is asked for: "Oman mediated talks". */
export function asked(one: Asked): Asked | undefined {
  const { ids, where } = one.things;
  if (!ids) return one;
  const last = where.at(-1);
  if (!last || !("related" in last) || last.not || last.only) return undefined;
  const { related } = last;
  // Whether one did something to the other is asked of two that are named.
  if (related.to.ids) return one;
  const isVague = related.to.where.some((one) => "related" in one && one.related.direction === "any");
  if (related.to.labels.length !== 1 || isVague) return undefined;
  const subject = { ...one.things, where: where.slice(0, -1) };
  return { things: holding(related.to, mirrored(related, subject)), rank: one.rank };
}
