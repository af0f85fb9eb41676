import type { Happening, Things, ThingsReading } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import { type Told, told } from "../nouns/moments.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { inverted } from "./sentences.ts";

const costs = { since: 0.1, until: -0.3 };

/** "How many years after the revolution was the deal signed?", "How long did the US stay in the deal before it left?" */
export function since(rules: Rules): Found<Readings>[] {
  const { op, sequence } = rules.chart;
  return sequence(op(0, "howLong"), ({ at }) => [
    ...afterThat(rules, at),
    ...betweenBoth(rules, at),
    ...stayed(rules, at),
    ...until(rules, at),
  ]);
}

/** "after A was B", "before A did B happen": A and B are events, named or told. */
function afterThat(rules: Rules, at: number): Found<Readings>[] {
  const { op, sequence } = rules.chart;
  return started(rules, at).flatMap((start) =>
    sequence(op(start.at, "after", "before"), ({ value: word, at }) =>
      event(rules, at).flatMap((first) =>
        happening(rules, first.at).flatMap((second) => {
          if (isAnEnd(rules, first.at, second.at) || (word === "before" && isAnEnd(rules, at, first.at))) return [];
          const [earlier, later] = word === "after" ? [first.value, second.value] : [second.value, first.value];
          const cost = start.cost + first.cost + second.cost + costs.since;
          return timeBetween(rules.fitting, earlier, later).map((value) => ({ value, at: second.at, cost }));
        }),
      ),
    ),
  );
}

/** "passed between A and B", "did it take from A until B". */
function betweenBoth(rules: Rules, at: number): Found<Readings>[] {
  const { op, sequence } = rules.chart;
  return started(rules, at).flatMap((start) =>
    sequence(op(start.at, "between", "from"), ({ value: word, at }) =>
      event(rules, at).flatMap((first) =>
        sequence(op(first.at, ...(word === "between" ? ["and"] : ["to", "until"])), ({ at }) =>
          event(rules, at),
        ).flatMap((second) => {
          const cost = start.cost + first.cost + second.cost + costs.since;
          return timeBetween(rules.fitting, first.value, second.value).map((value) => ({ value, at: second.at, cost }));
        }),
      ),
    ),
  );
}

/** Whether it speaks of an end: what was over then had not begun then. */
const isAnEnd = ({ chart }: Rules, from: number, to: number): boolean =>
  Array.from({ length: to - from }, (_, index) => from + index).some((at) =>
    chart.op(at, "end", "over", "edgeOf").some((end) => end.at <= to),
  );

/** What happened; a mere kind, "the deal", is told by the other. */
const event = (rules: Rules, at: number): Found<Told>[] => [
  ...told(rules, at),
  ...rules.nouns.unranked(at).flatMap(({ value: { things: kind }, ...rest }): Found<Told>[] => {
    const isKind = !kind.ids && kind.where.length === 0 && kind.labels.length > 0 && rules.fitting.isDated(kind);
    return isKind ? [{ ...rest, value: { events: [kind] } }] : [];
  }),
];

/** "did the US stay in the deal": from when it was made until they left it. */
function stayed(rules: Rules, at: number): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, sequence } = chart;
  const leaving = Object.entries(fitting.ontology.types).flatMap(([type, { once }]) => (once ? [type] : []));
  return sequence(maybe(op(at, "do", "be", "have"), at), ({ at }) =>
    nouns.unranked(at).flatMap((who) =>
      sequence(op(who.at, "stay", "in", "last_"), ({ at }) => {
        const starts = [{ at, cost: 0 }, ...chart.take(at, "prep")];
        return starts.flatMap((start) => nouns.unranked(start.at));
      }).flatMap(({ value: { things: what }, at, cost }) => {
        const { things: somebody } = who.value;
        if (!fitting.isActor(somebody) || !fitting.isDated(what)) return [];
        const left = leaving.filter((type) => fitting.fits(what, type, "to"));
        return fitting
          .relations(
            somebody,
            left.map((type) => ({ type, reverse: false })),
            what,
          )
          .map((related) => ({
            value: [
              howLong(holding(somebody, { related }), [what.ids ? what : holding(what, mirrored(related, somebody))]),
            ],
            at,
            cost: cost + who.cost + costs.since,
          }));
      }),
    ),
  );
}

