import type { Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import type { Head, Rules } from "../rules.ts";
import { closed, restricted } from "./complements.ts";
import { prepositional } from "./prepositional.ts";

const costs = { participle: 0.05, bareRelative: 0.2 };

/** What may follow a noun, up to four in a row: "of 2009", "that Oman mediated", "except Muscat". */
export function tails(rules: Rules, head: Found<Head>, depth = 0): Found<Head>[] {
  if (depth > 3) return [];
  const next = best([...prepositional(rules, head), ...relative(rules, head), ...exception(rules, head)], 30);
  return best([...next, ...next.flatMap((one) => tails(rules, one, depth + 1))], 40);
}

/** "that Oman mediated", "in which Iran took part", "mediated by Oman", "Oman mediated". */
function relative({ chart: { op, take }, clauses }: Rules, head: Found<Head>): Found<Head>[] {
  return closed(head).flatMap(({ value, at, cost }) => {
    const rest = (found: Found<Things>[], extra = 0): Found<Head>[] =>
      found.map((one) => ({ value: { ...value, things: one.value }, at: one.at, cost: cost + one.cost + extra }));
    return [
      ...op(at, "that").flatMap((that) => [
        ...rest(clauses.predicate(that.at, value.things), that.cost),
        ...rest(clauses.objectGap(that.at, value.things), that.cost),
      ]),
      ...take(at, "prep").flatMap((prep) =>
        op(prep.at, "which").flatMap((which) =>
          rest(clauses.objectGap(which.at, value.things, prep.value.stems), prep.cost + which.cost),
        ),
      ),
      ...rest(clauses.participle(at, value.things), costs.participle),
      ...rest(clauses.objectGap(at, value.things), costs.bareRelative),
    ];
  });
}

/** "mediators except Oman and Qatar". */
function exception({ chart: { op, sequence }, fitting, nouns }: Rules, head: Found<Head>): Found<Head>[] {
  return closed(head).flatMap((gap) =>
    sequence(op(gap.at, "except"), ({ at }) => nouns.phrase(at)).flatMap(({ value, at, cost }) => {
      const ids = value.things.flatMap((one) => one.ids ?? []);
      if (value.things.some((one) => !one.ids || one.where.length > 0 || !fitting.isAlike(one, gap.value.things)))
        return [];
      return [{ ...restricted(gap, { ids, not: true }), at, cost: gap.cost + cost }];
    }),
  );
}
