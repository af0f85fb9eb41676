import { type Chart, memoized } from "./chart.ts";
import { objectGap } from "./clauses/objectGap.ts";
import { participle } from "./clauses/participle.ts";
import { predicate } from "./clauses/predicate.ts";
import type { Fitting } from "./fitting.ts";
import { era } from "./nouns/eras.ts";
import { phrase } from "./nouns/phrase.ts";
import { single } from "./nouns/single.ts";
import { tails } from "./nouns/tails.ts";
import { time } from "./nouns/times.ts";
import { without } from "./nouns/without.ts";
import type { Rules } from "./rules.ts";

/** The rules for one question; `spoken` is what its "it" and "they" stand for. */
export function createRules(
  chart: Chart,
  fitting: Fitting,
  { spoken, opposites }: Pick<Rules, "spoken" | "opposites">,
): Rules {
  const rules: Rules = {
    chart,
    fitting,
    spoken,
    opposites,
    nouns: {
      phrase: memoized((at) => phrase(rules, at)),
      single: memoized((at) => single(rules, at)),
      unranked: (at) => rules.nouns.single(at).filter(({ value }) => !value.rank),
      tails: (head) => tails(rules, head),
      without: (at, noun) => without(rules, at, noun),
      era: (at) => era(rules, at),
      time: memoized((at) => time(rules, at)),
    },
    clauses: {
      predicate: (at, subject, before) => predicate(rules, at, { subject, before }),
      participle: (at, subject) => participle(rules, at, subject),
      objectGap: (at, object, preposition) => objectGap(rules, at, { object, preposition }),
    },
  };
  return rules;
}
