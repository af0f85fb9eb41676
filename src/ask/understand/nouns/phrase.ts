import type { Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Head, Named, Rules } from "../rules.ts";
import { bare } from "./heads.ts";
import { timed } from "./times.ts";

const costs = { shared: 0.05 };

/** One thing or several: "Oman", "Oman and Qatar", "both the secret talks and the JCPOA", "Oman or Qatar". */
export function phrase(rules: Rules, at: number): Found<Named>[] {
  const { chart, nouns } = rules;
  const { op, sequence } = chart;
  const one = nouns.single(at).map(({ value: { things, rank }, ...rest }) => ({
    ...rest,
    value: { things: [things], all: false, ...(rank && { rank }) },
  }));
  const both = sequence(op(at, "both"), ({ at }) => sequence(nouns.single(at), (first) => joined(rules, first, "and")));
  const several = nouns.single(at).flatMap((first) => [...joined(rules, first, "and"), ...joined(rules, first, "or")]);
  const sides = [...both, ...several].flatMap((found) =>
    found.value.all && found.value.things.every(rules.fitting.isActor)
      ? op(found.at, "sides").map((end) => ({ ...found, at: end.at, cost: found.cost + end.cost }))
      : [],
  );
  const shared = several.flatMap((found) =>
    each(found.value).map((value) => ({ ...found, value, cost: found.cost + costs.shared })),
  );
  return best([...one, ...both, ...several, ...sides, ...shared, ...bothTimes(rules, at)]);
}

/** "both the 2009 and the 2015 talks", "the 2025 and 2026 talks". */
function bothTimes(rules: Rules, at: number): Found<Named>[] {
  const { maybe, op, take, sequence } = rules.chart;
  return sequence(maybe(op(at, "both"), at), ({ at }) =>
    sequence(take(at, "span"), (first) =>
      sequence(op(first.at, "and"), ({ at }) =>
        sequence(take(at, "span"), (second) =>
          bare(rules, second.at).flatMap((head) => {
            const [one] = timed(rules, head, first.value.span);
            const [other] = timed(rules, head, second.value.span);
            return one && other
              ? [{ ...head, value: { things: [one.value.things, other.value.things], all: true } }]
              : [];
          }),
        ),
      ),
    ),
  );
}

/** The first with up to four more, each after the conjunction. */
function joined(rules: Rules, first: Found<Head>, conjunction: "and" | "or", depth = 0): Found<Named>[] {
  if (depth > 3 || first.value.rank) return [];
  const { chart, nouns } = rules;
  return chart
    .sequence(chart.op(first.at, conjunction), ({ at }) =>
      [...nouns.unranked(at), ...ones(rules, at, first.value.things)].flatMap((second) =>
        [
          { ...second, value: [second.value.things] },
          ...joined(rules, second, conjunction, depth + 1).map(({ value, ...rest }) => ({
            ...rest,
            value: value.things,
          })),
        ].map(({ value, ...rest }) => ({
          ...rest,
          value: together(
            first.value.things,
            value.map((one) => likeFirst(first.value.things, one)),
            conjunction === "and",
          ),
        })),
      ),
    )
    .map((one) => ({ ...one, cost: one.cost + first.cost }));
}

/** "The talks of 2002 and those of 2009": those are talks too. */
export const ones = (rules: Rules, at: number, { labels }: Things): Found<Head>[] =>
  labels.length === 0
    ? []
    : rules.chart
        .op(at, "pronoun")
        .filter((word) => rules.chart.words[word.at - 1]?.plain === "those")
        .flatMap((word) => rules.nouns.tails({ value: { things: things({ labels }) }, at: word.at, cost: word.cost }))
        .filter(({ value }) => value.things.where.length > 0 && !value.rank && !value.open);

/** "Those that followed" of the same kind. */
const likeFirst = (first: Things, one: Things): Things =>
  one.labels.length === 0 && !one.ids && one.where.length > 0 ? { ...one, labels: first.labels } : one;

/** Any of several nodes is one description. */
function together(first: Things, others: Things[], all: boolean): Named {
  const same = [first, ...others];
  if (!all && same.every(({ ids, where }) => ids && where.length === 0)) return either(same);
  return { things: same, all };
}

/** "Iraq or Iran in the war": what is said after the last may be said of each. */
function each({ things: same, all }: Named): Named[] {
  const isLastOnly = same.every((one, index) => one.ids && (index === same.length - 1) === one.where.length > 0);
  return !all && same.length > 1 && isLastOnly ? [either(same)] : [];
}

const either = (same: Things[]): Named => ({
  things: [things({ ids: [...new Set(same.flatMap(({ ids = [] }) => ids))], where: same.at(-1)?.where ?? [] })],
  all: false,
});
