import type { Condition, Rank, Related, Span, Things } from "../../domain/reading.ts";
import { best, type Chart, type Found } from "./chart.ts";
import type { Clauses } from "./clauses.ts";
import { type Fitting, holding, things } from "./fitting.ts";
import { dayAfter, dayBefore } from "./spans.ts";

/** What a noun phrase names: one description, or several that hold together (`all`) or one by one. */
export interface Named {
  things: Things[];
  all: boolean;
  rank?: Rank | undefined;
}

/** A head noun that still waits for what it is a noun of: the mediator *of*. */
interface Head {
  things: Things;
  open?: { type: string; end: "from" | "to"; having?: Record<string, string> | undefined } | undefined;
  rank?: Rank | undefined;
}

export interface Nouns {
  /** Phrases such as "the secret talks of 1995", "Oman and Qatar", "talks that Oman mediated". */
  phrase(at: number): Found<Named>[];
  /** One thing, without and, or. */
  single(at: number): Found<Head>[];
  /** What may follow a description: of, in, that …; the description with it. */
  tails(head: Found<Head>): Found<Head>[];
  /** "without a mediator". */
  without(at: number, noun: Things): Found<Condition>[];
  /** "in Obama's time": whose, with the preposition that joins. */
  era(at: number): Found<{ ids: string[]; preposition: string }>[];
  /** The time that a phrase such as "before the hostage crisis" or "in 2009" names. */
  time(at: number): Found<Span>[];
}

const costs = { coerced: 0.4, adjacent: 0.3, part: 0.15, any: 0.35, bareRelative: 0.2, idle: 0.1 };

