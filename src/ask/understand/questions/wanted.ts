import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import { type Asked, after, ranked } from "./asked.ts";

const costs = { bare: 0.05 };

/** "who", "what", "which talks", "which of the mediators", "what secret talks", "who else", "who besides Oman". */
export function wanted(rules: Rules, at: number): Found<Asked>[] {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  const who = op(at, "who").map(({ at, cost }) => ({ value: { things: things({ labels: fitting.who }) }, at, cost }));
  const which = op(at, "which").flatMap((word) => {
    const bare = { value: { things: meantByWhich(rules, at) }, at: word.at, cost: word.cost + costs.bare };
    const ofThem = take(word.at, "prep").filter(({ value }) => value.stems === "of");
    return [
      bare,
      ...after(
        word,
        [word, ...ofThem].flatMap(({ at }) => nouns.single(at)),
      ),
    ];
  });
  return [
    ...who,
    ...which,
    ...sequence([...who, ...which], (one) => [
      ...op(one.at, "else").map((other) => ({ ...other, value: one.value })),
      ...excepted(rules, one.at).map((others) => ({ ...others, value: without(one.value, others.value) })),
    ]),
  ];
}

/** "Which were held under Trump?": after a question about talks, which talks. */
function meantByWhich({ chart: { words }, spoken }: Rules, at: number) {
  const isElliptic = words[at]?.plain === "which" && spoken && !spoken.ids;
  return things(isElliptic ? { labels: spoken.labels } : {});
}

/** "except Oman and Qatar": things by their names, several joined by and. */
export function excepted({ chart, nouns }: Rules, at: number): Found<string[]>[] {
  return chart.sequence(chart.op(at, "except"), ({ at }) =>
    nouns.phrase(at).flatMap(({ value, ...rest }) => {
      const ids = value.things.flatMap((one) => (one.where.length === 0 && one.ids) || []);
      return ids.length >= value.things.length && !value.rank ? [{ ...rest, value: ids }] : [];
    }),
  );
}

/** The same without these nodes. */
export const without = (asked: Asked, ids: string[]): Asked => ({
  ...asked,
  things: holding(asked.things, { ids, not: true }),
});

/** Those wanted, with what the clause after them says: "mediated the talks", "did Oman mediate", "held in Vienna". */
export const restricted = ({ clauses }: Rules, at: number, { things, rank }: Asked): Found<Asked>[] => [
  ...ranked(clauses.predicate(at, things), rank),
  ...ranked(clauses.objectGap(at, things), rank),
  ...ranked(clauses.participle(at, things), rank),
];
