import type { Related, Span, Things } from "../../../domain/reading.ts";
import { spanAround } from "../../moments.ts";
import { atTheTime } from "../atTheTime.ts";
import type { Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { hasMoment } from "../nouns/times.ts";
import type { Named, Rules } from "../rules.ts";
import { isAgainst } from "../standIns.ts";
import { timesOver } from "../timesOver.ts";
import { eventLabels } from "./events.ts";
import { purposes } from "./purposes.ts";
import { otherThan } from "./said.ts";
import { isSide, standingFor } from "./standingFor.ts";
import { type OfRelated, ofObject, replaced, withValue } from "./valued.ts";

const costs = { argument: 0.03, ofSubject: 0.02, event: 0 };

/** What follows the object: times, and prepositions and values that say more of it or of the subject. */
export function withArguments(rules: Rules, said: Found<Things>, depth = 0): Found<Things>[] {
  if (depth > 2) return [said];
  const last = said.value.where.at(-1);
  if (!last || !("related" in last) || last.related.span?.moment || hasMoment(last.related.to)) return [said];
  const more = [
    ...times(rules, said, last),
    ...prepositional(rules, said, last),
    ...inEvent(rules, said, last),
    ...values(rules, said),
    ...alone(rules, said, last),
    ...often(rules, said, last),
    ...eras(rules, said, last),
    ...purposes(rules, said),
    ...(said.value.ids
      ? []
      : standingFor(rules, said.at, said.value).map(({ value: related, at, cost }) => ({
          value: replaced(said.value, { related }, last),
          at,
          cost: said.cost + cost + costs.ofSubject,
        }))),
  ];
  return [said, ...more.flatMap((one) => withArguments(rules, one, depth + 1))];
}

/** The same of several, the further on in the list the fewer: after the third none. */
export const withFewerArguments = (rules: Rules, found: Found<Things>[]): Found<Things>[] =>
  found.flatMap((one, index) => withArguments(rules, one, index));

/** "… more than once", "… twice": so many that have a time of their own. */
function often({ chart, fitting }: Rules, said: Found<Things>, last: OfRelated): Found<Things>[] {
  if (last.not || last.only || last.related.to.times || !isDatedEnd(fitting, last.related)) return [];
  return chart.op(said.at, ...Object.keys(timesOver)).map(({ value, at, cost }) => {
    const to = { ...last.related.to, times: timesOver[value] };
    return { value: replaced(said.value, { related: { ...last.related, to } }), at, cost: said.cost + cost };
  });
}

/** "… in the Iran–Iraq War": in its time, of what has a time of its own. */
function inEvent({ chart, fitting, nouns }: Rules, said: Found<Things>, last: OfRelated): Found<Things>[] {
  const { types, to, span } = last.related;
  if (span || last.not || isDatedEnd(fitting, last.related) || types.some((type) => isHeld(fitting, type))) return [];
  return chart.sequence(chart.op(said.at, "in"), ({ at }) =>
    nouns.unranked(at).flatMap(({ value: { things: event }, ...rest }) => {
      const [period, more] =
        event.where.length > 0 ? [] : (event.ids ?? []).flatMap((id) => fitting.named(id)?.period ?? []);
      if (!period || more || !fitting.isAlike(event, things({ labels: eventLabels(fitting) }))) return [];
      const during = spanAround("during", { ...period, ids: event.ids ?? [] });
      // Who was president then was in office.
      if (fitting.inOffice(said.value, during).length > 0) return [];
      const value = replaced(said.value, { ...last, related: { ...last.related, to, span: during } });
      return [{ ...rest, value, cost: rest.cost + said.cost + costs.event }];
    }),
  );
}

/** Talks and events have their own times and places. */
const isHeld = (fitting: Fitting, type: string) => fitting.isDated(things({ labels: fitting.endLabels(type, "to") }));

/** "… in 2015". */
function times({ fitting, nouns }: Rules, said: Found<Things>, last: OfRelated): Found<Things>[] {
  if (last.related.span?.moment || hasMoment(last.related.to)) return [];
  const dated = said.value.where.findLastIndex((one) => "related" in one && isDatedEnd(fitting, one.related));
  const isOpen = dated < 0 && !fitting.isDated(last.related.to) && last.related.to.where.length === 0;
  const then = (isOpen ? nouns.time(said.at) : []).flatMap(({ value: span, at, cost }) =>
    duringDeed(fitting, said.value, last, span).map((related) => ({
      value: holding(said.value, { related }),
      at,
      cost: said.cost + cost + costs.argument,
    })),
  );
  if (then.length > 0) return then;
  // "Which talks did not involve Oman after 2020?": talks of that time.
  const isOfSubject = last.not && !said.value.ids && said.value.labels.length > 0 && !fitting.isActor(said.value);
  if (isOfSubject && fitting.isDated(said.value) && isDatedAlone(fitting, last.related))
    return nouns.time(said.at).map(({ value: span, at, cost }) => ({
      value: replaced(said.value, { span }, last),
      at,
      cost: said.cost + cost + costs.argument,
    }));
  const isIdle = !last.related.to.ids && last.related.to.where.length === 0;
  if (isIdle && !last.not && !said.value.ids && said.value.labels.length > 0 && fitting.isDated(said.value))
    return nouns.time(said.at).map(({ value: span, at, cost }) => ({
      value: replaced(said.value, { span }, last),
      at,
      cost: said.cost + cost + costs.argument,
    }));
  const own = isDatedEnd(fitting, last.related) || dated < 0 || last.not ? said.value.where.length - 1 : dated;
  return nouns.time(said.at).map(({ value: span, at, cost }) => ({
    value: {
      ...said.value,
      where: said.value.where.map((one, index) =>
        index === own && "related" in one ? { ...one, related: withTime(fitting, one.related, span) } : one,
      ),
    },
    at,
    cost: said.cost + cost + costs.argument,
  }));
}

/** What makes it of that time, where it is not told to be of one already. */
function duringDeed(fitting: Fitting, said: Things, { related: { types } }: OfRelated, span: Span): Related[] {
  const isTold = types.some((type) => fitting.ontology.types[type]?.during);
  if (isTold && said.where.some((one) => "related" in one && isDatedEnd(fitting, one.related))) return [];
  return atTheTime(fitting, said, types, span);
}

/** Whether the other end has no time of its own, or is any of a kind. */
const isDatedAlone = (fitting: Fitting, { to }: Related) =>
  !fitting.isDated(to) || fitting.isActor(to) || (!to.ids && to.where.length === 0);

const isDatedEnd = (fitting: Fitting, { to }: Related) => !to.ids && to.labels.length > 0 && fitting.isDated(to);

/** A time is the relationship's own where the other end is not dated. */
function withTime(fitting: Fitting, related: Related, span: Span): Related {
  const { to } = related;
  if (isDatedEnd(fitting, related)) return { ...related, to: holding(to, { span }) };
  return { ...related, span };
}

/** "… in Obama's time": of the object, else of the subject. */
const eras = ({ chart, fitting, nouns }: Rules, said: Found<Things>, last: OfRelated): Found<Things>[] => {
  const isInOffice = (id: string) => fitting.named(id)?.labels.some((label) => fitting.inOfficeLabels.includes(label));
  const under = said.value.ids ? chart.take(said.at, "prep").filter(({ value }) => value.stems === "under") : [];
  const somebody = chart
    .sequence(under, ({ at }) => chart.take(at, "thing"))
    .filter(({ value: { ids } }) => ids.every(isInOffice));
  return [...nouns.era(said.at), ...somebody].flatMap(({ value: { ids }, at, cost }) => {
    const { to } = last.related;
    const place = { at, cost: said.cost + cost + costs.argument };
    const ofObjects = to.ids ? [] : fitting.inTimeOf(to, things({ ids }));
    if (ofObjects.length > 0)
      return ofObjects.map((related) => ({ ...place, value: ofObject(said.value, last, { related }) }));
    const ofSubjects = fitting.inTimeOf(said.value, things({ ids }));
    // "Was the JCPOA signed under Obama?": what was signed came of his time.
    if (said.value.ids)
      return fitting.isDated(said.value) && !fitting.isActor(said.value)
        ? ofSubjects.map((related) => ({ ...place, value: holding(said.value, { related }) }))
        : [];
    return ofSubjects.map((related) => ({ ...place, value: replaced(said.value, { related }, last) }));
  });
};

/** "… by itself": with no others. */
const alone = ({ chart }: Rules, said: Found<Things>, last: OfRelated): Found<Things>[] =>
  chart
    .op(said.at, "alone")
    .map(({ at, cost }) => ({ value: replaced(said.value, { ...last, only: true }), at, cost: said.cost + cost }));

/** "… in Vienna", "… between Iran and the United States". */
function prepositional(rules: Rules, said: Found<Things>, last: OfRelated): Found<Things>[] {
  const { chart, nouns } = rules;
  const { ontology } = rules.fitting;
  return chart.take(said.at, "prep").flatMap((prep) =>
    nouns.phrase(prep.at).flatMap(({ value, at, cost }) => {
      if (isSide(rules, at, prep.value.stems)) return [];
      const total = said.cost + prep.cost + cost + costs.argument;
      // Whom somebody sent "to" talks took part in them.
      const isSent = prep.value.stems === "to" && last.related.types.some((type) => ontology.types[type]?.during);
      const preposition = isSent ? "in" : prep.value.stems;
      return joined(rules.fitting, { said: said.value, last, preposition }, value).map(({ value, extra }) => ({
        value,
        at,
        cost: total + extra,
      }));
    }),
  );
}

const isWhere = (fitting: Fitting, type: string) => fitting.answering("where").includes(type);

function joined(
  fitting: Fitting,
  { said, last, preposition }: { said: Things; last: OfRelated; preposition: string },
  { things, all, rank }: Named,
): { value: Things; extra: number }[] {
  const { to } = last.related;
  const [object, ...others] = things;
  if (!object || rank || (others.length > 0 && !all)) return [];
  if (others.length > 0) {
    const each = things.map((one) => fitting.joined(to, preposition, one)[0]);
    if (to.ids || each.some((one) => !one)) return [];
    const where = each.flatMap((related) => (related ? [{ related }] : []));
    // What is held in one place is not what is held in the other: who was in both Muscat and Vienna was in talks of each.
    const arePlaces = where.every(({ related }) => related.types.every((type) => isWhere(fitting, type)));
    const apart = where.map((one) => ({ ...last, related: { ...last.related, to: holding(to, one) } }));
    const isOfSomebody = arePlaces && fitting.isActor(said) && !last.not && !last.only;
    return [{ value: isOfSomebody ? replaced(said, ...apart) : ofObject(said, last, ...where), extra: 0 }];
  }
  const isFight = last.related.types.every((type) => isAgainst(fitting.ontology, type));
  // "… in the war": it is what they fought in.
  if (isFight && preposition === "in" && !to.ids && object.ids && fitting.isAlike(to, object) && !last.not)
    return [
      { value: replaced(said, { ...last, related: { ...last.related, to: { ...to, ids: object.ids } } }), extra: 0 },
    ];
  const isApt = (related: Related) => mayDo(said, preposition, related);
  const objects = to.ids ? [] : fitting.joined(to, preposition, object).filter(isApt);
  const areTalks = to.labels.every((label) => label === fitting.ontology.composition?.ring);
  const areOthers = (preposition === "with" && areTalks) || (isFight && ["with", "against"].includes(preposition));
  const among = areOthers ? otherThan(fitting, said, [object]) : said;
  const subjects = said.ids ? [] : subjectJoined(fitting, said, preposition, object).filter(isApt);
  return [
    ...objects.map((related) => ({ value: ofObject(among, last, { related }), extra: 0 })),
    ...subjects.map((related) => ({ value: replaced(said, { related }, last), extra: costs.ofSubject })),
  ];
}

/** After a verb "by" says who did that, and nothing else: what was "signed by Trump" was not signed, and left by Trump. */
export const mayDo = ({ where }: Things, preposition: string, { types }: Related): boolean => {
  const done = where.flatMap((one) => ("related" in one ? one.related.types : []));
  return preposition !== "by" || done.length === 0 || types.some((type) => done.includes(type));
};

/** Who was "in Muscat" took part in what was held there. */
export function subjectJoined(fitting: Fitting, said: Things, preposition: string, object: Things): Related[] {
  // Nobody is told to be in a place for what they did there.
  const placing = [...fitting.answering("where"), ...fitting.answering("whereabouts")];
  const lies = (type: string) => said.labels.length > 1 && placing.includes(type);
  const direct = fitting.joined(said, preposition, object).filter(({ types }) => !types.every(lies));
  if (direct.length > 0 || !fitting.isActor(said)) return direct;
  // "President in the hostage crisis" was in office then.
  const inOffice = preposition === "in" && fitting.isDated(object) ? fitting.during(said, object) : [];
  return [...inOffice, ...fitting.joinedThrough(said, preposition, object)];
}

/** "… in secret": a value of the object, else of the subject. */
const values = ({ chart }: Rules, said: Found<Things>): Found<Things>[] =>
  chart
    .take(said.at, "value")
    .flatMap(({ value, at, cost }) => withValue({ ...said, at, cost: said.cost + cost + costs.argument }, value));
