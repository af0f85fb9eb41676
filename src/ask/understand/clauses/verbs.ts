import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import type { Use } from "../edges.ts";
import { holding } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import type { Clause, VerbClause } from "./auxiliaries.ts";
import { split } from "./split.ts";
import { active, passive } from "./voice.ts";

/** "mediated the talks", "was lifted by the JCPOA", "directed and acted in the film". */
export function verbal(rules: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  return [...whole(rules, at, { subject, aux }), ...split(rules, at, { subject, aux })];
}

function whole(rules: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  return rules.chart.sequence(verbs(rules, at, aux.be), ({ value: { uses, isPassive, isNoun }, at }) => {
    // "was the only mediator of" says something of all others.
    if (isNoun && aux.only) return [];
    const clause = { subject, aux, uses };
    return isPassive ? passive(rules, at, clause) : [...active(rules, at, clause), ...shared(rules, at, clause)];
  });
}

/** "directed and acted in the film": two verbs with one object. */
function shared(rules: Rules, at: number, { subject, aux, uses }: VerbClause): Found<Things>[] {
  const { op, sequence } = rules.chart;
  return sequence(op(at, "and"), ({ at }) =>
    sequence(verbs(rules, at, aux.be), ({ value: second, at }) =>
      second.isPassive ? [] : active(rules, at, { subject, aux, uses: second.uses }),
    ),
  ).flatMap((found) => {
    const last = found.value.where.at(-1);
    if (!last || !("related" in last)) return [];
    return rules.fitting
      .relations(subject, uses, last.related.to)
      .map((related) => ({ ...found, value: holding(found.value, { ...last, related }) }));
  });
}

/** Verbs after a form of be are passive, unless they are going on, or complete a phrase that begins with be. */
export function verbs(
  { chart: { take, words } }: Rules,
  at: number,
  be: boolean,
): Found<{ uses: Use[]; isPassive: boolean; isNoun?: true }>[] {
  return take(at, "verb").flatMap(({ value: { uses, afterBe }, at: end, cost }) => {
    if (afterBe) return be ? [{ value: { uses, isPassive: false, isNoun: true }, at: end, cost }] : [];
    const isGoingOn = words.slice(at, end).some(({ plain }) => /ing$/.test(plain));
    return [{ value: { uses, isPassive: be && !isGoingOn }, at: end, cost }];
  });
}
