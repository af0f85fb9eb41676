import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Asked, after, ranked, readings } from "./asked.ts";
import { introduced } from "./introduced.ts";

const costs = { bare: 0.1, keywords: 0.2 };

/** "How many talks did Oman mediate?", "What was the number of talks in 2009?", "Count the secret talks" */
export function howMany(rules: Rules): Found<Readings>[] {
  const { chart, clauses, nouns } = rules;
  const { maybe, op, take, sequence } = chart;
  const words = [...op(0, "howMany", "count"), ...introduced(rules, "howMany", "count")];
  const of = (at: number) =>
    maybe(
      take(at, "prep").filter(({ value }) => value.stems === "of"),
      at,
    );
  const found = sequence(words, ({ at }) =>
    sequence(of(at), ({ at }) =>
      nouns.single(at).flatMap((gap) => {
        const { things: find, rank } = gap.value;
        const there = sequence(op(gap.at, "be", "have"), ({ at }) =>
          sequence(op(at, "there"), ({ value, at }) => [{ value, at, cost: 0 }, ...op(at, "be")]),
        );
        const rest = [
          { value: find, at: gap.at, cost: costs.bare },
          ...there.map(({ at, cost }) => ({ value: find, at, cost })),
          ...there
            .flatMap(({ at }) => nouns.tails({ value: { things: find }, at, cost: 0 }))
            .map(({ value, at, cost }) => ({ value: value.things, at, cost })),
          ...clauses.predicate(gap.at, find),
          ...clauses.objectGap(gap.at, find),
        ];
        return after(gap, ranked(rest, rank));
      }),
    ),
  );
  const all = [...found, ...inHowMany(rules), ...countedLast(rules), ...objects(rules)];
  // How many one thing is made of only a group tells.
  return readings(
    "number",
    all.filter(({ value }) => !value.things.ids),
  );
}

/** "In how many rounds did Oman mediate?", "In how many talks was Oman the mediator?" */
function inHowMany({ chart, clauses, nouns }: Rules): Found<Asked>[] {
  return chart.take(0, "prep").flatMap((preposition) =>
    chart.op(preposition.at, "howMany").flatMap((word) =>
      nouns.single(word.at).flatMap((gap) => {
        const cost = preposition.cost + word.cost + gap.cost;
        const find = gap.value.things;
        return after({ cost }, [
          ...ranked(clauses.objectGap(gap.at, find)),
          ...ranked(clauses.objectGap(gap.at, find, preposition.value.stems)),
        ]);
      }),
    ),
  );
}

/** Keywords: "secret talks how many", "2026 mediators count". */
function countedLast({ chart, nouns }: Rules): Found<Asked>[] {
  return nouns.single(0).flatMap(({ value, at, cost }) =>
    chart.op(at, "howMany", "count").flatMap((end) => {
      const counted = { value, at: end.at, cost: cost + end.cost + costs.keywords };
      const labelled = chart
        .take(end.at, "label")
        .filter((label) => label.value.labels.some((one) => value.things.labels.includes(one)))
        .map((label) => {
          const find = { ...value.things, labels: label.value.labels };
          return { value: { ...value, things: find }, at: label.at, cost: counted.cost + label.cost };
        });
      const isThat = [counted, ...labelled].flatMap((one) =>
        chart
          .sequence(chart.op(one.at, "be"), (be) => chart.op(be.at, "pronoun", "there"))
          .map((that) => ({ ...that, value: one.value, cost: one.cost + that.cost })),
      );
      return [counted, ...labelled, ...isThat];
    }),
  );
}

/** "Oman mediated how many of these talks?": what is counted stands as the object. */
function objects({ chart, fitting, nouns }: Rules): Found<Asked>[] {
  const { maybe, op, take, sequence } = chart;
  return nouns.unranked(0).flatMap((subject) =>
    sequence(maybe(op(subject.at, "have", "be"), subject.at), ({ at }) =>
      sequence(take(at, "verb"), ({ value: { uses, afterBe }, at }) =>
        sequence(maybe(take(at, "prep"), at), ({ at }) =>
          sequence(op(at, "howMany"), ({ at }) => {
            const starts = [{ at, cost: 0 }, ...take(at, "prep").filter(({ value }) => value.stems === "of")];
            if (afterBe) return [];
            return starts
              .flatMap((start) => nouns.single(start.at))
              .flatMap((one) =>
                countedBy(subject.value.things, one.value.things).map((value) => ({
                  value: { things: value },
                  at: one.at,
                  cost: one.cost,
                })),
              );

            function countedBy(by: Things, find: Things): Things[] {
              const reverse = uses.map((use) => ({ ...use, reverse: !use.reverse }));
              return find.ids ? [] : fitting.relations(find, reverse, by).map((related) => holding(find, { related }));
            }
          }),
        ),
      ),
    ).map((one) => ({ ...one, cost: one.cost + subject.cost })),
  );
}
