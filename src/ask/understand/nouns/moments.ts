import type { Happening, Span, Things } from "../../../domain/reading.ts";
import { spanAround } from "../../moments.ts";
import { daysOf } from "../anotherTime.ts";
import { best, type Found } from "../chart.ts";
import { auxiliaries } from "../clauses/auxiliaries.ts";
import { eventsOf } from "../clauses/events.ts";
import { toldEvents } from "../contexts.ts";
import { daysAfter } from "../daysAfter.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { sentence } from "../questions/sentences.ts";
import type { Rules } from "../rules.ts";
import { relatedTo } from "./complements.ts";

const costs = { clause: 0.1, described: 0.15, right: 0.5 };

type Side = "after" | "before" | "during";
const sides: Record<string, Side> = {
  before: "before",
  until: "before",
  after: "after",
  once: "after",
  during: "during",
  while: "during",
};

/** Something that happened: nodes with a date by name, or what else tells of it. */
export type Told = { ids: string[] } | { events: Happening } | { start: string; end: string };

/** "after the embassy had been seized", "while Iran was at war with Iraq", "before the talks in Vienna". */
export function moment(rules: Rules, at: number): Found<Span>[] {
  const { maybe, op, sequence } = rules.chart;
  const inTheTimeOf = sequence(op(at, "in", "during", "of"), ({ at }) =>
    nouns(rules, at).flatMap((one) =>
      "ids" in one.value && one.value.ids.length === 1
        ? op(one.at, "era").map((end) => ({ ...end, value: one.value, cost: one.cost + end.cost }))
        : [],
    ),
  ).flatMap(({ value, ...rest }) => {
    const span = spanOf(rules.fitting, "during", value);
    return span && !rules.fitting.isActor(things("ids" in value ? { ids: value.ids } : {}))
      ? [{ ...rest, value: span }]
      : [];
  });
  const right = op(at, "right").map((one) => ({ ...one, cost: one.cost + costs.right }));
  const clausal = sequence(maybe(right, at), ({ at }) =>
    sequence(op(at, ...Object.keys(sides)), ({ value: word, at }) =>
      told(rules, at).flatMap(({ value, ...rest }) => {
        const span = spanOf(rules.fitting, sides[word] ?? "during", value);
        return span ? [{ ...rest, value: span }] : [];
      }),
    ),
  );
  return [...clausal, ...inTheTimeOf];
}

/** "then", "at that time": when that was which the question before spoke of. */
export function atThatTime({ chart, fitting, spoken }: Rules, at: number): Found<Span>[] {
  if (!spoken) return [];
  const { ids, where } = spoken;
  const period = ids && where.length === 0 ? ids.flatMap((id) => fitting.named(id)?.period ?? []) : [];
  const [own, more] = period;
  const inOffice = fitting.isActor(spoken) && where.length === 0 ? termsOf(fitting, spoken) : [];
  const during = [...toldEvents(fitting, spoken), spoken, ...inOffice].filter(fitting.isDated).slice(0, 6);
  if (more || during.length === 0) return [];
  const span: Span = own && ids ? spanAround("during", { ...own, ids }) : { how: "in", moment: { during } };
  return chart.op(at, "atThatTime").map((word) => ({ ...word, value: span }));
}

/** What was while someone was in office. */
export function termsOf(fitting: Fitting, someone: Things): Things[] {
  const events = fitting.endLabels(fitting.during(someone, things())[0]?.types[0] ?? "", "to");
  const then = things({ labels: events });
  return fitting.inTimeOf(then, someone).map((related) => holding(then, { related }));
}

/** "before that", "after that", "earlier", "since then": when that was which the question before spoke of. */
export function aroundThat({ chart, fitting, spoken }: Rules, at: number): Found<Span>[] {
  if (!spoken) return [];
  const isActor = fitting.isActor(spoken);
  const said = chart.sequence(chart.op(at, "before", "after"), ({ value, at }) =>
    // What is no actor is a thing that "after it" names.
    isActor ? chart.op(at, "pronoun").map((that) => ({ ...that, value })) : [],
  );
  const alone = (["before", "after"] as const).flatMap((side) =>
    chart.op(at, `${side}That`).map((word) => ({ ...word, value: side })),
  );
  return [...said, ...alone].flatMap(({ value: word, ...rest }) => {
    const side = sides[word] ?? "during";
    const span = isActor ? aroundDeed(fitting, spoken, side) : aroundThing(fitting, spoken, side);
    return span ? [{ ...rest, value: span }] : [];
  });
}

/** By the time that was given or by what happened. */
function aroundDeed(fitting: Fitting, spoken: Things, side: Side): Span | undefined {
  const events = toldEvents(fitting, spoken).filter(fitting.isDated).slice(0, 6);
  const given = events.flatMap(({ where }) => where.flatMap((one) => ("span" in one && !one.not ? [one.span] : [])));
  const named = events.flatMap(({ ids = [] }) => ids.flatMap((id) => fitting.named(id)?.period ?? []));
  const [{ from, to } = {}] = [...given, ...named.map(({ start, end }) => ({ from: start, to: end }))];
  if (from && to) return spanAround(side, { start: from, end: to, ids: [] });
  return events.length > 0 ? spanOf(fitting, side, { events }) : undefined;
}

function aroundThing(fitting: Fitting, spoken: Things, side: Side): Span | undefined {
  const days = daysOf(fitting, spoken);
  return days && spanAround(side, { ...days, ids: spoken.ids ?? [] });
}

