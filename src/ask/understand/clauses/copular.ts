import type { Condition, Related, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import { mayDo, subjectJoined, withArguments } from "./arguments.ts";
import { type Clause, isUnclear, marked, negation } from "./auxiliaries.ts";
import { isSide, standingFor } from "./standingFor.ts";

const costs = { role: 0.05, adjective: 0.4 };
/** What costs more is only a part of a name. */
const mostForAdjective = 0.45;

/** "were secret", "was in Vienna", "was a mediator of the talks": what follows a form of be. */
export function copular(rules: Rules, at: number, clause: Clause): Found<Things>[] {
  return [
    ...values(rules, at, clause),
    ...places(rules, at, clause),
    ...onSide(rules, at, clause),
    ...times(rules, at, clause),
    ...roles(rules, at, clause),
    ...eras(rules, at, clause),
    ...inOffice(rules, at, clause),
    ...adjectives(rules, at, clause),
    ...lacking(rules, at, clause),
  ];
}

/** Whether the subject may bear one of the labels. */
export function bears(fitting: Fitting, { ids, labels: own }: Things, labels: string[]): boolean {
  const possible = ids ? ids.flatMap((id) => fitting.named(id)?.labels ?? []) : own;
  return possible.length === 0 || possible.some((label) => labels.includes(label));
}

/** "were secret", "were secret and indirect", "were entirely indirect": not what is contrary to it as well. */
export function values(
  { chart: { maybe, op, take, sequence }, fitting }: Rules,
  at: number,
  { subject, aux }: Clause,
): Found<Things>[] {
  const starts = sequence(maybe(op(at, "both", "wholly", "only"), at), ({ value: mark, at }) =>
    take(at, "value").map((first) => ({
      ...first,
      value: { ...first.value, isOnly: aux.only || (mark ?? "both") !== "both" },
    })),
  );
  return sequence(starts, (first) => [
    { value: [first.value], at: first.at, cost: 0 },
    ...op(first.at, "only").map((end) => ({ ...end, value: [{ ...first.value, isOnly: true }] })),
    ...sequence(op(first.at, "and", "both"), ({ at }) =>
      take(at, "value").map((second) => ({
        ...second,
        value: [first.value, { ...second.value, isOnly: first.value.isOnly }],
      })),
    ),
  ])
    .filter(({ value }) => value.every(({ labels }) => bears(fitting, subject, labels)))
    .flatMap(({ value, at, cost }) => {
      const where = value.map(({ property, value }) => ({ property, values: [value], ...negation(aux) }));
      const contrary = value.map((one) => (one.isOnly ? contraryTo(fitting, one) : []));
      if (value.some(({ isOnly }, index) => isOnly && (aux.not || contrary[index]?.length === 0))) return [];
      return [{ value: holding(subject, ...contrary.flat(), ...where), at, cost }];
    });
}

/** That no value is there which the ontology calls contrary to this one. */
function contraryTo(
  { ontology }: Fitting,
  { labels, property, value }: { labels: string[]; property: string; value: string },
): Condition[] {
  const values = labels.flatMap((label) => ontology.labels[label]?.contrary[property]?.[value] ?? []);
  return values.length > 0 ? [{ property, values: [...new Set(values)], not: true }] : [];
}

/** "was in Vienna", "was about the nuclear programme", "was in both the talks of 2002 and those of 2009". */
function places(rules: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  const { chart, fitting, nouns } = rules;
  return chart.take(at, "prep").flatMap((prep) =>
    nouns.phrase(prep.at).flatMap(({ value: { things: objects, all, rank }, at, cost }) => {
      if (objects.some((one) => isUnclear(aux, one))) return [];
      if (rank || isSide(rules, at, prep.value.stems) || (objects.length > 1 && (!all || aux.not || aux.only)))
        return [];
      const options = objects.map((object) =>
        whereabouts(fitting, subject, prep.value.stems, object).filter((one) => mayDo(subject, prep.value.stems, one)),
      );
      const [first = [], ...others] = options;
      if (others.some((one) => one.length === 0)) return [];
      const found = first.map((related, index) => {
        const each = [related, ...others.flatMap((one) => one[index] ?? one[0] ?? [])];
        return {
          value: holding(subject, ...each.map((one) => marked(fitting, one, aux))),
          at,
          cost: cost + prep.cost,
        };
      });
      return fitting.isActor(subject) ? found.flatMap((one, index) => withArguments(rules, one, index + 1)) : found;
    }),
  );
}

/** "was on Iran's side", "was on the American side in Muscat". */
const onSide = (rules: Rules, at: number, { subject, aux }: Clause): Found<Things>[] =>
  standingFor(rules, at, subject).flatMap(({ value: related, ...rest }) =>
    withArguments(rules, { ...rest, value: holding(subject, marked(rules.fitting, related, aux)) }),
  );

/** Of who is asked for in a place what they took part in there may be meant; who is named may also lie there. */
function whereabouts(fitting: Fitting, subject: Things, preposition: string, object: Things): Related[] {
  const direct = fitting.joined(subject, preposition, object);
  const isPlace = preposition === "in" || preposition === "at";
  return isPlace && (direct.length === 0 || subject.labels.length > 1)
    ? subjectJoined(fitting, subject, preposition, object)
    : direct;
}

/** "was in 2015". */
function times({ fitting, nouns }: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  if (!fitting.isDated(subject)) return [];
  return nouns
    .time(at)
    .map(({ value: span, ...rest }) => ({ ...rest, value: holding(subject, { span, ...negation(aux) }) }));
}

/** "was a mediator of the talks", "were among the mediators". */
function roles(
  { chart, fitting, nouns }: Rules,
  at: number,
  { subject, aux: { not, only: isOnly } }: Clause,
): Found<Things>[] {
  if (isOnly) return [];
  return [{ at, cost: 0 }, ...chart.op(at, "among")]
    .flatMap((start) => nouns.phrase(start.at))
    .flatMap(({ value, at, cost }) => {
      const [role] = value.things;
      if (!role || role.ids || value.things.length > 1 || value.rank) return [];
      if (subject.ids && role.labels.length > 0 && !bears(fitting, subject, role.labels)) return [];
      if (role.where.length === 0 && (role.labels.length === 0 || not)) return [];
      const kind = role.where.length === 0 ? ofKind(fitting, subject, role.labels) : undefined;
      if (kind) return [{ value: kind, at, cost: cost + costs.role }];
      // Of countries that they were mediators says what they did, no other kind of thing.
      const isOther = subject.labels.length > 0 && role.labels.some((label) => !subject.labels.includes(label));
      if (role.where.length === 0 && isOther) return [];
      const [only, ...more] = role.where;
      if (not && (more.length > 0 || !only || only.not)) return [];
      const where: Condition[] = not && only ? [{ ...only, not: true }] : role.where;
      // "Which of them are countries?": of several kinds only that one.
      const isKind = role.where.length === 0 && role.labels.length < subject.labels.length;
      const isAny = subject.labels.length === 0 && !subject.ids;
      const labelled = isAny || isKind ? { ...subject, labels: role.labels } : subject;
      return [{ value: holding(labelled, ...where), at, cost: cost + costs.role }];
    });
}

/** "Which mediators are countries?": of those of several kinds the ones that are of this one. */
function ofKind({ who }: Fitting, subject: Things, kind: string[]): Things | undefined {
  const own = subject.labels.filter((label) => kind.includes(label));
  const isNarrower = !subject.ids && own.length > 0 && own.length < subject.labels.length;
  // A list of countries has groups of countries in it.
  const areGroups = own.length === 1 && own.every((label) => who.includes(label));
  return isNarrower ? { ...subject, labels: own, ...(areGroups && { groups: true as const }) } : undefined;
}

/** "was in Obama's time". */
function eras({ fitting, nouns }: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  return nouns
    .era(at)
    .flatMap(({ value: { ids }, ...rest }) =>
      fitting
        .inTimeOf(subject, things({ ids }))
        .map((related) => ({ ...rest, value: holding(subject, { related, ...negation(aux) }) })),
    );
}

/** "was in office when the embassy was seized". */
function inOffice({ chart, fitting, nouns }: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  if (subject.ids || aux.only) return [];
  const people = things({ labels: fitting.inOfficeLabels });
  return chart.sequence(chart.op(at, "inOffice"), ({ at }) =>
    nouns.time(at).flatMap(({ value: span, ...rest }) =>
      fitting.inOffice(people, span).map((related) => ({
        ...rest,
        value: holding({ ...subject, ...people, where: subject.where }, { related, ...negation(aux) }),
      })),
    ),
  );
}

/** "were American". */
function adjectives({ chart, fitting }: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  if (subject.ids || aux.only) return [];
  return chart.take(at, "thing").flatMap(({ value: { ids }, at: end, cost }) => {
    const place = { at: end, cost: cost + costs.adjective };
    // "Severe" is no name, but sanctions are called so.
    if (cost > mostForAdjective) {
      const adjective = chart.words.slice(at, end).map(({ plain }) => plain);
      const areSo = fitting.isAlike(subject, things({ ids })) && ids.every((id) => isCalled(fitting, id, adjective));
      return areSo && subject.where.length === 0 && !aux.not ? [{ ...place, value: things({ ids }) }] : [];
    }
    // "… that is not Muscat" is another place, "not American" has nothing to do with America.
    const isOther = aux.not && subject.labels.length > 0 && fitting.isAlike(subject, things({ ids }));
    if (isOther) return [{ ...place, value: holding(subject, { ids, not: true as const }) }];
    // "Which of them is American?": who is of that country, or it itself, not who had to do with it.
    const own = fitting.isActor(subject) ? fitting.joined(subject, "of", things({ ids })) : [];
    const related = own.length > 0 ? own : fitting.anyRelation(subject, things({ ids }));
    return related.map((related) => ({ ...place, value: holding(subject, { related, ...negation(aux) }) }));
  });
}

/** Whether one of its names is the adjective with one noun. */
function isCalled({ named }: Fitting, id: string, adjective: string[]): boolean {
  const { name = "", aliases = [] } = named(id) ?? {};
  const said = adjective.join(" ");
  return [name, ...aliases].some((text) => text.toLowerCase().replace(/ \S+$/, "") === said);
}

/** "were without a mediator". */
export function lacking({ nouns }: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  if (aux.not) return [];
  return nouns.without(at, subject).map(({ value, ...rest }) => ({ ...rest, value: holding(subject, value) }));
}
