import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Asked, ranked, readings } from "./asked.ts";
import { wanted } from "./wanted.ts";

const costs = { keywords: 0.1, verbless: 0.2 };

/** Keywords, what it is about first: "April 2025 round which city", "snapback 2025 who used it", "Vienna talks when". */
export function topicFirst(rules: Rules): Found<Readings>[] {
  const topics = rules.nouns.unranked(0).filter(({ value }) => value.things.ids || value.things.where.length > 0);
  return topics.flatMap((topic) => {
    const topicThings = topic.value.things;
    return readings("list", [...gapLast(rules, topic.at, topicThings), ...byWhom(rules, topic.at, topicThings)]).map(
      (one) => ({ ...one, cost: one.cost + topic.cost + costs.keywords }),
    );
  });
}

/** "… which city", "… who used it". */
function gapLast(rules: Rules, at: number, topic: Things): Found<Asked>[] {
  const { chart, fitting } = rules;
  return chart.sequence(wanted(rules, at), ({ value: { things: find, rank }, at }) => {
    const verbless =
      find.labels.length > 0 && !fitting.isActor(find)
        ? fitting
            .anyRelation(find, topic)
            .map((related) => ({ value: holding(find, { related }), at, cost: costs.verbless }))
        : [];
    return ranked([...verbless, ...withVerb(rules, at, { find, topic })], rank);
  });
}

/** "used it", "did mediate", "took part in it". */
function withVerb(
  { chart, fitting }: Rules,
  at: number,
  { find, topic }: { find: Things; topic: Things },
): Found<Things>[] {
  const { maybe, op, take, sequence } = chart;
  return sequence(maybe(op(at, "do", "have"), at), ({ at }) =>
    sequence(take(at, "verb"), ({ value: { uses, afterBe }, at }) => {
      if (afterBe) return [];
      const ends = [
        { at, cost: 0 },
        ...op(at, "pronoun"),
        ...take(at, "prep").flatMap((preposition) => op(preposition.at, "pronoun")),
      ];
      return fitting
        .relations(find, uses, topic)
        .flatMap((related) => ends.map(({ at, cost }) => ({ value: holding(find, { related }), at, cost })));
    }),
  );
}

/** "… mediated by": whoever did it. */
function byWhom({ chart, fitting }: Rules, at: number, topic: Things): Found<Asked>[] {
  const { take, sequence } = chart;
  const find = things({ labels: fitting.who });
  return sequence(take(at, "verb"), ({ value: { uses }, at }) =>
    take(at, "prep")
      .filter(({ value }) => value.stems === "by")
      .flatMap(({ at, cost }) =>
        fitting
          .relations(find, uses, topic)
          .map((related) => ({ value: { things: holding(find, { related }) }, at, cost })),
      ),
  );
}
