import { lastDay } from "../../../domain/dates.ts";
import type { Condition, Things } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { ranks } from "../ranks.ts";
import type { Named, Readings, Rules } from "../rules.ts";
import { type Asked, reading, readings } from "./asked.ts";
import { wanted } from "./wanted.ts";

const costs = { verbless: 0.1 };
const lengths = ["longer", "shorter"];

/** "Which came first, the JCPOA or the Algerian Agreement?", "earlier: the snapback or the exit", "A or B, which is older?", "Which lasted longer, A or B?" */
export function first(rules: Rules): Found<Readings>[] {
  return [...amongTwo(rules), ...readings("list", theFirst(rules))];
}

/** Of several that are named the earlier or later, the longer or shorter. */
function amongTwo(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, take, sequence } = chart;
  const leading = [...asking(rules, 0), ...op(0, "earlier", "later_")].flatMap((word) => {
    const colons = [word, ...op(word.at, "be"), ...take(word.at, "prep").filter(({ value }) => value.stems === "of")];
    return colons.flatMap(({ at }) =>
      nouns
        .phrase(at)
        .map((one) => ({ ...one, cost: one.cost + word.cost, value: { named: one.value, which: word.value } })),
    );
  });
  const ofThem = take(0, "prep").filter(({ value }) => ["of", "between"].includes(value.stems));
  const of = maybe([...ofThem.map((one) => ({ ...one, value: "of" })), ...op(0, "among")], 0);
  const trailing = sequence(of, ({ at }) =>
    nouns.phrase(at).flatMap((one) =>
      asking(rules, one.at).map((word) => ({
        at: word.at,
        cost: one.cost + word.cost,
        value: { named: one.value, which: word.value },
      })),
    ),
  );
  return [...leading, ...trailing, ...eitherSide(rules)].flatMap(({ value: { named, which }, at, cost }) => {
    const last = ["later_", "longer"].includes(which);
    const ids = several(named);
    const ranked = (by: "start" | "length") =>
      readings("list", [{ value: { things: things({ ids }), rank: { by, last } }, at, cost }]);
    if (lengths.includes(which)) return ids?.every((id) => fitting.named(id)?.period) ? ranked("length") : [];
    if (!ids) return told(fitting, named.rank ? [] : named.things, last).map((value) => ({ value, at, cost }));
    if (ids.length > 2 || areApart(fitting, ids)) return ranked("start");
    const each = ids.map((id) => things({ ids: [id] }));
    return told(fitting, each, last).map((value) => ({ value, at, cost }));
  });
}

/** "Did the talks come before or after the snapback?": which of the two came first tells it. */
function eitherSide({ chart: { maybe, op, sequence }, nouns }: Rules): Found<{ named: Named; which: string }>[] {
  return sequence(op(0, "do", "be"), ({ at }) =>
    nouns.unranked(at).flatMap((one) =>
      sequence(maybe(op(one.at, "happen", "hold", "begin"), one.at), ({ at }) =>
        sequence(op(at, "beforeOrAfter"), ({ at }) => nouns.unranked(at)),
      ).map(({ value: other, at, cost }) => ({
        value: { named: { things: [one.value.things, other.things], all: false }, which: "earlier" },
        at,
        cost: cost + one.cost,
      })),
    ),
  );
}

/** Of two that are named and of which more is told, "the Muscat round with Araghchi", the one that was first or last. */
function told(fitting: Fitting, both: Things[], last: boolean): Readings[] {
  const [one, other, more] = both;
  const ids = both.flatMap(({ ids = [] }) => ids);
  const [start, next] = ids.map((id) => fitting.named(id)?.period?.start);
  if (!one || !other || more || ids.length !== 2 || ids[0] === ids[1] || !start || !next) return [];
  const asked = ({ where }: Things, against: Things, ...conditions: Condition[]) =>
    reading("list", {
      things: things({ ids, where: [{ ids: against.ids ?? [], not: true }, ...where, ...conditions] }),
    });
  if (!areApart(fitting, ids)) {
    return [
      [
        ...onTheWay(fitting, other, last).map((way) => asked(one, other, way)),
        ...onTheWay(fitting, one, last).map((way) => asked(other, one, way)),
      ],
    ];
  }
  const [it, against] = start < next === last ? [other, one] : [one, other];
  return [[asked(it, against, { span: { how: "began", moment: { [last ? "after" : "before"]: [against] } } })]];
}

/**
 * What tells that something came before the other, or with `last` after it: that it brought it about, itself or by what came of
 * it, or was put an end to by what brought it about.
 */
