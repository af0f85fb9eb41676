import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import type { Use } from "../edges.ts";
import { holding, things } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import { withArguments } from "./arguments.ts";
import type { Auxiliaries, Clause, VerbClause } from "./auxiliaries.ts";
import { said } from "./said.ts";
import { withValue } from "./valued.ts";
import { active, passive } from "./voice.ts";

const costs = { possible: -0.05 };

/** "mediated the talks", "was lifted by the JCPOA", "directed and acted in the film". */
export function verbal(rules: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  const found = rules.chart.sequence(verbs(rules, at, aux), ({ value: { uses, isPassive, isNoun }, at }) => {
    // "was the only mediator of" says something of all others.
    if (isNoun && aux.only) return [];
    const clause = { subject, aux, uses };
    const said = isPassive ? passive(rules, at, clause) : [...active(rules, at, clause), ...shared(rules, at, clause)];
    // What may be is asked for by "may", where things are asked for.
    return aux.may && !subject.ids ? said.map((one) => ({ ...one, cost: one.cost + costs.possible })) : said;
  });
  return [...found, ...renewed(rules, at, { subject, aux }), ...soDone(rules, at, { subject, aux })];
}

/** "secretly talked to Iran": of the object, as at the end of a clause. */
function soDone(rules: Rules, at: number, clause: Clause): Found<Things>[] {
  const { take, sequence } = rules.chart;
  const isVerb = (at: number) => take(at, "verb").length > 0;
  return sequence(take(at, "value"), ({ value, at }) =>
    isVerb(at) ? verbal(rules, at, clause).flatMap((one) => withValue(one, value)) : [],
  );
}

/** "revived the talks": those that are called so, the revived talks. */
function renewed(rules: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  const { take, sequence } = rules.chart;
  return sequence(verbs(rules, at, aux), ({ value: { uses, isPassive }, at: end }) => {
    const anew = uses.filter((use) => use.anew);
    if (isPassive || anew.length === 0) return [];
    return take(at, "thing")
      .filter(({ value: { ids }, ...named }) => named.at > end && ids.every((id) => isSo(rules, at, id)))
      .flatMap(({ value: { ids }, at, cost }) =>
        said(rules, { subject, aux, uses: anew }, { value: { things: [things({ ids })], all: false }, at, cost }),
      )
      .flatMap((one) => withArguments(rules, one));
  });
}

/** "directed and acted in the film", "imposed or kept up sanctions": two verbs with one object. */
function shared(rules: Rules, at: number, { subject, aux, uses }: VerbClause): Found<Things>[] {
  const { op, sequence } = rules.chart;
  const either = sequence(op(at, "or"), ({ at }) =>
    sequence(verbs(rules, at, aux), ({ value: second, at }) =>
      second.isPassive || aux.not || aux.only
        ? []
        : active(rules, at, { subject, aux, uses: [...uses, ...second.uses] }),
    ),
  );
  const both = sequence(op(at, "and"), ({ at }) =>
    sequence(verbs(rules, at, aux), ({ value: second, at }) =>
      second.isPassive ? [] : active(rules, at, { subject, aux, uses: second.uses }),
    ),
  ).flatMap((found) => {
    const last = found.value.where.at(-1);
    if (!last || !("related" in last)) return [];
    return rules.fitting
      .relations(subject, uses, last.related.to)
      .map((related) => ({ ...found, value: holding(found.value, { ...last, related }) }));
  });
  return [...either, ...both];
}

/** Whether the name of the node says that it was done to it: "Revived talks", which are no talks of a revival. */
function isSo({ chart: { words }, fitting: { named } }: Rules, at: number, id: string): boolean {
  const { name = "", aliases = [] } = named(id) ?? {};
  const stem = words[at]?.stem ?? "";
  return [name, ...aliases].some((text) => new RegExp(`^${stem}\\p{L}*ed `, "iu").test(text));
}

/** Verbs after a form of be are passive, unless they are going on, or complete a phrase that begins with be. */
export function verbs(
  { chart: { take, words } }: Rules,
  at: number,
  { be, may }: Pick<Auxiliaries, "be" | "may">,
): Found<{ uses: Use[]; isPassive: boolean; isNoun?: true }>[] {
  if (may) return take(at, "possibly").map((one) => ({ ...one, value: { uses: one.value.uses, isPassive: false } }));
  return take(at, "verb").flatMap(({ value: { uses, afterBe }, at: end, cost }) => {
    // A representative has the stem of "represent".
    if (words.slice(at, end).some(({ plain }) => /atives?$/.test(plain))) return [];
    if (afterBe) return be ? [{ value: { uses, isPassive: false, isNoun: true }, at: end, cost }] : [];
    const isGoingOn = words.slice(at, end).some(({ plain }) => /ing$/.test(plain));
    return [{ value: { uses, isPassive: be && !isGoingOn }, at: end, cost }];
  });
}