/** "did the deal last before Trump left it", "was it in force until the US withdrew". */
function until(rules: Rules, at: number): Found<Readings>[] {
  const { fitting, nouns } = rules;
  const { maybe, op, sequence } = rules.chart;
  return sequence(maybe(op(at, "do", "be", "have"), at), ({ at }) =>
    nouns.unranked(at).flatMap(({ value: { things: what }, ...rest }) => {
      const isTold = what.ids || what.labels.length > 0;
      if (!isTold || what.where.length > 0 || fitting.isActor(what) || !fitting.isDated(what)) return [];
      const ends = sequence(op(rest.at, "last_", "inForce", "stay"), ({ at }) =>
        sequence(maybe(op(at, "inForce"), at), ({ at }) =>
          sequence(op(at, "before", "until"), ({ at }) => event(rules, at)),
        ),
      );
      return ends.flatMap((end) =>
        timeBetween(fitting, { events: [what] }, end.value).map((value) => ({
          value,
          at: end.at,
          cost: end.cost + rest.cost + costs.until,
        })),
      );
    }),
  );
}

/** There, and after "passed", "did it take". */
const started = (rules: Rules, at: number): Place[] => [{ at, cost: 0 }, ...elapsing(rules, at)];

/** "passed", "did it take", "was it", "went by". */
function elapsing({ chart }: Rules, at: number, depth = 0): Place[] {
  if (depth > mostWords) return [];
  return chart
    .op(at, "be", "do", "have", "there", "pronoun", "last_", "elapse")
    .flatMap((word) => [
      { at: word.at, cost: word.cost },
      ...elapsing({ chart } as Rules, word.at, depth + 1).map((end) => ({ at: end.at, cost: end.cost + word.cost })),
    ]);
}

const mostWords = 3;

/** "was the deal", "was the deal signed", "did the US leave", "the deal was signed". */
function happening(rules: Rules, at: number): Found<Told>[] {
  const { op, sequence } = rules.chart;
  const clauses = inverted(rules, at).map(({ value, ...rest }) => ({ ...rest, value: { events: [value] } }));
  const nouns = sequence(op(at, "be", "do"), ({ at }) =>
    event(rules, at).flatMap((one) => [
      one,
      ...op(one.at, "begin", "happen", "hold", "come").map(({ at, cost }) => ({ ...one, at, cost: one.cost + cost })),
    ]),
  );
  return [...clauses, ...nouns, ...event(rules, at)];
}

/** From the one to the other; a mere kind, "the deal", is that which the other had to do with. */
function timeBetween(fitting: Fitting, first: Told, second: Told): Readings[] {
  const [from, to] = [eventsIn(first), eventsIn(second)];
  const [one] = from;
  const [other] = to;
  if (!one || !other || JSON.stringify(one) === JSON.stringify(other)) return [];
  const earlier = from.flatMap((event) => meantWith(fitting, event, other));
  const later = to.flatMap((event) => meantWith(fitting, event, one));
  return earlier.length > 0 && later.length > 0 ? [later.map((find) => howLong(find, earlier.slice(0, 6)))] : [];
}

const eventsIn = (one: Told): Happening =>
  "events" in one ? one.events : "ids" in one ? [things({ ids: one.ids })] : [];

function meantWith(fitting: Fitting, event: Things, other: Things): Things[] {
  if (event.ids || event.where.length > 0) return fitting.isActor(event) && event.where.length === 0 ? [] : [event];
  return fitting.anyRelation(event, other).map((related) => holding(event, { related }));
}

const howLong = (find: Things, earlier: Happening): ThingsReading => ({
  ...reading("howLong", { things: find }),
  since: earlier,
});
