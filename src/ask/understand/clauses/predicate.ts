import type { Condition, Related, Span, Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Before, Rules } from "../rules.ts";
import { withArguments } from "./arguments.ts";
import { auxiliaries, type Clause, negation } from "./auxiliaries.ts";
import { changing } from "./changing.ts";
import { copular, lacking } from "./copular.ts";
import { begun, ended, held, light, servingAs, turnedOut } from "./lightVerbs.ts";
import { purposes } from "./purposes.ts";
import { separated } from "./separated.ts";
import { verbal } from "./verbs.ts";

/** "mediated the Vienna talks", "were secret", "served as mediators", "began in 2002", with what "and" and "but" add. */
export function predicate(
  rules: Rules,
  at: number,
  { subject, before }: { subject: Things; before: Before },
): Found<Things>[] {
  const { op, sequence } = rules.chart;
  const one = best(
    sequence(auxiliaries(rules, at), ({ value, at }) => {
      const clause = {
        subject,
        aux: { ...value, be: value.be || before === "be", may: value.may || before === "may" },
      };
      if (clause.aux.may) return verbal(rules, at, clause);
      return [
        ...verbal(rules, at, clause),
        ...separated(rules, at, clause),
        ...(clause.aux.be
          ? copular(rules, at, clause).flatMap((one) => [one, ...purposes(rules, one)])
          : lacking(rules, at, clause)),
        ...sequence(op(at, "hold", "happen"), ({ at }) => light(rules, at, clause)),
        ...held(rules, at, clause),
        ...sequence(op(at, "end"), ({ at }) => [...lacking(rules, at, clause), ...ended(rules, at, clause)]),
        ...servingAs(rules, at, clause).flatMap((one) => [one, ...purposes(rules, one)]),
        ...turnedOut(rules, at, clause),
        ...begun(rules, at, clause),
        ...changing(rules, at, clause),
        ...amongThem(rules, at, clause),
      ];
    }),
    30,
  );
  return best([...one, ...one.flatMap((first) => further(rules, first))], 40);
}

/** "… and lifted others", "… but not in Vienna". */
function further(rules: Rules, first: Found<Things>): Found<Things>[] {
  const { maybe, op, sequence } = rules.chart;
  const subject = first.value;
  const again = sequence(op(first.at, "and", "but"), ({ at }) =>
    sequence(auxiliaries(rules, at), ({ value: aux, at }) => [
      ...verbal(rules, at, { subject, aux }),
      ...servingAs(rules, at, { subject, aux }),
      ...(aux.be || aux.not ? copular(rules, at, { subject, aux }) : []),
    ]),
  );
  const denied = [
    ...sequence(op(first.at, "and", "but"), ({ at }) =>
      sequence(op(at, "not"), ({ at }) => exceptLast(rules, at, subject)),
    ),
    ...sequence(op(first.at, "not"), ({ at }) => [...exceptLast(rules, at, subject), ...others(rules, at, subject)]),
    ...sequence(op(first.at, "butNot"), ({ at }) => [
      ...exceptLast(rules, at, subject),
      ...sequence(maybe([...op(at, "as"), ...op(at, "pronoun")], at), ({ at }) => [
        ...exceptLast(rules, at, subject),
        ...copular(rules, at, { subject, aux: { be: true, not: true, only: false } }),
        ...verbal(rules, at, { subject, aux: { be: false, not: true, only: false } }),
      ]),
    ]),
  ];
  return [...again, ...denied, ...oncemore(rules, first), ...ofOthers(rules, first)].map((one) => ({
    ...one,
    cost: one.cost + first.cost,
  }));
}

/** "Who spoke for Iran and who for the United States?": the same of another, of whom either is asked for. */
function ofOthers(rules: Rules, { value: subject, at }: Found<Things>): Found<Things>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, take, sequence } = chart;
  const last = subject.where.at(-1);
  if (!last || !("related" in last) || last.not || last.only || !last.related.to.ids || subject.ids) return [];
  const { to, types, direction } = last.related;
  const others = sequence(op(at, "and"), ({ at }) =>
    sequence(op(at, "who"), ({ at }) => [
      ...sequence(maybe(take(at, "prep"), at), ({ at }) => nouns.unranked(at)).map(({ value, ...rest }) => ({
        ...rest,
        value: value.things,
      })),
      ...sequence(auxiliaries(rules, at), ({ value: aux, at }) =>
        verbal(rules, at, { subject: things({ labels: subject.labels }), aux }),
      ).flatMap(
        ({
          value: {
            where: [same, more],
          },
          ...rest
        }) =>
          same &&
          !more &&
          "related" in same &&
          !same.not &&
          !same.only &&
          same.related.direction === direction &&
          String(same.related.types) === String(types)
            ? [{ ...rest, value: same.related.to }]
            : [],
      ),
    ]),
  );
  return others
    .filter(({ value }) => value.ids && value.where.length === 0 && fitting.isAlike(value, to))
    .flatMap(({ value, ...rest }) => {
      const both = { ...to, ids: [...new Set([...(to.ids ?? []), ...(value.ids ?? [])])] };
      const found = {
        ...rest,
        value: { ...subject, where: [...subject.where.slice(0, -1), { related: { ...last.related, to: both } }] },
      };
      return withArguments(rules, found);
    });
}

