import type { Rank, Reading, Span, Things, ThingsReading, Want } from "../../domain/reading.ts";
import { best, type Chart, type Found } from "./chart.ts";
import { type Clauses, mirrored } from "./clauses.ts";
import { type Fitting, holding, things } from "./fitting.ts";
import type { Nouns } from "./nouns.ts";

/** What a question may mean; where the first gives nothing the next may. */
export type Readings = Reading[];

interface Asked {
  things: Things;
  rank?: Rank | undefined;
}

const costs = { keywords: 0.5, whatIs: 0.1, alone: 0.4 };

/** Every way to read the whole question, the likeliest first. */
export function questions(chart: Chart, fitting: Fitting, nouns: Nouns, clauses: Clauses): Found<Readings>[] {
  const { op, then, take, isEnd } = chart;
  function reading(want: Want, { things: find, rank }: Asked): ThingsReading {
    return { ask: "things", want, find, ...(rank && { rank }) };
  }

  const as = (want: Want, found: Found<Asked>[], extra = 0): Found<Readings>[] =>
    found.map(({ value, at, cost }) => ({ value: [reading(want, value)], at, cost: cost + extra }));

  const asked = (found: Found<Things>[], rank?: Rank): Found<Asked>[] =>
    found.map(({ value, ...rest }) => ({ ...rest, value: { things: value, rank } }));

  /** "who", "what", "which talks", "which of the mediators", "what secret talks". */
  function wanted(at: number): Found<Asked>[] {
    const who = op(at, "who").map(({ at, cost }) => ({ value: { things: things({ labels: fitting.who }) }, at, cost }));
    const what = op(at, "which").flatMap((which) => {
      const bare = { value: { things: things() }, at: which.at, cost: which.cost + 0.05 };
      const ofThem = [
        which.at,
        ...take(which.at, "prep")
          .filter(({ value }) => value.stems === "of")
          .map(({ at }) => at),
      ];
      const nouned = ofThem.flatMap((from) =>
        nouns.single(from).map(({ value, at, cost }) => ({ value, at, cost: cost + which.cost })),
      );
      return [bare, ...nouned];
    });
    return [
      ...who,
      ...what,
      ...then([...who, ...what], (one) => op(one.at, "else").map((other) => ({ ...other, value: one.value }))),
    ];
  }

  function which(at: number): Found<Readings>[] {
    const found = then(wanted(at), ({ value, at }) => [
      ...asked(clauses.predicate(at, value.things), value.rank),
      ...asked(clauses.objectGap(at, value.things), value.rank),
      ...asked(clauses.participle(at, value.things), value.rank),
      ...namely(at, value),
      ...then(op(at, "be"), ({ at }) => op(at, "there")).map((end) => ({ ...end, value })),
      ...(value.things.where.length > 0 && !value.things.ids ? [{ value, at, cost: 0.3 }] : []),
    ]);
    return as("list", [...found, ...except(found), ...exceptFirst(at)]);
  }

  /** Others than those named at the end: "…, besides the two sides". */
  function except(found: Found<Asked>[]): Found<Asked>[] {
    return found.flatMap((one) =>
      then(op(one.at, "except"), ({ at }) => named(at))
        .filter(({ value: ids }) => fitting.isAlike(things({ ids }), one.value.things))
        .map(({ value: ids, at, cost }) => ({
          value: { ...one.value, things: holding(one.value.things, { ids, not: true }) },
          at,
          cost: one.cost + cost,
        })),
    );
  }

  /** "Apart from Muscat, which …" */
  function exceptFirst(at: number): Found<Asked>[] {
    if (at > 0) return [];
    return then(op(at, "except"), ({ at }) => named(at)).flatMap(({ value: ids, at, cost }) =>
      then(wanted(at), ({ value, at }) => [
        ...asked(clauses.predicate(at, value.things), value.rank),
        ...asked(clauses.objectGap(at, value.things), value.rank),
        ...asked(clauses.participle(at, value.things), value.rank),
      ]).map((one) => ({
        value: { ...one.value, things: holding(one.value.things, { ids, not: true }) },
        at: one.at,
        cost: one.cost + cost,
      })),
    );
  }

  /** Things by their names, several joined by and. */
  function named(at: number): Found<string[]>[] {
    return nouns.phrase(at).flatMap(({ value, ...rest }) => {
      const ids = value.things.flatMap((one) => (one.where.length === 0 && one.ids) || []);
      return ids.length >= value.things.length && !value.rank ? [{ ...rest, value: ids }] : [];
    });
  }

  /** "Which came first, the JCPOA or the Algerian Agreement?" */
  function earlier(at: number): Found<Readings>[] {
    const found = then(wanted(at), (gap) =>
      then(
        [
          ...op(gap.at, "be", "do"),
          ...take(gap.at, "verb").map(({ at, cost }) => ({ value: "", at, cost })),
          ...op(gap.at, "happen"),
          { value: "", at: gap.at, cost: 0.1 },
        ],
        ({ at }) =>
          then(op(at, "first", "last"), ({ value: which, at }) =>
            nouns.phrase(at).flatMap(({ value, ...rest }) => {
              const [one, more] = value.things;
              if (!one?.ids || more || one.ids.length < 2) return [];
              return [{ ...rest, value: { things: one, rank: { by: "start" as const, last: which === "last" } } }];
            }),
          ),
      ),
    );
    return as("list", found);
  }

  /** "what were the effects of …", "who were the mediators in …": the noun says what is asked for. */
  function namely(at: number, { things: gap }: Asked): Found<Asked>[] {
    if (gap.where.length > 0) return [];
    return then(op(at, "be"), ({ at }) =>
      nouns.single(at).flatMap(({ value, at, cost }) => {
        if (value.things.ids) return [];
        const fits =
          gap.labels.length === 0 ||
          value.things.labels.length === 0 ||
          value.things.labels.some((label) => gap.labels.includes(label));
        const labels = value.things.labels.length === 0 ? gap.labels : value.things.labels;
        return fits ? [{ value: { things: { ...value.things, labels }, rank: value.rank }, at, cost }] : [];
      }),
    );
  }

  /** "What was inflation an effect of?": the other end of what the noun names. */
  function nounOf(at: number): Found<Readings>[] {
    const found = then(wanted(at), (gap) =>
      then(op(gap.at, "be"), ({ at }) =>
        nouns.single(at).flatMap((subject) =>
          then(take(subject.at, "noun"), ({ value: { type, end, having }, at }) =>
            take(at, "prep").flatMap((prep) => {
              if (subject.value.rank || !fitting.fits(subject.value.things, type, end)) return [];
              const direction = end === "from" ? ("in" as const) : ("out" as const);
              const labels = fitting.endLabels(type, end === "from" ? "to" : "from");
              const find = gap.value.things.labels.length > 0 ? gap.value.things : things({ labels });
              const related = { types: [type], direction, ...(having && { having }), to: subject.value.things };
              return [{ value: { things: holding(find, { related }) }, at: prep.at, cost: prep.cost + subject.cost }];
            }),
          ),
        ),
      ),
    );
    return as("list", found);
  }

  /** "through whom did the talks run", "in which city were they held". */
  function throughWhom(at: number): Found<Readings>[] {
    const found = take(at, "prep").flatMap((prep) =>
      wanted(prep.at).flatMap((gap) =>
        asked(clauses.objectGap(gap.at, gap.value.things, prep.value.stems), gap.value.rank).map((one) => ({
          ...one,
          cost: one.cost + prep.cost + gap.cost,
        })),
      ),
    );
    return as("list", found);
  }

  function howMany(at: number): Found<Readings>[] {
    const found = then(op(at, "howMany"), ({ at }) =>
      nouns.single(at).flatMap((gap) => {
        const { things: find, rank } = gap.value;
        const rest = [
          { value: find, at: gap.at, cost: 0.1 },
          ...op(gap.at, "be").flatMap((be) =>
            op(be.at, "there").map((there) => ({ value: find, at: there.at, cost: be.cost + there.cost })),
          ),
          ...op(gap.at, "be").flatMap((be) =>
            op(be.at, "there").flatMap((there) => [
              ...nouns
                .tails({ value: { things: find }, at: there.at, cost: 0 })
                .map(({ value, at, cost }) => ({ value: value.things, at, cost })),
            ]),
          ),
          ...clauses.predicate(gap.at, find),
          ...clauses.objectGap(gap.at, find),
        ];
        return rest.map((one) => ({ value: { things: one.value, rank }, at: one.at, cost: one.cost + gap.cost }));
      }),
    );
    return as("number", found);
  }

  /** A whole sentence as things of which it holds: Oman of which it holds that it mediated the talks. */
  function sentence(at: number): Found<Things>[] {
    return best([
      ...nouns
        .single(at)
        .flatMap((subject) =>
          subject.value.rank
            ? []
            : clauses
                .predicate(subject.at, subject.value.things)
                .map((one) => ({ ...one, cost: one.cost + subject.cost })),
        ),
      // "was Oman a mediator": the auxiliary stood before.
    ]);
  }

  /** The same after an auxiliary that the question begins with. */
  function inverted(at: number): Found<Things>[] {
    const auxiliary = op(at, "be", "do", "have", "modal");
    return best(
      then(auxiliary, ({ value: name, at }) =>
        nouns.single(at).flatMap((subject) => {
          if (subject.value.rank) return [];
          const one = subject.value.things;
          const said = name === "be" ? clauses.predicate(subject.at, one, true) : clauses.predicate(subject.at, one);
          return said.map((found) => ({ ...found, cost: found.cost + subject.cost }));
        }),
      ),
    );
  }

  function when(at: number): Found<Readings>[] {
    const word = op(at, "when");
    const sentences = as("when", asked(then(word, ({ at }) => [...inverted(at), ...sentence(at)])));
    const bare = then(word, ({ at }) =>
      then([...op(at, "be", "do"), { value: "", at, cost: 0.1 }], ({ at }) =>
        nouns.single(at).flatMap((one) => {
          const ends = [
            { value: "", at: one.at, cost: 0 },
            ...then([...op(one.at, "be", "get"), { value: "", at: one.at, cost: 0 }], ({ at }) =>
              op(at, "happen", "hold", "begin", "end", "last_"),
            ),
          ];
          return ends.map((end) => ({ value: one.value, at: end.at, cost: one.cost + end.cost }));
        }),
      ),
    );
    return [...sentences, ...as("when", bare)];
  }

  function howLong(at: number): Found<Readings>[] {
    const found = then(op(at, "howLong"), ({ at }) =>
      then([...op(at, "be", "do"), { value: "", at, cost: 0.1 }], ({ at }) =>
        nouns.single(at).flatMap((one) => [
          { ...one },
          ...op(one.at, "last_", "hold", "happen").flatMap((end) => {
            const ended = { value: one.value, at: end.at, cost: one.cost + end.cost };
            return [ended, ...nouns.tails(ended)];
          }),
        ]),
      ),
    );
    return as("howLong", found);
  }

  function where(at: number): Found<Readings>[] {
    const types = fitting.answering("where");
    const found = then(op(at, "where"), ({ at }) =>
      then([...op(at, "be", "do"), { value: "", at, cost: 0.2 }], ({ at }) =>
        nouns.single(at).flatMap((subject) => {
          const ends = [
            { at: subject.at, cost: 0 },
            ...then([...op(subject.at, "be"), { value: "", at: subject.at, cost: 0 }], ({ at }) =>
              op(at, "happen", "hold"),
            ),
            ...take(subject.at, "verb").map(({ at, cost }) => ({ at, cost: cost + 0.05 })),
          ];
          return ends.flatMap((end) => {
            const meant = fitting.relations(
              subject.value.things,
              types.map((type) => ({ type, reverse: false })),
              things(),
            );
            const labels = [...new Set(types.flatMap((type) => fitting.ontology.types[type]?.to ?? []))];
            return meant.map((related) => ({
              value: { things: holding(things({ labels }), mirrored(related, subject.value.things)), rank: undefined },
              at: end.at,
              cost: subject.cost + end.cost,
            }));
          });
        }),
      ),
    );
    return as(
      "list",
      found.filter(({ value }) => !value.rank),
    );
  }

  /** What led to the things said: to what the verb is about, or to the thing alone. */
  function why(at: number): Found<Readings>[] {
    const types = fitting.answering("why");
    if (types.length === 0) return [];
    return then(op(at, "why"), ({ at }) => {
      const alone = then([...op(at, "be", "do"), { value: "", at, cost: 0.2 }], ({ at }) =>
        nouns.single(at).flatMap((one) => {
          const effect = one.value.things;
          const plain = { value: { effect, types }, at: one.at, cost: one.cost };
          const verbs = then([...op(one.at, "be", "get"), { value: "", at: one.at, cost: 0 }], ({ at }) => [
            ...op(at, "happen", "hold", "begin").map(({ at, cost }) => ({ value: types, at, cost })),
            ...take(at, "verb").flatMap(({ value: { uses }, at, cost }) => {
              const own = uses.flatMap(({ type, reverse }) => (!reverse && types.includes(type) ? [type] : []));
              return own.length > 0 ? [{ value: own, at, cost }] : [];
            }),
          ]);
          return [
            plain,
            ...verbs.map(({ value, at, cost }) => ({ value: { effect, types: value }, at, cost: cost + one.cost })),
          ];
        }),
      );
      const timed = alone.flatMap((one) => [
        { ...one, value: { ...one.value, span: undefined } },
        ...nouns
          .time(one.at)
          .map(({ value: span, at, cost }) => ({ value: { ...one.value, span }, at, cost: cost + one.cost })),
      ]);
      const direct = timed.flatMap(({ value: { effect, types, span }, at, cost }) =>
        causes(effect, types, span).map((find) => ({ value: [find], at, cost })),
      );
      const ofSentences = [...inverted(at), ...sentence(at)].flatMap(({ value, at, cost }) => {
        const found = causesOf(value, types);
        return found.length > 0 ? [{ value: found, at, cost: cost + 0.05 }] : [];
      });
      return [...direct, ...ofSentences];
    });
  }

  function causes(effect: Things, types: string[], span?: Span): Reading[] {
    const uses = types.map((type) => ({ type, reverse: false }));
    const meant = fitting.relations(things(), uses, effect);
    return meant.map((related) =>
      reading("list", { things: holding(things(), { related: { ...related, ...(span && { span }) } }) }),
    );
  }

  /** Of a sentence about A and B: what led to the event that joins them, else to B. */
  function causesOf(said: Things, types: string[]): Reading[] {
    const last = said.where.at(-1);
    if (!last || !("related" in last) || last.not) return [];
    const subject: Things = { ...said, where: said.where.slice(0, -1) };
    const object = last.related.to;
    // What is asked about must be so: nothing led to what did not happen.
    const held = holding(object, mirrored(last.related, subject));
    const joint = jointEvent(subject, held);
    const ofObject = isActor(object) ? [] : causes(held, types);
    const ofSubject = isActor(subject) ? [] : causes(holding(subject, last), types);
    return [...joint.flatMap((event) => causes(event, types)), ...ofObject, ...ofSubject];
  }

  const isActor = (one: Things) => {
    const labels = one.ids ? one.ids.flatMap((id) => fitting.named(id)?.labels ?? []) : one.labels;
    return labels.some((label) => fitting.who.includes(label));
  };

  /** Events that two things are both part of. */
  function jointEvent(subject: Things, object: Things): Things[] {
    const { types } = fitting.ontology;
    const labels = [
      ...new Set(Object.values(types).flatMap(({ from, answers }) => (answers === "why" ? from : []))),
    ].filter((label) => label !== "Entity");
    return labels.flatMap((label) => {
      const event = things({ labels: [label] });
      const [first] = fitting.anyRelation(event, subject);
      const [second] = fitting.anyRelation(event, object);
      return first && second ? [holding(event, { related: first }, { related: second })] : [];
    });
  }

  function whether(at: number): Found<Readings>[] {
    return as("whether", asked(inverted(at)));
  }

  function there(at: number): Found<Readings>[] {
    const found = then(op(at, "be", "have"), ({ at }) =>
      then(op(at, "there"), ({ at }) =>
        nouns
          .single(at)
          .flatMap((one) => [
            one,
            ...op(one.at, "which").map((end) => ({ ...end, value: one.value, cost: one.cost + end.cost })),
            ...clausesOf(one),
          ]),
      ),
    );
    return as("whether", found);
  }

  const clausesOf = (one: Found<Asked>): Found<Asked>[] =>
    asked(clauses.predicate(one.at, one.value.things), one.value.rank).map((found) => ({
      ...found,
      cost: found.cost + one.cost,
    }));

  function listed(at: number): Found<Readings>[] {
    const starts = [
      { at, cost: costs.keywords },
      ...op(at, "list").map(({ at, cost }) => ({ at, cost })),
      ...then(op(at, "list"), ({ at }) => op(at, "list", "which")),
    ];
    const found = starts.flatMap((start) =>
      nouns.single(start.at).flatMap((one) => {
        if (one.value.things.ids && one.value.things.where.length === 0) return [];
        const ordered = then(op(one.at, "inOrder"), (end) => [{ ...end, value: one.value }]);
        const cost = start.cost + one.cost;
        return [
          { value: [reading("list", one.value)], at: one.at, cost },
          ...op(one.at, "list").map((end) => ({
            value: [reading("list", one.value)],
            at: end.at,
            cost: cost + end.cost,
          })),
          ...ordered.map((end) => ({ value: [reading("chronology", one.value)], at: end.at, cost: cost + end.cost })),
          ...clausesOf({ ...one, cost }).map((said) => ({ ...said, value: [reading("list", said.value)] })),
        ];
      }),
    );
    return found;
  }

  function about(at: number): Found<Readings>[] {
    const starts = [
      ...op(at, "about"),
      ...then(op(at, "who", "which"), ({ at }) => op(at, "be")),
      ...then(op(at, "list"), ({ at }) => op(at, "about")),
      { value: "", at, cost: costs.alone },
    ];
    return starts.flatMap((start) =>
      nouns.phrase(start.at).flatMap(({ value, at, cost }) => {
        const ids = value.things.flatMap((one) => one.ids ?? []);
        if (value.rank || ids.length === 0 || value.things.some((one) => !one.ids || one.where.length > 0)) return [];
        return [{ value: [{ ask: "about" as const, ids }], at, cost: cost + start.cost }];
      }),
    );
  }

  /** "the role of the UN in the talks", "what part did Russia play in 2002", "Oman's role". */
  function role(at: number): Found<Readings>[] {
    const of = then(
      [
        ...then([...op(at, "which"), { value: "", at, cost: 0 }], ({ at }) =>
          then([...op(at, "be"), { value: "", at, cost: 0 }], ({ at }) =>
            op(at, "role").map((one) => ({ ...one, cost: one.cost - 0.3 })),
          ),
        ),
      ],
      ({ at }) => nouns.single(at),
    );
    const possessive = then(
      [
        ...op(at, "which", "about"),
        ...then(op(at, "about", "list"), ({ at }) => op(at, "about")),
        { value: "", at, cost: 0 },
      ],
      ({ at }) =>
        then([...op(at, "be"), { value: "", at, cost: 0 }], ({ at }) =>
          take(at, "thing").flatMap(({ value, at, cost }) =>
            [at, ...chart.possessive(at).map(({ at }) => at)].flatMap((from) =>
              op(from, "role_").map((word) => ({
                value: { things: things({ ids: value.ids }) },
                at: word.at,
                cost: cost + word.cost,
              })),
            ),
          ),
        ),
    );
    const played = then(op(at, "which"), ({ at }) =>
      then(op(at, "role_"), ({ at }) =>
        then(op(at, "do"), ({ at }) =>
          nouns.single(at).flatMap((one) =>
            then(op(one.at, "play"), (end) => [{ ...end, value: one.value }]).map((end) => ({
              ...end,
              cost: end.cost + one.cost,
            })),
          ),
        ),
      ),
    );
    const done = then(op(at, "which"), ({ at }) =>
      then(op(at, "do"), ({ at }) =>
        nouns.single(at).flatMap((one) =>
          then(op(one.at, "do"), (end) => [{ ...end, value: one.value }]).map((end) => ({
            ...end,
            cost: end.cost + one.cost,
          })),
        ),
      ),
    );
    return [...of, ...possessive, ...played, ...done].flatMap((subject) => {
      const [id, more] = subject.value.things.ids ?? [];
      if (id === undefined || more !== undefined) return [];
      const everything = { value: [{ ask: "about" as const, ids: [id] }], at: subject.at, cost: subject.cost };
      const within = take(subject.at, "prep")
        .filter(({ value }) => !["to", "for"].includes(value.stems))
        .flatMap((prep) =>
          nouns.single(prep.at).flatMap(({ value, at, cost }): Found<Readings>[] => {
            const [other] = value.things.ids ?? [];
            const total = subject.cost + prep.cost + cost;
            if (other !== undefined && value.things.where.length === 0)
              return [{ value: [{ ask: "role", of: id, in: other }], at, cost: total }];
            return fitting.anyRelation(things({ ids: [id] }), value.things).map((related) => ({
              value: [reading("list", { things: holding(value.things, mirrored(related, things({ ids: [id] }))) })],
              at,
              cost: total,
            }));
          }),
        );
      return [everything, ...within];
    });
  }

  function pair(at: number, joints: string[]): Found<[string, string]>[] {
    return oneNode(at).flatMap((first) =>
      then(op(first.at, ...joints), ({ at }) => oneNode(at)).flatMap(({ value, at, cost }) =>
        value === first.value ? [] : [{ value: [first.value, value] as [string, string], at, cost: cost + first.cost }],
      ),
    );
  }

  /** One node by name, or the only one so described: "the talks of 2009". */
  function oneNode(at: number): Found<string>[] {
    return nouns.single(at).flatMap(({ value, ...rest }) => {
      const { ids, where } = value.things;
      const id = ids && where.length === 0 ? ids[0] : fitting.resolved(value.things);
      return id === undefined || value.rank ? [] : [{ ...rest, value: id }];
    });
  }

  function comparison(at: number): Found<Readings>[] {
    const starts = [
      ...op(at, "compare"),
      ...then(op(at, "which"), ({ at }) => then(op(at, "be"), ({ at }) => op(at, "compare"))),
    ];
    const found = [
      ...then(starts, ({ at }) => pair(at, ["and", "with", "to", "versus"])).flatMap((one) => [
        one,
        ...op(one.at, "differ").map((end) => ({ ...end, value: one.value, cost: one.cost + end.cost })),
      ]),
      ...pair(at, ["versus"]).map((one) => ({ ...one, cost: one.cost + 0.2 })),
    ];
    return found.map(({ value: ids, ...rest }) => ({ ...rest, value: [{ ask: "comparison", ids: [...ids] }] }));
  }

  function connection(at: number): Found<Readings>[] {
    const direct = then(op(at, "connection"), ({ at }) => pair(at, ["and", "to", "with"]));
    const asked = then(
      [...then(op(at, "which"), ({ at }) => op(at, "be")), ...op(at, "list"), { value: "", at, cost: 0 }],
      ({ at }) => then(op(at, "connection"), ({ at }) => pair(at, ["and", "to", "with"])),
    );
    const linked = then(op(at, "connection", "be"), ({ at }) => [
      ...take(at, "thing").flatMap((first) =>
        then(op(first.at, "connected"), ({ at }) =>
          then([...op(at, "to", "with"), { value: "", at, cost: 0 }], ({ at }) => take(at, "thing")),
        ).map((second) => ({
          value: [first.value.ids[0] ?? "", second.value.ids[0] ?? ""] as [string, string],
          at: second.at,
          cost: first.cost + second.cost,
        })),
      ),
      ...then(pair(at, ["and"]), ({ value, at }) => op(at, "connected").map((end) => ({ ...end, value }))),
    ]);
    return [...direct, ...asked, ...linked].map(({ value: [from, to], ...rest }) => ({
      ...rest,
      value: [{ ask: "connection", from, to }],
    }));
  }

  function chronology(at: number): Found<Readings>[] {
    const found = then([...then(op(at, "list"), ({ at }) => op(at, "timeline")), ...op(at, "timeline")], ({ at }) =>
      then(
        [
          ...take(at, "prep")
            .filter(({ value }) => value.stems === "of")
            .map(({ at, cost }) => ({ value: "", at, cost })),
          { value: "", at, cost: 0 },
        ],
        ({ at }) => nouns.single(at),
      ),
    );
    return found.flatMap(({ value, at, cost }) => {
      const { ids } = value.things;
      if (!ids || value.things.where.length > 0) return [{ value: [reading("chronology", value)], at, cost }];
      return fitting.anyRelation(things({ labels: dated() }), value.things).map((related) => ({
        value: [reading("chronology", { things: holding(things({ labels: dated() }), { related }) })],
        at,
        cost,
      }));
    });
  }

  function dated(): string[] {
    const { labels } = fitting.ontology;
    return Object.keys(labels).filter(
      (label) => !labels[label]?.hidden && fitting.isDated(things({ labels: [label] })),
    );
  }

  /** "what happened in June 2025", "what came after the JCPOA". */
  function happened(at: number): Found<Readings>[] {
    const found = then(op(at, "which"), ({ at }) => then(op(at, "happen"), ({ at }) => nouns.time(at)));
    const keyword = then(op(at, "list"), ({ at }) => nouns.time(at)).map((one) => ({ ...one, cost: one.cost + 0.3 }));
    return as(
      "chronology",
      [...found, ...keyword].map(({ value: span, ...rest }) => ({
        ...rest,
        value: { things: things({ labels: dated(), where: [{ span }] }) },
      })),
    );
  }

  /** "who mediated the most talks", "which country mediated most often". */
  function most(at: number): Found<Readings>[] {
    const rank = (name: string): Rank => ({ by: "count", last: name === "most" });
    const found = then(wanted(at), (gap) => {
      const find = gap.value.things;
      const verbs = then([...op(gap.at, "be", "have"), { value: "", at: gap.at, cost: 0 }], ({ at }) =>
        take(at, "verb"),
      );
      const before = then(verbs, ({ value: { uses }, at }) => [
        ...then(
          [...take(at, "prep").map(({ at, cost }) => ({ value: "", at, cost })), { value: "", at, cost: 0 }],
          ({ at }) =>
            then(op(at, "most", "fewest"), (word) =>
              nouns.single(word.at).flatMap((object) =>
                fitting.relations(find, uses, object.value.things).map((related) => ({
                  value: { things: holding(find, { related }), rank: rank(word.value) },
                  at: object.at,
                  cost: object.cost,
                })),
              ),
            ),
        ),
        ...then(op(at, "most", "fewest"), (word) =>
          fitting.relations(find, uses, things()).map((related) => ({
            value: { things: holding(find, { related }), rank: rank(word.value) },
            at: word.at,
            cost: 0,
          })),
        ),
      ]);
      const roles = then(
        verbs.length > 0
          ? verbs.map(({ at, cost }) => ({ value: "", at, cost }))
          : [{ value: "", at: gap.at, cost: 0 }],
        ({ at }) =>
          then(op(at, "most"), ({ at }) =>
            then([...op(at, "as"), { value: "", at, cost: 0 }], ({ at }) => nouns.single(at)).flatMap(
              ({ value, at, cost }) =>
                value.things.ids
                  ? []
                  : [
                      {
                        value: { things: { ...value.things, labels: value.things.labels }, rank: rank("most") },
                        at,
                        cost: cost + 0.2,
                      },
                    ],
            ),
          ),
      );
      return [...before, ...roles];
    });
    return as("list", found);
  }

  /** Keywords, what it is about first: "April 2025 round which city", "snapback 2025 who used it", "Vienna talks when". */
  function topicFirst(at: number): Found<Readings>[] {
    const topics = nouns
      .single(at)
      .filter(({ value }) => !value.rank && (value.things.ids || value.things.where.length > 0));
    return topics.flatMap((topic) => {
      const about = topic.value.things;
      const asWhen = as(
        "when",
        then(op(topic.at, "when"), (word) => [{ ...word, value: { things: about, rank: undefined } }]),
      );
      const asLong = as(
        "howLong",
        then(op(topic.at, "howLong"), (word) => [{ ...word, value: { things: about, rank: undefined } }]),
      );
      const asked = then(wanted(topic.at), (gap) => {
        const find = gap.value.things;
        const alone =
          find.labels.length > 0 && !fitting.isActor(find)
            ? fitting
                .anyRelation(find, about)
                .map((related) => ({ value: holding(find, { related }), at: gap.at, cost: 0.2 }))
            : [];
        const verbs = then([...op(gap.at, "do", "have"), { value: "", at: gap.at, cost: 0 }], ({ at }) =>
          then(take(at, "verb"), ({ value: { uses, afterBe }, at }) => {
            const ends = [
              { at, cost: 0 },
              ...op(at, "pronoun"),
              ...take(at, "prep").flatMap((prep) => op(prep.at, "pronoun")),
            ];
            const meant = afterBe ? [] : fitting.relations(find, uses, about);
            return meant.flatMap((related) =>
              ends.map((end) => ({ value: holding(find, { related }), at: end.at, cost: end.cost })),
            );
          }),
        );
        return [...alone, ...verbs].map((one) => ({ ...one, value: { things: one.value, rank: gap.value.rank } }));
      });
      const by = then(take(topic.at, "verb"), ({ value: { uses }, at }) =>
        take(at, "prep")
          .filter(({ value }) => value.stems === "by")
          .flatMap((prep) => {
            const find = things({ labels: fitting.who });
            return fitting.relations(find, uses, about).map((related) => ({
              value: { things: holding(find, { related }), rank: undefined },
              at: prep.at,
              cost: prep.cost,
            }));
          }),
      );
      return [...as("list", [...asked, ...by]), ...asWhen, ...asLong].map((one) => ({
        ...one,
        cost: one.cost + topic.cost + 0.1,
      }));
    });
  }

  /** "How did the JCPOA affect Iran?", "What did the hostage crisis do to Carter?": what came of the one for the other. */
  function affected(at: number): Found<Readings>[] {
    const pairs = [...op(at, "how")]
      .flatMap((how) => op(how.at, "do", "have"))
      .flatMap((auxiliary) => nouns.single(auxiliary.at))
      .flatMap((cause) =>
        then(op(cause.at, "affect"), ({ at }) => nouns.single(at)).map((side) => ({
          cause,
          side,
          at: side.at,
          cost: cause.cost + side.cost,
        })),
      );
    const done = then(op(at, "which"), ({ at }) =>
      then(op(at, "do"), ({ at }) =>
        nouns.single(at).flatMap((cause) =>
          then(op(cause.at, "do"), ({ at }) =>
            take(at, "prep")
              .filter(({ value }) => ["to", "for"].includes(value.stems))
              .flatMap((prep) => nouns.single(prep.at)),
          ).map((side) => ({ ...side, value: { cause, side } })),
        ),
      ),
    );
    const all = [
      ...pairs,
      ...done.map(({ value: { cause, side }, at, cost }) => ({ cause, side, at, cost: cost + cause.cost })),
    ];
    return all.flatMap(({ cause, side, at, cost }) => {
      const labels = Object.keys(fitting.ontology.labels).filter(
        (label) => !fitting.isActor(things({ labels: [label] })),
      );
      return labels.flatMap((label) => {
        const effect = things({ labels: [label] });
        const [on] = fitting.joined(effect, "on", side.value.things);
        const [of] = fitting.joined(effect, "of", cause.value.things);
        return on && of
          ? [{ value: [reading("list", { things: holding(effect, { related: of }, { related: on }) })], at, cost }]
          : [];
      });
    });
  }

  /** "what do Oman and Qatar have in common". */
  function common(at: number): Found<Readings>[] {
    const found = then(op(at, "which"), ({ at }) =>
      then([...op(at, "do", "be"), { value: "", at, cost: 0 }], ({ at }) => pair(at, ["and"])),
    );
    return then(found, ({ value: [one, other], at }) =>
      op(at, "common").flatMap((end) => {
        const relations = [one, other].flatMap((id) =>
          fitting.anyRelation(things(), things({ ids: [id] })).slice(0, 1),
        );
        return [
          {
            ...end,
            value: [reading("list", { things: holding(things(), ...relations.map((related) => ({ related }))) })],
          },
        ];
      }),
    );
  }

  const all = [
    ...which(0),
    ...throughWhom(0),
    ...howMany(0),
    ...when(0),
    ...howLong(0),
    ...where(0),
    ...why(0),
    ...whether(0),
    ...there(0),
    ...listed(0),
    ...about(0),
    ...role(0),
    ...comparison(0),
    ...connection(0),
    ...chronology(0),
    ...happened(0),
    ...most(0),
    ...common(0),
    ...earlier(0),
    ...nounOf(0),
    ...topicFirst(0),
    ...affected(0),
  ];
  return best(
    then(all, (one) => isEnd(one.at).map((end) => ({ ...end, value: one.value }))),
    20,
  );
}
