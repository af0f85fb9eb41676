import type { Condition, Related, Span, Things } from "../../domain/reading.ts";
import { best, type Chart, type Found } from "./chart.ts";
import type { Use } from "./edges.ts";
import { type Fitting, holding, things } from "./fitting.ts";
import type { Named, Nouns } from "./nouns.ts";

export interface Clauses {
  /** "mediated the Vienna talks", "was lifted by the JCPOA", "were secret": things of which that holds. */
  predicate(at: number, subject: Things, afterBe?: boolean): Found<Things>[];
  /** "mediated by Oman", "held in Vienna". */
  participle(at: number, subject: Things): Found<Things>[];
  /** "did Oman mediate", "Oman mediated": things of which it holds that Oman mediated them. */
  objectGap(at: number, object: Things, preposition?: string): Found<Things>[];
}

/** What stands before a verb. */
interface Auxiliaries {
  be: boolean;
  not: boolean;
  only: boolean;
}

const costs = { coerced: 0.4, loosePreposition: 0.05, argument: 0.03, idle: 0.15, light: 0.1 };

/** Rules for what is said of things. */
export function createClauses(chart: Chart, fitting: Fitting, nouns: Nouns): Clauses {
  const { take, op, then } = chart;

  function auxiliaries(at: number, depth = 0): Found<Auxiliaries>[] {
    const none = [{ value: { be: false, not: false, only: false }, at, cost: 0 }];
    if (depth > 4) return none;
    const some = then(op(at, "be", "do", "have", "modal", "get", "try", "not", "only"), ({ value: name, at }) =>
      auxiliaries(at, depth + 1).map(({ value, ...rest }) => ({
        ...rest,
        value: {
          be: value.be || name === "be" || name === "get",
          not: value.not || name === "not",
          only: value.only || name === "only",
        },
      })),
    );
    return [...none, ...some];
  }

  function predicate(at: number, subject: Things, afterBe = false): Found<Things>[] {
    const one = best(
      then(
        auxiliaries(at).map(({ value, ...rest }) => ({ ...rest, value: { ...value, be: value.be || afterBe } })),
        ({ value: aux, at }) => [
          ...verbal(at, subject, aux),
          ...(aux.be ? copular(at, subject, aux) : []),
          ...then(op(at, "hold", "happen"), ({ at }) => light(at, subject, aux)),
          ...asRole(at, subject, aux),
          ...begun(at, subject, aux),
        ],
      ),
      30,
    );
    return best([...one, ...one.flatMap((first) => further(first))], 40);
  }

  /** "… and lifted others", "… but not in Vienna". */
  function further(first: Found<Things>): Found<Things>[] {
    const again = then(op(first.at, "and", "but"), ({ at }) =>
      then(auxiliaries(at), ({ value: aux, at }) => [
        ...verbal(at, first.value, aux),
        ...(aux.be || aux.not ? copular(at, first.value, aux) : []),
      ]),
    );
    const denied = [
      ...then(op(first.at, "and", "but"), ({ at }) => then(op(at, "not"), ({ at }) => but(at, first.value))),
      ...then(op(first.at, "butNot"), ({ at }) => [
        ...but(at, first.value),
        ...copular(at, first.value, { be: true, not: true, only: false }),
      ]),
    ];
    return [...again, ...denied].map((one) => ({ ...one, cost: one.cost + first.cost }));
  }

  /** The last thing said, denied of something else: "but not (in) the JCPOA talks". */
  function but(at: number, subject: Things): Found<Things>[] {
    const last = subject.where.at(-1);
    if (!last || !("related" in last)) return [];
    const found = [at].flatMap((at) => {
      const starts = [at, ...take(at, "prep").map((prep) => prep.at)];
      const objects = starts.flatMap((from) => nouns.phrase(from));
      const denied = objects.flatMap(({ value, ...rest }) =>
        value.things.length === 1 && !value.rank
          ? [
              {
                ...rest,
                value: holding(subject, { related: { ...last.related, to: value.things[0] ?? things() }, not: true }),
              },
            ]
          : [],
      );
      const times = starts
        .flatMap((from) => nouns.time(from))
        .map(({ value: span, ...rest }) => {
          const { where, ...to } = last.related.to;
          const others = where.filter((condition) => !("span" in condition));
          const { span: _, ...related } = last.related;
          const moved =
            where.length === others.length
              ? { ...related, span, to: last.related.to }
              : { ...related, to: { ...to, where: [...others, { span }] } };
          return { ...rest, value: holding(subject, { related: moved, not: true as const }) };
        });
      return [...denied, ...times];
    });
    return found;
  }

  function verbal(at: number, subject: Things, aux: Auxiliaries): Found<Things>[] {
    return then(verbs(at, aux.be), ({ value: { uses, isPassive }, at }) => [
      ...(isPassive ? passive(at, subject, uses, aux) : active(at, subject, uses, aux)),
      ...(isPassive ? [] : shared(at, subject, uses, aux)),
    ]);
  }

  /** "directed and acted in the film": two verbs with one object. */
  function shared(at: number, subject: Things, uses: Use[], aux: Auxiliaries): Found<Things>[] {
    return then(op(at, "and"), ({ at }) =>
      then(verbs(at, aux.be), ({ value: second, at }) =>
        second.isPassive ? [] : active(at, subject, second.uses, aux),
      ),
    ).flatMap((found) => {
      const last = found.value.where.at(-1);
      if (!last || !("related" in last)) return [];
      return fitting
        .relations(subject, uses, last.related.to)
        .map((related) => ({ ...found, value: holding(found.value, { ...last, related }) }));
    });
  }

  /** Verbs after a form of be are passive, unless they are going on, or complete a phrase that begins with be. */
  function verbs(at: number, be: boolean): Found<{ uses: Use[]; isPassive: boolean }>[] {
    return take(at, "verb").flatMap(({ value: { uses, afterBe }, at: end, cost }) => {
      if (afterBe) return be ? [{ value: { uses, isPassive: false }, at: end, cost }] : [];
      const isGoingOn = chart.words.slice(at, end).some(({ plain }) => /ing$/.test(plain));
      return [{ value: { uses, isPassive: be && !isGoingOn }, at: end, cost }];
    });
  }

  function participle(at: number, subject: Things): Found<Things>[] {
    const plain = { be: true, not: false, only: false };
    return best(
      then(
        auxiliaries(at).filter(({ value }) => !value.be),
        ({ value, at }) =>
          then(take(at, "verb"), ({ value: { uses }, at }) => [
            ...passive(at, subject, uses, { ...plain, not: value.not, only: value.only }),
            ...active(at, subject, uses, { ...plain, not: value.not, only: value.only }).map((one) => ({
              ...one,
              cost: one.cost + 0.1,
            })),
          ])
            .concat(then(op(at, "hold", "happen"), ({ at }) => light(at, subject, plain)))
            .concat(take(at, "property").length > 0 ? begun(at, subject, plain) : []),
      ),
      30,
    );
  }

  /** "began in 2002". */
  function begun(at: number, subject: Things, { not }: Auxiliaries): Found<Things>[] {
    if (!fitting.isDated(subject)) return [];
    // "released in 1999": what the property that dates such things is called.
    const dates = take(at, "property").filter(
      ({ value }) => value.dates === "start" && fittingLabels(subject, value.labels),
    );
    const begins = [...op(at, "begin"), ...dates.map(({ at, cost }) => ({ value: "", at, cost }))];
    return then(begins, ({ at }) => nouns.time(at)).map(({ value: span, ...rest }) => ({
      ...rest,
      value: holding(subject, { span: { ...span, how: "began" }, ...(not && { not: true as const }) }),
    }));
  }

  /** "helped as mediators in 2026", "turn up as mediators". */
  function asRole(at: number, subject: Things, aux: Auxiliaries): Found<Things>[] {
    const starts = [
      ...then(op(at, "serveAs"), ({ at }) => [
        { value: "", at, cost: 0 },
        ...take(at, "prep").map((prep) => ({ value: "", at: prep.at, cost: 0.05 })),
      ]),
    ];
    return then(starts, ({ at }) => copular(at, subject, aux));
  }

  const turned = (uses: Use[]): Use[] => uses.map((use) => ({ ...use, reverse: !use.reverse }));

  function passive(at: number, subject: Things, uses: Use[], aux: Auxiliaries): Found<Things>[] {
    const agent = then([...op(at, "only"), { value: "", at, cost: 0 }], (only) =>
      then(op(only.at, "by"), ({ at }) =>
        nouns
          .phrase(at)
          .flatMap((object) =>
            said(subject, turned(uses), object, { ...aux, only: aux.only || only.value === "only" }),
          ),
      ),
    );
    const none = idle(subject, turned(uses), at, aux);
    return [...agent, ...none].flatMap(withArguments);
  }

  function active(at: number, subject: Things, uses: Use[], aux: Auxiliaries): Found<Things>[] {
    const starts = [
      { value: "", at, cost: 0 },
      ...take(at, "prep").map(({ value, at, cost }) => ({
        value: value.stems,
        at,
        cost: cost + costs.loosePreposition - 0.1,
      })),
      ...op(at, "only"),
    ];
    const objects = starts.flatMap((start) =>
      nouns
        .phrase(start.at)
        .flatMap((object) =>
          said(
            subject,
            uses,
            { ...object, cost: object.cost + start.cost },
            { ...aux, only: aux.only || start.value === "only" },
          ),
        ),
    );
    const none = idle(subject, uses, at, aux);
    return [...objects, ...none].flatMap(withArguments);
  }

  /** Without an object, whatever may be one is meant. */
  function idle(subject: Things, uses: Use[], at: number, aux: Auxiliaries): Found<Things>[] {
    const labels = uses.map(({ type, reverse }) => fitting.endLabels(type, reverse ? "from" : "to"));
    const all = labels.some((some) => some.length === 0) ? [] : [...new Set(labels.flat())];
    return said(subject, uses, { value: { things: [things({ labels: all })], all: false }, at, cost: costs.idle }, aux);
  }

  /** The subject with what the verb says of it and the object. */
  function said(subject: Things, uses: Use[], object: Found<Named>, { not, only }: Auxiliaries): Found<Things>[] {
    if (object.value.rank) return [];
    const direct = object.value.things.map((one) => fitting.relations(subject, uses, one));
    const isCoerced = direct.some((meant) => meant.length === 0);
    const options = isCoerced ? object.value.things.map((one) => meantBy(subject, uses, one)) : direct;
    if (options.some((meant) => meant.length === 0)) return [];
    const [first = [], ...others] = options;
    if (!object.value.all && others.length > 0) return [];
    return first.map((related, index) => {
      const relatedToAll = [related, ...others.flatMap((meant) => meant[index] ?? meant[0] ?? [])];
      const where: Condition[] = relatedToAll.map((one) => ({
        related: one,
        ...(not && { not: true }),
        ...(only && { only: true }),
      }));
      return {
        value: holding(narrowed(subject, related), ...where),
        at: object.at,
        cost: object.cost + (isCoerced ? costs.coerced : 0),
      };
    });
  }

  /** Of "what" and "who" a verb tells what kind of thing it can be. */
  function narrowed(subject: Things, { types, direction }: Related): Things {
    if (subject.ids || direction === "any") return subject;
    const ends = types.map((type) => fitting.endLabels(type, direction === "out" ? "from" : "to"));
    if (ends.some((labels) => labels.length === 0)) return subject;
    const possible = [...new Set(ends.flat())];
    if (subject.labels.length === 0) return { ...subject, labels: possible };
    const isWho = subject.labels.length > 1;
    const both = subject.labels.filter((label) => possible.includes(label));
    return isWho && both.length > 0 ? { ...subject, labels: both } : subject;
  }

  /** Where the object is not of the kind that the verb takes, what stands for it may be: the talks of the hostage crisis. */
  function meantBy(subject: Things, uses: Use[], object: Things): Related[] {
    const direct = fitting.relations(subject, uses, object);
    if (direct.length > 0) return direct;
    return uses.flatMap((use) => {
      const other = fitting.coerced(object, use.type, use.reverse ? "from" : "to");
      return other ? fitting.relations(subject, [use], other) : [];
    });
  }

  /** What follows the object: times, and prepositions that say more of it or of the subject. */
  function withArguments(said: Found<Things>, depth = 0): Found<Things>[] {
    if (depth > 2) return [said];
    const last = said.value.where.at(-1);
    if (!last || !("related" in last)) return [said];
    const replaced = (related: Related): Things => ({
      ...said.value,
      where: [...said.value.where.slice(0, -1), { ...last, related }],
    });
    const times = nouns.time(said.at).map(({ value: span, at, cost }) => ({
      value: replaced(withTime(last.related, span)),
      at,
      cost: said.cost + cost + costs.argument,
    }));
    const more = take(said.at, "prep").flatMap((prep) =>
      nouns.phrase(prep.at).flatMap(({ value, at, cost }) => {
        const [object, ...others] = value.things;
        if (!object || value.rank || (others.length > 0 && !value.all)) return [];
        const total = said.cost + prep.cost + cost + costs.argument;
        if (others.length > 0) {
          const each = value.things.map((one) => fitting.joined(last.related.to, prep.value.stems, one)[0]);
          if (last.related.to.ids || each.some((one) => !one)) return [];
          const where = each.flatMap((related) => (related ? [{ related }] : []));
          return [{ value: replaced({ ...last.related, to: holding(last.related.to, ...where) }), at, cost: total }];
        }
        const ofObject = last.related.to.ids ? [] : fitting.joined(last.related.to, prep.value.stems, object);
        const ofSubject = said.value.ids ? [] : fitting.joined(said.value, prep.value.stems, object);
        return [
          ...ofObject.map((related) => ({
            value: replaced({ ...last.related, to: holding(last.related.to, { related }) }),
            at,
            cost: total,
          })),
          ...ofSubject.map((related) => ({
            value: { ...said.value, where: [...said.value.where.slice(0, -1), { related }, last] },
            at,
            cost: total + 0.02,
          })),
        ];
      }),
    );
    const kinds = take(said.at, "value").flatMap(({ value: { property, value, labels }, at, cost }) => {
      const condition = { property, values: [value] };
      const total = said.cost + cost + costs.argument;
      if (!last.related.to.ids && last.related.to.labels.some((label) => labels.includes(label))) {
        return [{ value: replaced({ ...last.related, to: holding(last.related.to, condition) }), at, cost: total }];
      }
      const isOwn = said.value.labels.some((label) => labels.includes(label));
      return isOwn
        ? [{ value: { ...said.value, where: [...said.value.where.slice(0, -1), condition, last] }, at, cost: total }]
        : [];
    });
    return [said, ...[...times, ...more, ...kinds].flatMap((one) => withArguments(one, depth + 1))];
  }

  /** A time is the relationship's own where the other end is not dated. */
  function withTime(related: Related, span: Span): Related {
    const { to } = related;
    if (!to.ids && to.labels.length > 0 && fitting.isDated(to)) return { ...related, to: holding(to, { span }) };
    return { ...related, span };
  }

  /** "were secret", "was in Vienna", "was a mediator of the talks". */
  function copular(at: number, subject: Things, { not, only }: Auxiliaries): Found<Things>[] {
    const values = then(take(at, "value"), (first) => [
      { value: [first.value], at: first.at, cost: 0 },
      ...then(op(first.at, "and", "both"), ({ at }) =>
        take(at, "value").map((second) => ({ ...second, value: [first.value, second.value] })),
      ),
    ]).flatMap(({ value, at, cost }) =>
      value.every(({ labels }) => fittingLabels(subject, labels))
        ? [
            {
              value: holding(
                subject,
                ...value.map(({ property, value }) => ({
                  property,
                  values: [value],
                  ...(not && { not: true as const }),
                })),
              ),
              at,
              cost,
            },
          ]
        : [],
    );
    const places = take(at, "prep").flatMap((prep) =>
      nouns.phrase(prep.at).flatMap(({ value, at, cost }) =>
        value.things.length !== 1 || value.rank
          ? []
          : fitting.joined(subject, prep.value.stems, value.things[0] ?? things()).map((related) => ({
              value: holding(subject, {
                related,
                ...(not && { not: true as const }),
                ...(only && { only: true as const }),
              }),
              at,
              cost: cost + prep.cost,
            })),
      ),
    );
    const times = nouns
      .time(at)
      .flatMap(({ value: span, ...rest }) =>
        fitting.isDated(subject)
          ? [{ ...rest, value: holding(subject, { span, ...(not && { not: true as const }) }) }]
          : [],
      );
    const roles = [{ at, cost: 0 }, ...op(at, "among")]
      .flatMap((start) => nouns.phrase(start.at))
      .flatMap(({ value, at, cost }) => {
        const [role] = value.things;
        if (!role || role.ids || value.things.length > 1 || value.rank) return [];
        if (role.where.length === 0 && (role.labels.length === 0 || not)) return [];
        const [only, ...more] = role.where;
        if (not && (more.length > 0 || !only || only.not)) return [];
        const where: Condition[] = not && only ? [{ ...only, not: true }] : role.where;
        const labelled = subject.labels.length === 0 && !subject.ids ? { ...subject, labels: role.labels } : subject;
        return [{ value: holding(labelled, ...where), at, cost: cost + 0.05 }];
      });
    const eras = nouns
      .era(at)
      .flatMap(({ value, ...rest }) =>
        fitting
          .joined(subject, value.preposition, things({ ids: value.ids }))
          .map((related) => ({ ...rest, value: holding(subject, { related, ...(not && { not: true as const }) }) })),
      );
    const without = not
      ? []
      : nouns.without(at, subject).map(({ value, ...rest }) => ({ ...rest, value: holding(subject, value) }));
    // "were not American"
    const adjectives = subject.ids
      ? []
      : take(at, "thing").flatMap(({ value, at, cost }) =>
          fitting.anyRelation(subject, things({ ids: value.ids })).map((related) => ({
            value: holding(subject, { related, ...(not && { not: true as const }) }),
            at,
            cost: cost + 0.4,
          })),
        );
    return [...values, ...places, ...times, ...roles, ...eras, ...adjectives, ...without];
  }

  function fittingLabels(subject: Things, labels: string[]): boolean {
    const own = subject.ids ? subject.ids.flatMap((id) => fitting.named(id)?.labels ?? []) : subject.labels;
    return own.length === 0 || own.some((label) => labels.includes(label));
  }

  /** A verb that says only that something was: "were held in Vienna", "took place in 2009". */
  function light(at: number, subject: Things, aux: Auxiliaries): Found<Things>[] {
    const next = copular(at, subject, { ...aux, be: true }).map((one) => ({ ...one, cost: one.cost + costs.light }));
    return next.flatMap((one) => [
      one,
      ...copular(one.at, one.value, aux).map((two) => ({ ...two, cost: two.cost + one.cost })),
    ]);
  }

  function objectGap(at: number, object: Things, preposition?: string): Found<Things>[] {
    return best(
      then(auxiliaries(at), ({ value: first, at }) =>
        nouns.phrase(at).flatMap((subject) => {
          if (subject.value.rank) return [];
          return then(auxiliaries(subject.at), ({ value: second, at }) => {
            const not = first.not || second.not;
            const isPassive = first.be || second.be;
            const found = then(verbs(at, isPassive), ({ value: { uses, isPassive }, at }) => {
              const meant = uses.map((use) => ({ ...use, reverse: !use.reverse }));
              const ways = isPassive ? [turned(meant)] : [meant];
              const preps = take(at, "prep").filter(({ value }) => !isPassive || value.stems === "by");
              const ends = [...(isPassive ? [] : [{ at, cost: 0 }]), ...preps];
              return ways.flatMap((way, index) =>
                ends.flatMap((end) =>
                  said(
                    object,
                    way,
                    { ...subject, at: end.at, cost: end.cost + index * 0.2 },
                    { be: false, not, only: first.only || second.only },
                  ),
                ),
              );
            });
            const prepositional =
              preposition === undefined
                ? endingIn(at, object, subject.value)
                : before(at, object, subject.value, preposition);
            const had = filledBy(object, subject.value).flatMap((value) => [
              { value, at, cost: 0.05 },
              ...op(at, "have").map((end) => ({ ...end, value })),
            ]);
            const held = then([...op(subject.at, "have")], ({ at }) =>
              filledBy(object, subject.value).map((value) => ({ value, at, cost: 0 })),
            );
            return [
              ...found.flatMap((one) => withArguments(one)),
              ...prepositional,
              ...[...had, ...held].flatMap((one) => withArguments(one)),
            ];
          }).map((one) => ({ ...one, cost: one.cost + subject.cost }));
        }),
      ),
      30,
    );
  }

  /** "what effects did the JCPOA have": the subject is what the noun asked for waits for. */
  function filledBy(object: Things, subject: Named): Things[] {
    const [one, more] = subject.things;
    const last = object.where.at(-1);
    if (!one || more || !last || !("related" in last)) return [];
    const { to, types, direction } = last.related;
    const isIdle = !to.ids && to.labels.length === 0 && to.where.length === 0;
    const [type = ""] = types;
    if (!isIdle || !fitting.fits(one, type, direction === "out" ? "to" : "from")) return [];
    return [{ ...object, where: [...object.where.slice(0, -1), { ...last, related: { ...last.related, to: one } }] }];
  }

  /** "through whom did the talks run", "in which city were they held": what stands before a light verb or none. */
  function before(at: number, object: Things, subject: Named, preposition: string): Found<Things>[] {
    const ends = [
      { value: undefined, at, cost: costs.light },
      ...op(at, "hold", "happen").map(({ at, cost }) => ({ value: undefined, at, cost })),
      ...take(at, "verb").map(({ at, cost }) => ({ value: undefined, at, cost: cost + 0.1 })),
    ];
    const [one, more] = subject.things;
    if (!one || more) return [];
    return ends.flatMap((end) =>
      fitting
        .joined(one, preposition, object)
        .map((related) => ({ value: holding(object, mirrored(related, one)), at: end.at, cost: end.cost })),
    );
  }

  /** "what were the talks about": the preposition stands last. */
  function endingIn(at: number, object: Things, subject: Named): Found<Things>[] {
    const [one, more] = subject.things;
    if (!one || more) return [];
    return then([{ value: "", at, cost: 0 }, ...op(at, "hold", "happen")], ({ at }) =>
      take(at, "prep").flatMap((prep) =>
        fitting
          .joined(one, prep.value.stems, object)
          .map((related) => ({ value: holding(object, mirrored(related, one)), at: prep.at, cost: prep.cost })),
      ),
    );
  }

  return { predicate, participle, objectGap };
}

/** The same relationship, seen from its other end. */
export function mirrored({ to: _, direction, ...related }: Related, to: Things): { related: Related } {
  const opposite = { in: "out", out: "in", any: "any" } as const;
  return { related: { ...related, direction: opposite[direction], to } };
}
