import type { Condition, Reading, Span, Things } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import { effectKinds } from "../effects/effect.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Asked, reading, readings } from "./asked.ts";

/** `sides`: all that is told is between them, so that to name one says little. */
const costs = { keywords: 0.3, sides: 0.03 };

/** "Timeline of the nuclear talks", "Oman talks timeline". */
export function chronology({ chart, nouns }: Rules): Found<Readings>[] {
  const { maybe, op, take, sequence } = chart;
  const found = sequence([...sequence(op(0, "list"), ({ at }) => op(at, "timeline")), ...op(0, "timeline")], ({ at }) =>
    sequence(
      maybe(
        take(at, "prep").filter(({ value }) => value.stems === "of"),
        at,
      ),
      ({ at }) => nouns.single(at),
    ),
  );
  const topicFirst = nouns
    .unranked(0)
    .flatMap((one) => op(one.at, "timeline").map((end) => ({ ...end, value: one.value, cost: one.cost + end.cost })));
  // Of one thing alone the graph cannot tell all that belongs to its history.
  return readings(
    "chronology",
    [...found, ...topicFirst].flatMap((one) => {
      const value = asked(one.value);
      return value ? [{ ...one, value }] : [];
    }),
  );
}

/** "what happened in June 2025", "did anything happen in 1995", "what came after the JCPOA". */
export function happened(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, sequence, take } = chart;
  const anything = sequence(maybe(op(0, "do", "have", "be"), 0), ({ at }) =>
    take(at, "label").filter(({ value }) => value.labels.length === 0),
  ).map((one) => ({ ...one, value: "" }));
  const starting = (starts: Found<string>[], next: (at: number) => Found<Span>[]) =>
    sequence(starts, ({ at }) =>
      sequence(maybe(op(at, "have", "be"), at), ({ at }) =>
        // Days of which only the year is told do not say what came just before.
        sequence(op(at, "happen"), ({ at }) =>
          // "What happened next after the war?"
          op(at, "right").length > 0 ? [] : sequence(maybe(op(at, "thereupon"), at), ({ at }) => next(at)),
        ),
      ),
    );
  const keyword = sequence(op(0, "list"), ({ at }) => nouns.time(at)).map((one) => ({
    ...one,
    cost: one.cost + costs.keywords,
  }));
  const fronted = nouns
    .time(0)
    .flatMap((time) =>
      starting(op(time.at, "which"), (at) => maybe(op(at, "thereupon"), at).map((end) => ({ ...time, at: end.at }))),
    );
  const whole = (span: Span) => reading("chronology", { things: holding(toldOf(fitting, span), { span }) });
  const apart = (span: Span) =>
    reading("chronology", { things: holding(toldOf(fitting, span), { span }, ...notAround(fitting, span)) });
  const told = (found: Found<Span>[], ...ways: ((span: Span) => Reading)[]): Found<Readings>[] =>
    found.map(({ value: span, ...rest }) => ({ ...rest, value: ways.map((way) => way(span)) }));
  return [
    // What went on all the time is told only where nothing else was then.
    ...told([...starting(op(0, "which"), nouns.time), ...fronted, ...keyword], apart, whole),
    ...told(
      starting(op(0, "which"), (at) => withSides(rules, at)),
      apart,
      whole,
    ),
    // Whether anything happened is not answered by what went on all the time.
    ...told(starting(anything, nouns.time), apart),
  ];
}

/** "in Iran in 2009", "in 1979 between Iran and the United States": all of it is between the two. */
function withSides({ chart, fitting, nouns }: Rules, at: number): Found<Span>[] {
  const poles = fitting.ontology.composition?.poles ?? [];
  const sides = (at: number): Place[] =>
    chart.take(at, "prep").flatMap((preposition) =>
      // What happened *to* it was not done by it.
      (preposition.value.stems === "to" ? [] : nouns.phrase(preposition.at)).flatMap(({ value, at, cost }) => {
        const arePoles = value.things.every(
          ({ ids, where }) => ids?.every((id) => poles.includes(id)) && where.length === 0,
        );
        return arePoles ? [{ at, cost: cost + preposition.cost + costs.sides }] : [];
      }),
    );
  const first = sides(at).flatMap((side) =>
    nouns.time(side.at).map((time) => ({ ...time, cost: time.cost + side.cost })),
  );
  const last = nouns
    .time(at)
    .flatMap((time) => sides(time.at).map((side) => ({ ...time, at: side.at, cost: time.cost + side.cost })));
  return [...first, ...last];
}