/** "between the end of the war and the election of Rouhani", "from the JCPOA to the snapback". */
export function between(rules: Rules, at: number): Found<Span>[] {
  const { op, sequence } = rules.chart;
  return sequence(op(at, "between", "from", "after"), ({ value: word, at }) =>
    told(rules, at).flatMap((first) =>
      sequence(op(first.at, "and", "to", "until", "before"), ({ at }) =>
        sequence(
          word === "after" ? rules.chart.maybe(op(at, "before", "until"), at) : [{ value: "", at, cost: 0 }],
          ({ at }) => told(rules, at),
        ),
      ).flatMap(({ value, at, cost }) => {
        const from = spanOf(rules.fitting, "after", first.value);
        const to = spanOf(rules.fitting, "before", value);
        return from && to && (!from.from || !to.to || from.from <= to.to)
          ? [{ value: both(from, to), at, cost: cost + first.cost }]
          : [];
      }),
    ),
  );
}

function both(from: Span, to: Span): Span {
  const moment = from.moment || to.moment ? { moment: { ...from.moment, ...to.moment } } : {};
  return { ...from, ...to, ...moment };
}

/** What happened, as a noun or a clause. */
export const told = (rules: Rules, at: number): Found<Told>[] => best([...nouns(rules, at), ...clauses(rules, at)], 12);

/** Nodes that have a date, named or the only ones so described; else what is described. */
function nouns({ chart, fitting, nouns }: Rules, at: number): Found<Told>[] {
  const starts = [{ at, cost: 0 }, ...chart.op(at, "edgeOf")];
  const dates = chart.take(at, "span").flatMap(({ value: { span }, ...rest }): Found<Told>[] => {
    const { from, to, how } = span;
    return from && to && how === "in" ? [{ ...rest, value: { start: from, end: to } }] : [];
  });
  const named = starts.flatMap((start) =>
    nouns.unranked(start.at).flatMap(({ value: { things: one }, at, cost }): Found<Told>[] => {
      const { ids = [], where } = one;
      const id = fitting.resolved(one);
      const place = { at, cost: cost + start.cost };
      if (id !== undefined) return [{ ...place, value: { ids: [id] } }];
      if (ids.length > 0 && where.length === 0) return [{ ...place, value: { ids } }];
      return fitting.isDated(one) && where.length > 0
        ? [{ at, cost: place.cost + costs.described, value: { events: [one] } }]
        : [];
    }),
  );
  return [...dates, ...named];
}

/** "Iran was at war with Iraq", "the embassy was seized", "the talks began". */
function clauses(rules: Rules, at: number): Found<Told>[] {
  const { fitting } = rules;
  const sentences = sentence(rules, at).flatMap(({ value, at, cost }): Found<Told>[] => {
    const events = [...eventsOf(fitting, value), value].slice(0, 6);
    return events.length > 0 ? [{ value: { events }, at, cost: cost + costs.clause }] : [];
  });
  return [...sentences, ...undergone(rules, at), ...occurred(rules, at)];
}

/** "the embassy was seized": what was done there, to what it was done. */
function undergone(rules: Rules, at: number): Found<Told>[] {
  const { chart, fitting, nouns } = rules;
  return nouns.unranked(at).flatMap((subject) =>
    chart.sequence(auxiliaries(rules, subject.at), ({ value: aux, at }) => {
      if (!aux.be || aux.not || aux.only) return [];
      return chart.take(at, "verb").flatMap(({ value: { uses, afterBe }, at, cost }): Found<Told>[] => {
        const { things: undergoing } = subject.value;
        const events = uses.flatMap(({ type, reverse }) => {
          if (reverse || afterBe) return [];
          const related = relatedTo({ type, end: "to" }, things());
          const isOwn = fitting.fits(undergoing, type, "to") && fitting.isDated(undergoing);
          // What was signed is what has the date; "the deal", where it is told to be the only one that was.
          if (isOwn && undergoing.ids) return [holding(undergoing, { related })];
          const meant = fitting.coerced(undergoing, type, "to");
          return [...(isOwn ? [undergoing] : []), ...(meant ? [meant] : [])].map((one) => holding(one, { related }));
        });
        const total = subject.cost + cost + costs.clause;
        return events.length > 0 ? [{ value: { events }, at, cost: total }] : [];
      });
    }),
  );
}

/** "the war was over", "the talks began": the time of the thing itself. */
function occurred(rules: Rules, at: number): Found<Told>[] {
  const { chart } = rules;
  return nouns(rules, at).flatMap((subject) =>
    chart.sequence(auxiliaries(rules, subject.at), ({ value: aux, at }) =>
      aux.not || aux.only
        ? []
        : chart
            .op(at, "begin", "end", "happen", "hold", "over", "last_")
            .map((end) => ({ value: subject.value, at: end.at, cost: subject.cost + end.cost + costs.clause })),
    ),
  );
}

/** The days before, after or during something told. */
export function spanOf(fitting: Fitting, side: Side, one: Told): Span | undefined {
  const how = side === "during" ? "in" : "began";
  if ("events" in one) return { how, moment: { [side]: one.events } };
  if ("start" in one) return spanAround(side, { ...one, ids: [] });
  const { ids } = one;
  // Nothing is before or after a place.
  if (!fitting.isDated(things({ ids })) && !fitting.isActor(things({ ids }))) return undefined;
  const [period, more] = ids.flatMap((id) => fitting.named(id)?.period ?? []);
  if (more) return undefined;
  if (period && side === "after") return daysAfter(fitting, ids, period);
  const term = period ? [] : termsOf(fitting, things({ ids }));
  if (term.length > 0 && side !== "during") return { how, moment: { [side]: term.slice(0, 6), throughout: true } };
  return period ? spanAround(side, { ...period, ids }) : { how, moment: { [side]: [things({ ids })] } };
}