/** Rules for phrases that name things. */
export function createNouns(chart: Chart, fitting: Fitting, clauses: () => Clauses, spoken: Things | undefined): Nouns {
  const { take, op, then } = chart;
  const phrases = new Map<number, Found<Named>[]>();
  const singles = new Map<number, Found<Head>[]>();

  function phrase(at: number): Found<Named>[] {
    const known = phrases.get(at);
    if (known) return known;
    phrases.set(at, []);
    const one = single(at).map(({ value, ...rest }) => ({ ...rest, value: named(value) }));
    const both = then(op(at, "both"), ({ at }) => then(single(at), (first) => joined(first, ["and"], 0)));
    const times = then(op(at, "both"), ({ at }) =>
      then(take(at, "span"), (first) =>
        then(op(first.at, "and"), ({ at }) =>
          then(take(at, "span"), (second) =>
            bare(second.at).flatMap((head) => {
              const [one, other] = [timed(head, first.value.span)[0], timed(head, second.value.span)[0]];
              return one && other
                ? [{ ...head, value: { things: [one.value.things, other.value.things], all: true } }]
                : [];
            }),
          ),
        ),
      ),
    );
    const several = single(at).flatMap((first) => [...joined(first, ["and"], 0), ...joined(first, ["or"], 0)]);
    const found = best([...one, ...both, ...several, ...times]);
    phrases.set(at, found);
    return found;
  }

  const named = ({ things, rank }: Head): Named => ({ things: [things], all: false, ...(rank && { rank }) });

  function joined(first: Found<Head>, by: string[], depth: number): Found<Named>[] {
    if (depth > 3 || first.value.rank) return [];
    return then(op(first.at, ...by), ({ at }) =>
      unranked(at).flatMap((second) =>
        [second, ...joined(second, by, depth + 1).map(({ value, ...rest }) => ({ ...rest, value }))].map(
          ({ value, ...rest }) => ({
            ...rest,
            value: together(first.value.things, "all" in value ? value.things : [value.things], by[0] === "and"),
          }),
        ),
      ),
    ).map((one) => ({ ...one, cost: one.cost + first.cost }));
  }

  const unranked = (at: number) => single(at).filter(({ value }) => !value.rank);

  function together(first: Things, others: Things[], all: boolean): Named {
    const same = [first, ...others];
    // Any of several nodes is one description.
    if (!all && same.every(({ ids, where }) => ids && where.length === 0)) {
      return { things: [things({ ids: [...new Set(same.flatMap(({ ids = [] }) => ids))] })], all: false };
    }
    return { things: same, all };
  }

  function single(at: number): Found<Head>[] {
    const known = singles.get(at);
    if (known) return known;
    singles.set(at, []);
    const heads = [...bare(at), ...modified(at, 0), ...pronoun(at)].flatMap(sided);
    const one = best(
      heads.flatMap((head) => [...ended(head), ...tails(head).flatMap(ended)]),
      40,
    );
    const found = best([...one, ...one.flatMap(compound)], 40);
    singles.set(at, found);
    return found;
  }

  /** "the 2015 agreement's effects", "June 2025 crisis effect": a noun for what stands before it. */
  function compound(whole: Found<Head>): Found<Head>[] {
    if (whole.value.rank) return [];
    return [whole.at, ...chart.possessive(whole.at).map(({ at }) => at)].flatMap((from) =>
      take(from, "noun").flatMap(({ value: { type, end, having }, at, cost }) => {
        const head = { things: things({ labels: fitting.endLabels(type, end) }), open: { type, end, having } };
        return filled({ value: head, at, cost: cost + whole.cost + costs.part }, whole.value.things).flatMap((one) => [
          ...ended(one),
          ...tails(one).flatMap(ended),
        ]);
      }),
    );
  }

  /** A head that got nothing to be the head of stands for all that have such a relationship. */
  function ended({ value: { open, ...head }, at, cost }: Found<Head>): Found<Head>[] {
    if (!open) return [{ value: head, at, cost }];
    const related = relatedTo(open, things());
    return [{ value: { ...head, things: holding(head.things, { related }) }, at, cost: cost + costs.idle }];
  }

  function bare(at: number): Found<Head>[] {
    return [
      ...together_(take(at, "thing").filter(({ value }) => value.ids.length === 1))
        .filter(({ value }) => value.length <= mostMeant)
        .flatMap(({ value, ...rest }) => value.map((id) => ({ ...rest, value: { things: things({ ids: [id] }) } }))),
      ...take(at, "thing")
        .filter(({ value }) => value.ids.length > 1)
        .map(({ value, ...rest }) => ({ ...rest, value: { things: things({ ids: value.ids }) } })),
      ...take(at, "label").map(({ value, ...rest }) => ({
        ...rest,
        value: { things: things({ labels: value.labels }) },
      })),
      ...take(at, "noun").map(({ value: { type, end, having }, ...rest }) => ({
        ...rest,
        value: { things: things({ labels: fitting.endLabels(type, end) }), open: { type, end, having } },
      })),
    ];
  }

  /** "the American side", "Wittkoff's delegation": the thing itself. */
  function sided(head: Found<Head>): Found<Head>[] {
    if (!head.value.things.ids) return [head];
    const sides = [head.at, ...chart.possessive(head.at).map(({ at }) => at)].flatMap((at) => op(at, "side"));
    const apposed = then(op(head.at, "known"), ({ at }) => take(at, "thing")).filter(({ value }) =>
      value.ids.every((id) => head.value.things.ids?.includes(id)),
    );
    return [head, ...[...sides, ...apposed].map(({ at, cost }) => ({ ...head, at, cost: head.cost + cost }))];
  }

  function pronoun(at: number): Found<Head>[] {
    if (!spoken) return [];
    return op(at, "pronoun").map(({ at, cost }) => ({ value: { things: spoken }, at, cost }));
  }

  /** Words before a noun: secret talks, Trump's sanctions, the 2009 talks, the first round. */
  function modified(at: number, depth: number): Found<Head>[] {
    if (depth > 3) return [];
    const inner = (at: number) => [...bare(at), ...modified(at, depth + 1)];
    return best([
      ...then(take(at, "value"), ({ value, at }) => [
        ...inner(at).flatMap((head) => valued(head, value)),
        ...then(op(at, "and"), ({ at }) =>
          then(take(at, "value"), (second) =>
            inner(second.at).flatMap((head) => valued(head, value).flatMap((one) => valued(one, second.value))),
          ),
        ),
      ]),
      ...then(take(at, "span"), ({ value, at }) => inner(at).flatMap((head) => timed(head, value.span))),
      ...then(op(at, "first", "last", "longest", "shortest"), ({ value, at }) =>
        inner(at).map((head) => ({ ...head, value: { ...head.value, rank: ranks[value] } })),
      ),
      ...then(together_(take(at, "thing")), (modifier) => {
        const of = things({ ids: modifier.value });
        return [modifier.at, ...chart.possessive(modifier.at).map(({ at }) => at)].flatMap((from) =>
          inner(from).flatMap((head) => modifiedBy(head, of)),
        );
      }),
    ]);
  }

  /** Things that the same words name equally, as one. */
  function together_(found: Found<{ ids: string[] }>[]): Found<string[]>[] {
    const places = Map.groupBy(found, ({ at, cost }) => `${at} ${cost}`);
    return [...places.values()].flatMap((same) =>
      same
        .slice(0, 1)
        .map(({ at, cost }) => ({ value: [...new Set(same.flatMap(({ value }) => value.ids))], at, cost })),
    );
  }

  function valued(head: Found<Head>, { property, value, values = [value], labels }: Kind): Found<Head>[] {
    const ids = head.value.things.ids?.map((id) => fitting.named(id)?.labels ?? []) ?? [head.value.things.labels];
    if (!ids.flat().some((label) => labels.includes(label))) return [];
    return [with_(head, { property, values })];
  }

  /** Of what is dated, the time it was; of what is not, the time of what it stands for: the mediators of 2009. */
  function timed(head: Found<Head>, span: Span): Found<Head>[] {
    if (fitting.isDated(head.value.things)) {
      const { ids } = head.value.things;
      if (ids) return ids.every((id) => isWithin(id, span)) ? [head] : [];
      return [with_(head, { span })];
    }
    const { open } = head.value;
    if (!open) return [];
    const other = things({ labels: fitting.endLabels(open.type, open.end === "from" ? "to" : "from"), where: [] });
    if (!fitting.isDated(other)) return [];
    return filled(head, holding(other, { span }));
  }

  function isWithin(id: string, { from, to }: Span): boolean {
    const period = fitting.named(id)?.period;
    return (
      period !== undefined && (to === undefined || period.start <= to) && (from === undefined || period.end >= from)
    );
  }

  function filled(head: Found<Head>, other: Things): Found<Head>[] {
    const { open, ...rest } = head.value;
    if (!open) return [];
    const end = open.end === "from" ? "to" : "from";
    if (!fitting.fits(other, open.type, end)) {
      const meant = fitting.coerced(other, open.type, end);
      return meant ? filled({ ...head, cost: head.cost + costs.coerced }, meant) : [];
    }
    const related = relatedTo(open, other);
    return [{ ...head, value: { ...rest, things: holding(rest.things, { related }) } }];
  }

  function modifiedBy(head: Found<Head>, of: Things): Found<Head>[] {
    const roles = filled(head, of);
    if (roles.length > 0) return roles.map((one) => ({ ...one, cost: one.cost + costs.part }));
    const noun = head.value.things;
    const topics = fitting.joined(noun, "about", of).map(fitting.narrowed);
    if (topics.length > 0) {
      return topics.map((related) => ({ ...with_(head, { related }), cost: head.cost + costs.part }));
    }
    if (noun.labels.length === 0 || fitting.isActor(noun)) return [];
    return fitting
      .anyRelation(noun, of)
      .map((related) => ({ ...with_(head, { related }), cost: head.cost + costs.any }));
  }

  const with_ = (head: Found<Head>, ...where: Condition[]): Found<Head> => ({
    ...head,
    value: { ...head.value, things: holding(head.value.things, ...where) },
  });

  function tails(head: Found<Head>, depth = 0): Found<Head>[] {
    if (depth > 3) return [];
    const next = best([...prepositional(head), ...relative(head), ...exception(head)], 30);
    return best([...next, ...next.flatMap((one) => tails(one, depth + 1))], 40);
  }

  function prepositional(head: Found<Head>): Found<Head>[] {
    const { at } = head;
    const spans = time(at).flatMap((span) => timed({ ...head, at: span.at, cost: head.cost + span.cost }, span.value));
    const joins = take(at, "prep").flatMap(({ value, at, cost }) =>
      phrase(at).flatMap((object) => {
        const base = { ...head, at: object.at, cost: head.cost + cost + object.cost };
        return attached(base, value.stems, object.value);
      }),
    );
    const withoutAny = without(at, head.value.things).map((one) => ({
      ...with_(head, one.value),
      at: one.at,
      cost: head.cost + one.cost,
    }));
    const postposed = take(at, "value").flatMap(({ value, at, cost }) =>
      valued({ ...head, at, cost: head.cost + cost + 0.1 }, value),
    );
    return [
      ...spans,
      ...postposed,
      ...joins,
      ...withoutAny,
      ...inTimeOf(head),
      ...dimensions(head),
      ...adjacent(head),
      ...apposed(head),
    ];
  }

  /** "without a mediator": nothing of the kind that the noun names; "without an agreement": none that is joined to it. */
  function without(at: number, noun: Things): Found<Condition>[] {
    return then(op(at, "without"), ({ at }) => [
      ...take(at, "noun").flatMap(({ value: { type, end, having }, ...rest }): Found<Condition>[] => {
        const other = end === "from" ? "to" : "from";
        if (!fitting.fits(noun, type, other)) return [];
        const direction = end === "from" ? ("in" as const) : ("out" as const);
        return [
          {
            ...rest,
            value: {
              related: { types: [type], direction, ...(having && { having }), to: things() },
              not: true as const,
            },
          },
        ];
      }),
      ...unranked(at).flatMap(({ value, at, cost }) =>
        fitting
          .anyRelation(noun, value.things)
          .map((related) => ({ value: { related, not: true as const }, at, cost: cost + 0.2 })),
      ),
    ]);
  }

  /** "the nuclear agreement known as the JCPOA". */
  function apposed(head: Found<Head>): Found<Head>[] {
    const { labels, ids, where } = head.value.things;
    if (ids) return [];
    return then(op(head.at, "known"), ({ at }) => take(at, "thing")).flatMap(({ value, at, cost }) => {
      const isSuch = value.ids.every(
        (id) => labels.length === 0 || fitting.named(id)?.labels.some((label) => labels.includes(label)),
      );
      return isSuch
        ? [
            {
              value: { ...head.value, open: undefined, things: things({ ids: value.ids, where }) },
              at,
              cost: head.cost + cost,
            },
          ]
        : [];
    });
  }

  /** "in Obama's time", "in the Carter years". */
  function inTimeOf(head: Found<Head>): Found<Head>[] {
    return eraAt(head.at).flatMap(({ value, at, cost }) =>
      fitting
        .joined(head.value.things, eraPreposition, things({ ids: value }))
        .map((related) => ({ ...with_(head, { related }), at, cost: head.cost + cost })),
    );
  }

  /** "on Iran's economy and society", "on the politics of Iran": of whom, and of what kind. */
  function dimensions(head: Found<Head>): Found<Head>[] {
    return ended(head).flatMap((gap) =>
      take(gap.at, "prep").flatMap((prep) => {
        const owned = take(prep.at, "thing").flatMap((owner) =>
          [owner.at, ...chart.possessive(owner.at).map(({ at }) => at)].flatMap((at) =>
            kinds(at).map((kind) => ({
              owner: owner.value.ids,
              kind: kind.value,
              at: kind.at,
              cost: owner.cost + kind.cost,
            })),
          ),
        );
        const of = kinds(prep.at).flatMap((kind) => [
          { owner: [], kind: kind.value, at: kind.at, cost: kind.cost },
          ...take(kind.at, "prep").flatMap((prep) =>
            take(prep.at, "thing").map((owner) => ({
              owner: owner.value.ids,
              kind: kind.value,
              at: owner.at,
              cost: kind.cost + prep.cost + owner.cost,
            })),
          ),
        ]);
        return [...owned, ...of].flatMap(({ owner, kind, at, cost }) => {
          const valuedHeads = valued({ ...gap, at, cost: gap.cost + cost + prep.cost }, kind);
          return owner.length === 0
            ? valuedHeads
            : valuedHeads.flatMap((one) =>
                fitting
                  .joined(one.value.things, prep.value.stems, things({ ids: owner }))
                  .map((related) => with_(one, { related })),
              );
        });
      }),
    );
  }

  /** Words for values of one property, joined by and. */
  function kinds(at: number): Found<Kind>[] {
    return then(take(at, "value"), (first) => [
      { value: { ...first.value, values: [first.value.value] }, at: first.at, cost: 0 },
      ...then(op(first.at, "and"), ({ at }) => take(at, "value"))
        .filter(({ value }) => value.property === first.value.property)
        .map((second) => ({ ...second, value: { ...first.value, values: [first.value.value, second.value.value] } })),
    ]);
  }

  /** Keywords: "effects JCPOA", "mediators Vienna talks". */
  function adjacent(head: Found<Head>): Found<Head>[] {
    const { open } = head.value;
    if (!open) return [];
    const own = unranked(head.at).filter(
      ({ value }) => value.things.ids && fitting.fits(value.things, open.type, open.end),
    );
    if (own.length > 0)
      return own.map(({ value, at, cost }) => ({ value: { things: value.things }, at, cost: head.cost + cost }));
    return single(head.at).flatMap(({ value, at, cost }) =>
      value.rank ? [] : filled({ ...head, at, cost: head.cost + cost + costs.adjacent }, value.things),
    );
  }

  /** "in Obama's time", "during the Carter presidency": whose. */
  function eraAt(at: number): Found<string[]>[] {
    const starts = [...op(at, "in", "during", "of"), { at, cost: 0.1 }];
    return starts.flatMap((start) =>
      take(start.at, "thing").flatMap((one) =>
        [one.at, ...chart.possessive(one.at).map(({ at }) => at)].flatMap((from) =>
          op(from, "era").map((end) => ({ value: one.value.ids, at: end.at, cost: start.cost + one.cost + end.cost })),
        ),
      ),
    );
  }

  function attached(head: Found<Head>, preposition: string, object: Named): Found<Head>[] {
    if (object.rank) return [];
    if (head.value.open) {
      const roles = object.all ? [] : object.things.flatMap((one) => filled(head, one));
      if (roles.length > 0) return roles;
    }
    const noun = head.value.things;
    const options = object.things.map((one) => {
      const meant = fitting.joined(noun, preposition, one);
      return meant.length > 0 || !vague.has(preposition) ? meant : fitting.anyRelation(noun, one);
    });
    if (options.some((meant) => meant.length === 0)) return [];
    const isVague = options.some(([first]) => first?.direction === "any");
    const cost = head.cost + (isVague ? costs.any : 0.02);
    if (!object.all && options.length > 1) return [];
    const [first = [], ...others] = options;
    return first.map((related, index) => ({
      ...with_(
        head,
        { related },
        ...others.flatMap((meant) => {
          const same = meant[index] ?? meant[0];
          return same ? [{ related: same }] : [];
        }),
      ),
      cost,
    }));
  }

  function relative(head: Found<Head>): Found<Head>[] {
    const gap = ended(head);
    return gap.flatMap(({ value, at, cost }) => {
      const rest = (found: Found<Things>[], extra = 0): Found<Head>[] =>
        found.map((one) => ({ value: { ...value, things: one.value }, at: one.at, cost: cost + one.cost + extra }));
      return [
        ...op(at, "that").flatMap((that) => [
          ...rest(clauses().predicate(that.at, value.things), that.cost),
          ...rest(clauses().objectGap(that.at, value.things), that.cost),
        ]),
        ...take(at, "prep").flatMap((prep) =>
          op(prep.at, "which").flatMap((which) =>
            rest(clauses().objectGap(which.at, value.things, prep.value.stems), prep.cost + which.cost),
          ),
        ),
        ...rest(clauses().participle(at, value.things), 0.05),
        ...rest(clauses().objectGap(at, value.things), costs.bareRelative),
      ];
    });
  }

  function exception(head: Found<Head>): Found<Head>[] {
    return ended(head).flatMap((gap) =>
      then(op(gap.at, "except"), ({ at }) => phrase(at)).flatMap(({ value, at, cost }) => {
        const ids = value.things.flatMap((one) => one.ids ?? []);
        if (value.things.some((one) => !one.ids || one.where.length > 0 || !fitting.isAlike(one, gap.value.things)))
          return [];
        return [{ ...with_(gap, { ids, not: true }), at, cost: gap.cost + cost }];
      }),
    );
  }

  function time(at: number): Found<Span>[] {
    const own = take(at, "span").map(({ value, ...rest }) => ({ ...rest, value: value.span }));
    const relative = then([...op(at, "right"), { value: "", at, cost: 0 }], ({ at }) =>
      then(op(at, "before", "after", "during"), ({ value: how, at }) =>
        datedAt(at).flatMap(({ value, ...rest }) => {
          const span = spanOf(how, value);
          return span ? [{ ...rest, value: span }] : [];
        }),
      ),
    );
    const between = then(op(at, "between", "from"), ({ at }) =>
      datedAt(at).flatMap((first) =>
        then(op(first.at, "and", "to"), ({ at }) => datedAt(at)).flatMap(({ value, at, cost }) => {
          const from = spanOf("after", first.value)?.from;
          const to = spanOf("before", value)?.to;
          return from && to && from <= to
            ? [{ value: { from, to, how: "began" as const }, at, cost: cost + first.cost }]
            : [];
        }),
      ),
    );
    return [...own, ...relative, ...between];
  }

  /** Nodes that have a date: named, or the only ones so described. */
  function datedAt(at: number): Found<string[]>[] {
    return single(at).flatMap(({ value, ...rest }) => {
      const { ids } = value.things;
      const id = fitting.resolved(value.things);
      if (value.rank) return [];
      if (id !== undefined) return [{ ...rest, value: [id] }];
      return ids && value.things.where.length === 0 ? [{ ...rest, value: ids }] : [];
    });
  }

  function spanOf(how: string, ids: string[]): Span | undefined {
    const [period, more] = ids.flatMap((id) => fitting.named(id)?.period ?? []);
    if (!period || more) return undefined;
    if (how === "before") return { to: dayBefore(period.start), how: "began" };
    if (how === "after") return { from: dayAfter(period.end), how: "began" };
    return { from: period.start, to: period.end, how: "in" };
  }

  const era = (at: number) =>
    eraAt(at).map(({ value: ids, ...rest }) => ({ ...rest, value: { ids, preposition: eraPreposition } }));

  return { phrase, single, tails: (head) => tails(head), time, era, without };
}

/** A value of a property, or several of one. */
interface Kind {
  property: string;
  value: string;
  values?: string[];
  labels: string[];
}

/** As prepositions in an ontology have it, for who was in office. */
const eraPreposition = "in time of";

/** How the thing that a noun of a type stands for is joined to the other end. */
const relatedTo = ({ type, end, having }: NonNullable<Head["open"]>, to: Things): Related => ({
  types: [type],
  direction: end === "from" ? "out" : "in",
  ...(having && { having }),
  to,
});

/** A word that so many things share does not stand for any of them. */
const mostMeant = 4;

/** Prepositions that say no more than that two things belong together. */
const vague = new Set(["of"]);

const ranks: Record<string, Rank> = {
  first: { by: "start", last: false },
  last: { by: "start", last: true },
  longest: { by: "length", last: true },
  shortest: { by: "length", last: false },
};
