import type { Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { type Fitting, holding } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Rules } from "../rules.ts";
import { after } from "./asked.ts";

/** "Oman mediated the talks", "Iran and the United States talked": the things of which all that holds. */
export function sentence(rules: Rules, at: number): Found<Things>[] {
  return best(said(rules, at));
}

/** "did Oman mediate the talks", "was Oman a mediator": the same after an auxiliary. "Didn't Oman mediate?" asks the same. */
export function inverted(rules: Rules, at: number): Found<Things>[] {
  const { op, maybe, sequence, words } = rules.chart;
  const not = (at: number) => op(at, "not").filter((end) => words[end.at - 1]?.plain === "not");
  return best(
    sequence(op(at, "be", "do", "have", "modal", "may"), ({ value: auxiliary, at }) =>
      sequence(maybe(not(at), at), ({ at }) => said(rules, at, auxiliary)),
    ),
  );
}

/** What a predicate says of its subject; of several that of each to the same. */
function said({ clauses, fitting, nouns }: Rules, at: number, auxiliary?: string): Found<Things>[] {
  const before = auxiliary === "be" || auxiliary === "may" ? auxiliary : undefined;
  return nouns.phrase(at).flatMap((subject) => {
    const { things: all, rank } = subject.value;
    const [one, ...others] = all;
    const areNamed = subject.value.all && all.every(({ ids, where }) => ids && where.length === 0);
    if (!one || rank || (others.length > 0 && !areNamed)) return [];
    return after(subject, clauses.predicate(subject.at, one, before)).flatMap(({ value, ...rest }) => {
      const together = others.reduce<Things | undefined>((find, other) => find && alsoOf(fitting, find, other), value);
      return together ? [{ ...rest, value: together }] : [];
    });
  });
}

/** The same relationship to the same thing, of another thing too. */
function alsoOf(fitting: Fitting, find: Things, other: Things): Things | undefined {
  const last = find.where.at(-1);
  if (!last || !("related" in last) || last.not || last.only || last.related.direction === "any") return undefined;
  const { to, types, direction } = last.related;
  if (!types.every((type) => fitting.fits(other, type, direction === "out" ? "from" : "to"))) return undefined;
  const related = { ...last.related, to: holding(to, mirrored(last.related, other)) };
  return { ...find, where: [...find.where.slice(0, -1), { related }] };
}
