import type { Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import { after } from "./asked.ts";
import type { Claim } from "./claims.ts";

/** "Did only Israel attack?", "Was Oman the only mediator?", "Was Israel alone in attacking?": it and no other. */
export function sole(rules: Rules, at: number, isQuestion: boolean): Found<Claim>[] {
  const { op, sequence } = rules.chart;
  const starts = isQuestion ? op(at, "be", "do", "have", "modal") : [{ value: "", at, cost: 0 }];
  const found = sequence(starts, ({ value: auxiliary, at }) => [
    ...onlySubject(rules, at, auxiliary === "be"),
    ...(auxiliary === "be" ? cleftAlone(rules, at) : []),
    ...named(rules, at).flatMap((subject) =>
      after(subject, [
        ...alone(rules, subject.at, subject.value),
        ...(auxiliary === "be" ? [{ at: subject.at, cost: 0 }] : op(subject.at, "be")).flatMap((be) =>
          after(be, theOnly(rules, be.at, subject.value)),
        ),
      ]),
    ),
  ]);
  return best(found, 30).map(({ value: find, ...rest }) => ({ ...rest, value: { find, sole: true } }));
}

/** Things by their names. */
const named = ({ nouns }: Rules, at: number): Found<Things>[] =>
  nouns.unranked(at).flatMap(({ value, ...rest }) => (value.things.ids ? [{ ...rest, value: value.things }] : []));

/** "only Israel attacked Iran", "it was only Israel that attacked". */
function onlySubject(rules: Rules, at: number, afterBe: boolean): Found<Things>[] {
  const { chart, clauses } = rules;
  const { op, maybe, sequence } = chart;
  return sequence(
    [
      ...op(at, "only"),
      ...sequence(op(at, "pronoun"), ({ at }) => sequence(maybe(op(at, "be"), at), ({ at }) => op(at, "only"))),
    ],
    ({ at }) =>
      named(rules, at).flatMap((subject) =>
        after(
          subject,
          sequence(maybe(op(subject.at, "that"), subject.at), ({ value: that, at }) =>
            clauses.predicate(at, subject.value, afterBe && !that ? "be" : undefined),
          ),
        ),
      ),
  );
}

/** "it Israel alone that attacked". */
function cleftAlone(rules: Rules, at: number): Found<Things>[] {
  const { chart, clauses } = rules;
  const { op, maybe, sequence } = chart;
  return sequence(maybe(op(at, "not"), at), ({ at }) => op(at, "pronoun")).flatMap((it) =>
    named(rules, it.at).flatMap((subject) =>
      after(
        { cost: it.cost + subject.cost },
        sequence(op(subject.at, "alone", "only"), ({ at }) =>
          sequence(op(at, "that"), ({ at }) => clauses.predicate(at, subject.value)),
        ),
      ),
    ),
  );
}

/** "alone attacked Iran", "acted alone in attacking Iran", "was alone in attacking Iran". */
function alone({ chart, clauses }: Rules, at: number, subject: Things): Found<Things>[] {
  const { maybe, op, take, sequence } = chart;
  const before = sequence(op(at, "alone"), ({ at }) => clauses.predicate(at, subject));
  const acting = sequence(maybe(op(at, "be", "do", "have"), at), ({ at }) =>
    sequence(maybe(op(at, "act"), at), ({ at }) =>
      sequence(op(at, "alone"), ({ at }) =>
        take(at, "prep").flatMap((preposition) => after(preposition, clauses.predicate(preposition.at, subject))),
      ),
    ),
  );
  const last = clauses
    .predicate(at, subject)
    .flatMap((one) => op(one.at, "alone").map((end) => ({ ...end, value: one.value, cost: end.cost + one.cost })));
  return [...before, ...acting, ...last];
}

/** "was the only mediator", "was the only one to attack Iran", "is the only country that attacked Iran". */
function theOnly({ chart, clauses, fitting, nouns }: Rules, at: number, subject: Things): Found<Things>[] {
  const { op, sequence } = chart;
  return sequence(op(at, "only"), ({ at }) => {
    const roles = nouns
      .unranked(at)
      .flatMap(({ value: { things: role }, ...rest }) =>
        role.ids || role.where.length === 0
          ? []
          : [{ ...rest, value: holding({ ...subject, labels: role.labels }, ...role.where) }],
      );
    // "the only agreement": of all that there are.
    const alone = nouns
      .unranked(at)
      .flatMap(({ value: { things: kind, open }, ...rest }) =>
        kind.ids || open || kind.where.length > 0 || !fitting.isAlike(kind, subject)
          ? []
          : [{ ...rest, value: { ...subject, labels: kind.labels } }],
      );
    const kinds = [
      ...nouns.unranked(at).filter(({ value: { things: kind } }) => !kind.ids && kind.where.length === 0),
      ...op(at, "someone").map((one) => ({ ...one, value: { things: things() } })),
    ];
    const doing = kinds.flatMap((kind) =>
      after(
        kind,
        sequence(op(kind.at, "to", "that"), ({ at }) =>
          clauses.predicate(at, { ...subject, labels: kind.value.things.labels }),
        ),
      ),
    );
    return [...roles, ...alone, ...doing];
  });
}