/** What began before and ended after all of it did not happen in it. */
function notAround(fitting: Fitting, { from, to, how }: Span): Condition[] {
  if (from === undefined || to === undefined || how !== "in") return [];
  const isOfYear = (id: string) => {
    const { start, end, precision } = fitting.named(id)?.period ?? {};
    return precision === "year" && start?.slice(0, 4) === from.slice(0, 4) && end?.slice(0, 4) === to.slice(0, 4);
  };
  // Of what is known by the year alone it is not known that it was before and after a month of it.
  const ids = fitting.around(from, to).filter((id) => !isOfYear(id));
  return ids.length > 0 ? [{ ids, not: true }] : [];
}

/** "What happened last?", "What is the first thing that happened?" */
export function utmost({ chart, fitting }: Rules): Found<Readings>[] {
  const { maybe, op, take, sequence } = chart;
  const happening = (at: number) => sequence(op(at, "that", "to"), ({ at }) => op(at, "happen"));
  const thing = (at: number) => take(at, "label").filter(({ value }) => value.labels.length === 0);
  const direct = sequence(op(0, "which"), ({ at }) => sequence(op(at, "happen"), ({ at }) => op(at, "first", "last")));
  const described = sequence(op(0, "which"), ({ at }) =>
    sequence(op(at, "be"), ({ at }) =>
      sequence(op(at, "first", "last"), ({ value, at }) =>
        sequence(thing(at), ({ at }) => maybe(happening(at), at)).map((end) => ({ ...end, value })),
      ),
    ),
  );
  return readings(
    "list",
    [...direct, ...described].map(({ value, ...rest }) => ({
      ...rest,
      value: { things: datedThings(fitting), rank: { by: "start" as const, last: value === "last" } },
    })),
  );
}

/** What is dated; after something also what came of it, be it without a date: consequences, and not what was only wanted. */
function toldOf(fitting: Fitting, { from, to, following, moment }: Span): Things {
  const dated = datedThings(fitting);
  const isAfter = to === undefined && !moment?.before && (moment?.after !== undefined || (from && following?.length));
  const kinds = isAfter ? effectKinds(fitting) : [];
  const wanted = kinds.flatMap(({ of }) =>
    of.types.flatMap((type) => fitting.ontology.types[type]?.variants.filter(({ apart }) => apart) ?? []),
  );
  const notWanted = [...Map.groupBy(wanted, ({ property }) => property)].map(
    ([property, variants]): Condition => ({ property, values: variants.map(({ equals }) => equals), not: true }),
  );
  const others: Condition[] = following?.length ? [{ ids: following, not: true }] : [];
  return holding({ ...dated, labels: [...dated.labels, ...kinds.map(({ label }) => label)] }, ...notWanted, ...others);
}

/** All that is shown and has a date. */
function datedThings(fitting: Fitting) {
  const { labels } = fitting.ontology;
  return things({
    labels: Object.keys(labels).filter(
      (label) => !labels[label]?.hidden && fitting.isDated(things({ labels: [label] })),
    ),
  });
}

/** Of one thing with what it did, what it did that to is asked for: "Oman mediated talks". */
function asked(one: Asked): Asked | undefined {
  const { ids, where } = one.things;
  if (!ids) return one;
  const last = where.at(-1);
  if (!last || !("related" in last) || last.not || last.only) return undefined;
  const { related } = last;
  const isVague = related.to.where.some((one) => "related" in one && one.related.direction === "any");
  if (related.to.ids || related.to.labels.length !== 1 || isVague) return undefined;
  const subject = { ...one.things, where: where.slice(0, -1) };
  return { things: holding(related.to, mirrored(related, subject)), rank: one.rank };
}