export function onTheWay(fitting: Fitting, other: Things, last: boolean): Condition[] {
  const [on, back] = last ? (["in", "out"] as const) : (["out", "in"] as const);
  const ending = fitting.answering("why").filter((type) => fitting.ontology.types[type]?.ends);
  const way = (types: string[], direction: "in" | "out", to: Things): Condition => ({
    related: { types, direction, to },
  });
  const direct = way(fitting.bringing(), on, other);
  const between = things({ where: [direct] });
  const by = last ? things({ where: [way(ending, back, other)] }) : between;
  return [
    direct,
    way(fitting.bringing(), on, between),
    ...(ending.length > 0 ? [last ? way(fitting.bringing(), on, by) : way(ending, back, by)] : []),
  ];
}

/** Whether their dates tell which began before which: what was in 2025 may have been before June or after it. */
export function areApart({ bringing, named }: Fitting, ids: string[]): boolean {
  const starts = ids.flatMap((id) => {
    const { period } = named(id) ?? {};
    return period ? [{ from: period.start, to: lastDay(period.start.slice(0, digits[period.precision])) }] : [];
  });
  if (starts.length === 0 || bringing().length === 0) return true;
  return (
    starts.length === ids.length &&
    starts.every((one, index) =>
      starts.every((other, at) => at === index || one.to < other.from || other.to < one.from),
    )
  );
}

const digits = { year: 4, month: 7, day: 10 };

/** "which came first", "which of the two is older", "what was earlier", "first": the word that says which. */
function asking(rules: Rules, at: number): Found<string>[] {
  const { op, sequence } = rules.chart;
  return sequence(wanted(rules, at), (gap) => {
    // "Which president": whom they led is not said.
    if (
      gap.value.things.where.some((one) => !("related" in one) || one.related.to.ids || one.related.to.where.length > 0)
    )
      return [];
    const verbs: Place[] = [
      ...op(gap.at, "be", "do", "happen", "hold", "begin", "last_"),
      { at: gap.at, cost: costs.verbless },
    ];
    return sequence(
      verbs.map((place) => ({ ...place, value: undefined })),
      ({ at }) => op(at, "earlier", "later_", ...lengths),
    );
  });
}

function several({ things: named, rank }: Named): string[] | undefined {
  const ids = named.flatMap(({ ids = [], where }) => (where.length === 0 ? ids : []));
  return ids.length < 2 || rank || named.some((one) => !one.ids || one.where.length > 0)
    ? undefined
    : [...new Set(ids)];
}

/** "Which secret talks were the earliest?", "Of the talks with Oman, which lasted longest?", "Which came before all the others?" */
function theFirst(rules: Rules): Found<Asked>[] {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  const ofThem = [...take(0, "prep").filter(({ value }) => value.stems === "of"), ...op(0, "among")];
  const leading = ofThem.flatMap((start) =>
    nouns.unranked(start.at).flatMap((one) =>
      op(one.at, "which").flatMap((word) => [
        { value: one.value.things, at: word.at, cost: one.cost + word.cost + start.cost },
        ...nouns
          .unranked(word.at)
          .filter(({ value }) => value.things.where.length === 0 && !value.things.ids)
          .map(({ at, cost }) => ({ value: one.value.things, at, cost: one.cost + word.cost + start.cost + cost })),
      ]),
    ),
  );
  const asked = wanted(rules, 0).map(({ value, ...rest }) => ({ ...rest, value: value.things }));
  return sequence([...asked, ...leading], ({ value: find, at }) => {
    if (find.ids || find.labels.length === 0) return [];
    const being = op(at, "be", "do");
    const held = [{ at, cost: 0 }, ...being].flatMap((place) => op(place.at, "happen", "hold", "last_"));
    const deeds = [...toDo(rules, at, find), ...sequence(being, ({ at }) => toDo(rules, at, find))];
    const places = sequence([...being, ...held], ({ at }) =>
      op(at, ...Object.keys(ranks)).flatMap((end) => {
        const rank = ranks[end.value];
        // "… came first after the war": of those of that time.
        const then = fitting.isDated(find) ? nouns.time(end.at) : [];
        const inTime = then.map(({ value: span, ...rest }) => ({ ...rest, value: holding(find, { span }) }));
        return [{ value: find, at: end.at, cost: 0 }, ...inTime].map(({ value, at, cost }) => ({
          value: { things: value, rank },
          at,
          cost: end.cost + cost,
        }));
      }),
    );
    return [...places, ...deeds];
  });
}

/** "Who first mediated?", "… was the first to mediate?", "… the last that left the deal?" */
function toDo({ chart, clauses }: Rules, at: number, find: Things): Found<Asked>[] {
  const { op, take, sequence } = chart;
  return sequence(op(at, "first", "last"), ({ value: which, at }) =>
    sequence(
      [
        { value: which, at, cost: 0 },
        ...op(at, "that"),
        ...take(at, "prep").flatMap((one) => (one.value.stems === "to" ? [{ ...one, value: which }] : [])),
      ],
      ({ at }) =>
        clauses.predicate(at, find).map(({ value, ...rest }) => ({
          ...rest,
          value: { things: value, rank: { by: "start" as const, last: which === "last" } },
        })),
    ),
  );
}