/** "… and did so again in 2026", "… both in 2023 and in 2026": the last thing said, of another time too. */
function oncemore(
  { chart: { maybe, op, sequence }, nouns }: Rules,
  { value: subject, at }: Found<Things>,
): Found<Things>[] {
  const last = subject.where.at(-1);
  if (!last || !("related" in last) || last.not || last.only) return [];
  const isTimed = last.related.span !== undefined || last.related.to.where.some((one) => "span" in one);
  const times = sequence(op(at, "and"), ({ at }) =>
    sequence(isTimed ? maybe(op(at, "again"), at) : op(at, "again"), ({ at }) => nouns.time(at)),
  );
  return times.map(({ value: span, ...rest }) => ({
    ...rest,
    value: holding(subject, { related: atOtherTime(last.related, span) }),
  }));
}

/** "… were not among those of 2023", "… were involved in 2023 too": what was said of them before, of another time. */
function amongThem({ chart, nouns }: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  const { op, take, sequence } = chart;
  const last = subject.where.at(-1);
  if (!last || !("related" in last) || last.not || last.only || subject.ids || aux.only) return [];
  if (!last.related.span && !last.related.to.where.some((one) => "span" in one)) return [];
  return sequence(op(at, "amongThem"), ({ at }) =>
    [{ at, cost: 0 }, ...take(at, "prep")].flatMap((start) =>
      nouns.time(start.at).map(({ value: span, at, cost }) => ({
        value: holding(subject, { related: atOtherTime(last.related, span), ...negation(aux) }),
        at,
        cost: cost + start.cost,
      })),
    ),
  );
}

/** The last thing said, denied of something else: "but not (in) the JCPOA talks". */
function exceptLast({ chart: { take }, fitting, nouns }: Rules, at: number, subject: Things): Found<Things>[] {
  const last = subject.where.at(-1);
  if (!last || !("related" in last)) return [];
  const { related } = last;
  const denied = (other: Related): Things => holding(subject, { related: other, not: true });
  const starts = [at, ...take(at, "prep").map((prep) => prep.at)];
  const objects = starts
    .flatMap((from) => nouns.phrase(from))
    .filter(
      ({
        value: {
          things: [one],
          rank,
        },
      }) => one && !rank && (one.ids || one.labels.length > 0) && canStand(fitting, related, one),
    )
    .filter(({ value }) => value.things.length === 1)
    .map(({ value, ...rest }) => {
      const other = value.things[0] ?? things();
      // "Who attacked the sites, not the United States": those who did it, where it is not like what it was done to.
      const isSubject =
        other.ids && !subject.ids && !fitting.isAlike(other, related.to) && fitting.isAlike(other, subject);
      const others = isSubject ? holding(subject, { ids: other.ids ?? [], not: true }) : undefined;
      return { ...rest, value: others ?? denied({ ...related, to: other }) };
    });
  const times = starts
    .flatMap((from) => nouns.time(from))
    .map(({ value: span, ...rest }) => ({ ...rest, value: denied(atOtherTime(related, span)) }));
  return [...objects, ...times];
}

/** "who hit the sites, not the US": others than those, who can be asked for. */
const others = ({ fitting, nouns }: Rules, at: number, subject: Things): Found<Things>[] =>
  nouns.phrase(at).flatMap(({ value: { things, rank }, ...rest }) => {
    const ids = things.flatMap((one) => (one.where.length === 0 && one.ids) || []);
    const areAlike = things.every((one) => one.ids && fitting.isAlike(one, subject));
    return areAlike && ids.length > 0 && !rank && !subject.ids
      ? [{ ...rest, value: holding(subject, { ids, not: true as const }) }]
      : [];
  });

/** Whether something may stand at the other end, and not only because the type takes many kinds. */
const canStand = (fitting: Fitting, { types, direction, to }: Related, one: Things) =>
  (!to.ids || fitting.isAlike(one, to)) &&
  (direction === "any" || types.some((type) => fitting.fits(one, type, direction === "out" ? "to" : "from")));

/** The same relationship at another time: its own, or that of the other end where the question gave one. */
function atOtherTime({ span: _, ...related }: Related, span: Span): Related {
  const { where, ...to } = related.to;
  const others: Condition[] = where.filter((condition) => !("span" in condition));
  if (where.length === others.length) return { ...related, span, to: related.to };
  return { ...related, to: { ...to, where: [...others, { span }] } };
}
