import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
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
      const { value, at } = one;
      if (value.things.ids && value.things.where.length === 0) return [];
      const cost = start.cost + one.cost;
      // "Vienna talks direct?"
      const { ids, where } = value.things;
      if (ids && where.length > 0 && where.every((one) => "property" in one))
        return readings("whether", [{ value, at, cost }]);
      // "all sanctions lifted": which, or whether all of them were?
      if (chart.words[0]?.plain === "all" && isIdle(value.things)) return [];
      const list = op(at, "list").map((end) => ({ ...end, value }));
      return [
        ...readings(chart.words[0]?.plain === "any" ? "whether" : "list", [
          { value, at, cost },
          ...after({ cost }, list),
        ]),
        ...readings("list", after({ cost }, ranksLast(rules, { value, at }))),
        ...readings("chronology", after({ cost }, endingIn(rules, { value, at }, "inOrder"))),
        ...(value.things.ids ? [] : readings("list", said(rules, { value, at, cost }))),
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

/** Whether something is said of them that names no other thing. */
const isIdle = ({ where }: Things): boolean =>
  where.some(
    (one) =>
      "related" in one &&
      one.related.direction !== "any" &&
      !one.related.to.ids &&
      one.related.to.where.every((inner) => "span" in inner),
  );
