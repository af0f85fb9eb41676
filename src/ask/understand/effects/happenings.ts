import type { Condition, Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { eventLabels, jointEvents } from "../clauses/events.ts";
import type { Use } from "../edges.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import { after } from "../questions/asked.ts";
import { sentence } from "../questions/sentences.ts";
import type { Rules } from "../rules.ts";
import { isTold } from "../told.ts";

const costs = { object: 0.3, idle: 0.2 };

/** What stands for something that happened, said as a clause or by a noun: "the US left the JCPOA", "the return of sanctions". */
export function happenings(rules: Rules, at: number): Found<Things>[] {
  const { fitting } = rules;
  const clauses = sentence(rules, at).flatMap(({ value, at, cost }) =>
    after({ cost }, standingFor(fitting, value, at)),
  );
  return best([...clauses, ...nominal(rules, at), ...gerund(rules, at)], 16);
}

/** "leaving the JCPOA": what those who left it did. */
function gerund(rules: Rules, at: number): Found<Things>[] {
  const { chart, fitting, nouns } = rules;
  return chart.sequence(chart.take(at, "verb"), ({ value: { uses }, at: end }) => {
    if (!chart.words.slice(at, end).some(({ plain }) => plain.endsWith("ing"))) return [];
    const who = things({ labels: fitting.who });
    const objects = [end, ...chart.take(end, "prep").map((one) => one.at)].flatMap((from) => nouns.single(from));
    // "Walking out": of whatever can be left.
    const idle = uses.flatMap(({ type, reverse }) => fitting.endLabels(type, reverse ? "from" : "to"));
    const joint = (object: Things) =>
      fitting
        .relations(who, uses, object)
        .flatMap((related) => jointEvents(fitting, holding(who, { related }), object));
    return [
      ...objects.flatMap(({ value: { things: object }, at, cost }) =>
        [...joint(object), ...talksWith(fitting, uses, object)].map((value) => ({ value, at, cost })),
      ),
      ...(idle.length > 0 ? joint(things({ labels: [...new Set(idle)] })) : []).map((value) => ({
        value,
        at: end,
        cost: costs.idle,
      })),
    ];
  });
}

/** "working with Iran": the talks that it took part in so. */
function talksWith(fitting: Fitting, uses: Use[], someone: Things): Things[] {
  const { ring } = fitting.ontology.composition ?? {};
  if (!ring || !someone.ids || !fitting.isActor(someone)) return [];
  const talks = things({ labels: [ring] });
  const taking = uses.filter(
    ({ type, reverse }) => !reverse && fitting.endLabels(type, "to").every((label) => label === ring),
  );
  const parts = taking.map((use) => ({ ...use, reverse: true }));
  return fitting.relations(talks, parts, someone).map((related) => holding(talks, { related }));
}

/** "the return of sanctions in 2025", "sanctions return": what was returned. */
function nominal({ chart, fitting, nouns }: Rules, at: number): Found<Things>[] {
  const { op, take, sequence } = chart;
  const of = (type: string, object: Found<{ things: Things }>): Found<Things>[] => {
    if (!fitting.fits(object.value.things, type, "to")) return [];
    const related = { types: [type], direction: "in" as const, to: things() };
    const value = holding(object.value.things, { related });
    const later = nouns.time(object.at).map(({ value: span, at, cost }) => ({
      value: holding(object.value.things, { related: { ...related, span } }),
      at,
      cost: object.cost + cost,
    }));
    return [{ value, at: object.at, cost: object.cost }, ...later];
  };
  const actFirst = sequence(take(at, "act"), ({ value: { type }, at }) =>
    sequence(op(at, "of"), ({ at }) => nouns.unranked(at).flatMap((object) => of(type, object))),
  );
  const actLast = nouns
    .unranked(at)
    .flatMap((object) =>
      take(object.at, "act").flatMap((act) =>
        of(act.value.type, { ...object, at: act.at, cost: object.cost + act.cost }),
      ),
    );
  return [...actFirst, ...actLast];
}

/** The event that joins the two of whom something is said; where only one is named, what was acted on. */
function standingFor(fitting: Fitting, said: Things, at: number): Found<Things>[] {
  const last = said.where.at(-1);
  if (!last || !("related" in last) || last.not) return [];
  const subject: Things = { ...said, where: said.where.slice(0, -1) };
  const { to } = last.related;
  const isOpen = !to.ids && to.where.length === 0;
  const object = holding(to, mirrored(last.related, subject));
  const whole = { ...subject, where: [...subject.where, last] };
  if (isOpen) return fitting.isActor(whole) ? [] : [{ value: whole, at, cost: 0 }];
  const events = jointEvents(fitting, subject, object).map((value) => ({ value, at, cost: 0 }));
  return fitting.isActor(object) ? events : [...events, { value: object, at, cost: costs.object }];
}

/** What "that" may stand for after a question: what it asked for, what happened in it, or what it was about. */
export function spokenCauses(fitting: Fitting, spoken: Things): Things[] {
  const own = fitting.isActor(spoken) || !mayCause(fitting, spoken) ? [] : [spoken];
  const without = (condition: Condition) => ({ ...spoken, where: spoken.where.filter((other) => other !== condition) });
  const about = spoken.where.flatMap((condition) => {
    if (!("related" in condition) || condition.not) return [];
    const { to, types } = condition.related;
    if (fitting.isActor(to) && fitting.isActor(spoken) && isTold(to)) return talksThen(fitting, spoken, condition);
    if (fitting.isActor(to)) return [];
    const behind = cameOf(fitting, to);
    if (behind.length > 0 && fitting.isActor(spoken)) return behind;
    if (!mayCause(fitting, to))
      return fitting.isActor(spoken) && to.ids ? jointEvents(fitting, without(condition), to) : [];
    const isHappening = types.every((type) => fitting.endLabels(type, "to").every((label) => isEvent(fitting, label)));
    if (isHappening || !fitting.isActor(spoken)) return [to];
    const joint = jointEvents(fitting, without(condition), to);
    const talks = to.ids ? to : holding(to, mirrored(condition.related, without(condition)));
    return areTalks(fitting, to) ? [talks, ...joint] : [...joint, to];
  });
  return [...own, ...about];
}

/** Talks are what happened themselves. */
const areTalks = ({ ontology }: Fitting, { labels }: Things): boolean =>
  labels.length > 0 && labels.every((label) => label === ontology.composition?.ring);

/** What consequences that were told of came of: of what befell somebody. */
const cameOf = (fitting: Fitting, { where }: Things): Things[] =>
  where.flatMap((one) => {
    if (!("related" in one) || one.not || one.related.direction !== "in") return [];
    const { to, types } = one.related;
    const isEffect = types.some((type) => fitting.answering("why").includes(type));
    return isEffect && !fitting.isActor(to) && mayCause(fitting, to) ? [to] : [];
  });

/** What those who acted together against a third took part in at the time. */
function talksThen(fitting: Fitting, who: Things, acting: Condition): Things[] {
  const { ring } = fitting.ontology.composition ?? {};
  const subject = { ...who, where: who.where.filter((other) => other !== acting) };
  if (!ring || !isTold(subject)) return [];
  const talks = things({ labels: [ring] });
  const span = { how: "in" as const, moment: { during: [who] } };
  return fitting.anyRelation(talks, subject).map((related) => holding(talks, { related }, { span }));
}

/** Whether it is something that consequences are told of. */
export const mayCause = (fitting: Fitting, spoken: Things) =>
  fitting
    .answering("why")
    .some((type) => fitting.endLabels(type, "from").length > 0 && fitting.fits(spoken, type, "from"));

/** Whether a label is for what happened and for nothing else that may bring something about. */
function isEvent(fitting: Fitting, label: string): boolean {
  return eventLabels(fitting).includes(label);
}
