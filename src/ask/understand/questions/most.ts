import type { Rank } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import type { Use } from "../edges.ts";
import { holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Asked, readings } from "./asked.ts";
import { wanted } from "./wanted.ts";

const costs = { role: 0.2 };

const rank = (name: string): Rank => ({ by: "count", last: name === "most" });

/** "who mediated the most talks", "which country mediated most often", "who served most as mediator". */
export function most(rules: Rules): Found<Readings>[] {
  const { maybe, op, take, sequence } = rules.chart;
  const found = sequence(wanted(rules, 0), (gap) => {
    const verbs = sequence(maybe(op(gap.at, "be", "have"), gap.at), ({ at }) => take(at, "verb"));
    const counted = sequence(verbs, ({ value: { uses }, at }) => [
      ...mostObjects(rules, at, { gap: gap.value, uses }),
      ...mostOften(rules, at, { gap: gap.value, uses }),
    ]);
    const places: Place[] = verbs.length > 0 ? verbs : [{ at: gap.at, cost: 0 }];
    return [...counted, ...sequence(places, ({ at }) => mostAs(rules, at))];
  });
  return readings("list", [...found, ...mostFrequent(rules)]);
}

/** "the most frequent mediator", "who was the most active channel". */
function mostFrequent({ chart, nouns }: Rules): Found<Asked>[] {
  const { maybe, op, sequence } = chart;
  const starts = [...sequence(op(0, "who", "which"), ({ at }) => op(at, "be")), ...op(0, "list", "which")];
  return sequence(maybe(starts, 0), ({ at }) =>
    sequence(op(at, "frequent"), ({ at }) =>
      nouns.single(at).flatMap(({ value: { things, rank: other }, at, cost }) => {
        const isCounted = !things.ids && things.where.some((condition) => "related" in condition);
        return isCounted && !other ? [{ value: { things, rank: rank("most") }, at, cost }] : [];
      }),
    ),
  );
}

interface Counted {
  gap: Asked;
  uses: Use[];
}

/** "the most talks", "in the fewest talks". */
function mostObjects({ chart, fitting, nouns }: Rules, at: number, { gap, uses }: Counted): Found<Asked>[] {
  const { maybe, op, take, sequence } = chart;
  return sequence(maybe(take(at, "prep"), at), ({ at }) =>
    sequence(op(at, "most", "fewest", "more"), (word) =>
      nouns
        .single(word.at)
        .flatMap((one) => {
          // "more talks than anyone else"
          const object =
            word.value === "more" ? op(one.at, "thanOthers").map((end) => ({ ...one, at: end.at })) : [one];
          return object;
        })
        .flatMap((object) =>
          fitting.relations(gap.things, uses, object.value.things).map((related) => ({
            value: {
              things: holding(gap.things, { related }),
              rank: rank(word.value === "more" ? "most" : word.value),
            },
            at: object.at,
            cost: object.cost,
          })),
        ),
    ),
  );
}

/** "most often". */
function mostOften({ chart, fitting }: Rules, at: number, { gap, uses }: Counted): Found<Asked>[] {
  return chart.sequence(chart.op(at, "most", "fewest"), (word) =>
    fitting.relations(gap.things, uses, things()).map((related) => ({
      value: { things: holding(gap.things, { related }), rank: rank(word.value) },
      at: word.at,
      cost: 0,
    })),
  );
}

/** "most as a mediator": the role is what is counted. */
function mostAs({ chart, nouns }: Rules, at: number): Found<Asked>[] {
  const { maybe, op, sequence } = chart;
  return sequence(op(at, "most"), ({ at }) =>
    sequence(maybe(op(at, "as"), at), ({ at }) => nouns.single(at)).flatMap(({ value: { things }, at, cost }) =>
      things.ids ? [] : [{ value: { things, rank: rank("most") }, at, cost: cost + costs.role }],
    ),
  );
}
