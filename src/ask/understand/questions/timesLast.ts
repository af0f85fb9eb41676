import type { Want } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import { deeds } from "../nouns/deeds.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Asked, ranked, readings } from "./asked.ts";
import { sentence } from "./sentences.ts";
import { undated } from "./undated.ts";
import { bothEnds, firstOf } from "./when.ts";

const costs = { keywords: 0.1 };

/** What it is about first, then when or how long: "JCPOA year", "the snapback, when was that", "Trump left the deal when", "Vienna talks duration". */
export function timesLast(rules: Rules): Found<Readings>[] {
  const nouns: Found<Asked>[] = rules.nouns.single(0);
  const said = ranked([...deeds(rules, 0), ...sentence(rules, 0)]);
  return [...nouns, ...said].flatMap((topic) =>
    timeWords(rules, topic.at).flatMap(({ value: want, at, cost }) =>
      readings(want, [{ value: topic.value, at, cost: cost + topic.cost + costs.keywords }]).map((one) => ({
        ...one,
        value: undated(rules.fitting, one.value),
      })),
    ),
  );
}

/** "date", "was when", "what years were they", "when did they do that", "start and end", "duration". */
function timeWords(rules: Rules, from: number): Found<Want>[] {
  const { maybe, op, possessed, take, sequence } = rules.chart;
  const starts: Place[] = possessed(from).map((at) => ({ at, cost: 0 }));
  const words = starts.flatMap((start) =>
    sequence(maybe(op(start.at, "be"), start.at), ({ at }) =>
      [...op(at, "when", "date"), ...take(at, "prep").flatMap((one) => op(one.at, "when"))].map(({ at, cost }) => ({
        value: "when" as const,
        at,
        cost,
      })),
    ),
  );
  const whens: Found<Want>[] = sequence(words, (word) => [
    word,
    ...afterthought(rules, word.at).map((end) => ({ ...end, value: word.value })),
  ]);
  const longs = sequence(maybe(op(from, "be"), from), ({ at }) => op(at, "howLong", "duration")).flatMap((word) => [
    word,
    ...afterthought(rules, word.at).map((end) => ({ ...end, cost: end.cost + word.cost })),
  ]);
  return [
    ...whens,
    ...longs.map(({ at, cost }) => ({ value: "howLong" as const, at, cost })),
    ...starts.flatMap(({ at }) => bothEnds(rules, at)).map((end) => ({ ...end, value: "when" as const })),
  ];
}

/** "… was that", "did they do that", "were they on": what only says again that it was. */
function afterthought({ chart: { op } }: Rules, at: number, depth = 0): Place[] {
  if (depth > 4) return [];
  return op(at, "be", "do", "pronoun", "happen", "hold", "have", "last_", "in").flatMap((word) => [
    { at: word.at, cost: word.cost },
    ...afterthought({ chart: { op } } as Rules, word.at, depth + 1).map((end) => ({
      at: end.at,
      cost: end.cost + word.cost,
    })),
  ]);
}

/** "The first lifting of sanctions", "the earliest time that the US lifted sanctions": of what was done the first. */
export function firstDeed(rules: Rules): Found<Readings>[] {
  const { maybe, op, sequence } = rules.chart;
  const which = sequence(op(0, "which"), ({ at }) =>
    sequence(op(at, "be"), ({ at }) => op(at, "firstTime", "lastTime")),
  );
  const found = sequence([...op(0, "firstTime", "lastTime", "first", "last"), ...which], ({ value: which, at }) =>
    sequence(maybe(op(at, "that", "when"), at), ({ at }) => [
      ...(which.endsWith("Time") ? sentence(rules, at) : []),
      ...deeds(rules, at),
    ]).flatMap((one) => {
      const value = firstOf(rules, one.value, which);
      return value ? [{ ...one, value }] : [];
    }),
  );
  return readings("when", found);
}
