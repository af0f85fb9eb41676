import type { Condition, Reading, Span, Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { type Fitting, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";

/** `whom`: nobody is a cause, what happened to them is. */
const costs = { part: 0.02, cause: 0.1, whole: 0.2, whom: -0.02 };
const mostParts = 14;

/** What a question says of a change: what changed, how, of whom, because of what and when. */
export interface Told {
  changed?: string[];
  change?: string;
  owners: string[];
  cause?: Things;
  span?: Span;
  not: boolean;
  /** "completely", and "agreed to": only of what is said to be so. */
  wholly?: true;
  agreed?: true;
  /** An auxiliary stands last, which is part of what comes after it. */
  isOpen?: boolean;
}

/** "Did the rial fall in 2018?", "Did the JCPOA limit Iran's nuclear programme?", "Were relations restored after the war?" */
export function changes(rules: Rules, at: number): Found<Readings>[] {
  const { isEnd, op } = rules.chart;
  const all = parts(rules, { value: { owners: [], not: false }, at, cost: costs.whole });
  const told = best(
    all.filter((one) => isEnd(one.at).length + op(one.at, "tag").length > 0),
    20,
  );
  return told.flatMap(({ value, ...rest }) => {
    const found = readingsOf(rules, value);
    return found.length > 0 ? [{ ...rest, value: found }] : [];
  });
}

/** "free the hostages", "get the hostages released": such changes, where no more is said than of what and whose. */
export function toldChanges(rules: Rules, at: number): Found<Things>[] {
  const told = best(parts(rules, { value: { owners: [], not: false }, at, cost: 0 }), 12);
  return told.flatMap(({ value, ...rest }) => {
    const { change, cause, not, agreed, isOpen } = value;
    if (change === undefined || cause || not || agreed || isOpen) return [];
    return described(rules.fitting, suchChanges(rules.fitting, value, [change]), value).map((find) => ({
      ...rest,
      value: find,
    }));
  });
}

/** Of what changed what changed in one of these ways. */
export function suchChanges(fitting: Fitting, { changed = [], wholly }: Told, names: (string | undefined)[]): string[] {
  const changesOf = (id: string) => fitting.named(id)?.change ?? [];
  return changed.filter(
    (id) => changesOf(id).some((name) => names.includes(name)) && (!wholly || changesOf(id).includes("wholly")),
  );
}

/** The words one by one, in whatever order they stand. */
export function parts(rules: Rules, told: Found<Told>, depth = 0): Found<Told>[] {
  if (depth > mostParts) return [];
  const next = [
    ...idle(rules, told),
    ...whatAndHow(rules, told),
    ...owners(rules, told),
    ...causes(rules, told),
    ...times(rules, told),
  ];
  const further = best(next, 20).flatMap((one) => parts(rules, one, depth + 1));
  return told.value.changed ? [told, ...further] : further;
}

const on = (told: Found<Told>, { at, cost }: { at: number; cost: number }, more: Partial<Told> = {}): Found<Told> => ({
  at,
  cost: told.cost + cost + costs.part,
  value: { ...told.value, isOpen: false, ...more },
});

/** Auxiliaries, and prepositions between what is said here. */
function idle({ chart: { op, words } }: Rules, told: Found<Told>): Found<Told>[] {
  const { at, value } = told;
  const nots = op(at, "not").map((one) =>
    on(told, one, { not: words[one.at - 1]?.plain !== "not" || value.changed !== undefined }),
  );
  const possessive = words[at]?.plain === "’s" ? [on(told, { at: at + 1, cost: 0 })] : [];
  const joints = value.changed || value.change || value.agreed ? op(at, "of", "in", "to", "for") : [];
  const causing = value.cause ? op(at, "causing") : [];
  const marks = [
    ...op(at, "wholly").map((one) => on(told, one, { wholly: true })),
    ...op(at, "agreeing").map((one) => on(told, one, { agreed: true })),
  ];
  return [
    ...marks,
    ...op(at, "be", "do", "have", "modal", "get").map((one) => on(told, one, { isOpen: true })),
    ...[...joints, ...causing].map((one) => on(told, one)),
    ...nots,
    ...possessive,
  ];
}

function whatAndHow({ chart: { take } }: Rules, told: Found<Told>): Found<Told>[] {
  const { at, value } = told;
  return [
    ...(value.changed ? [] : take(at, "changed").map((one) => on(told, one, { changed: one.value.ids }))),
    ...(value.change ? [] : take(at, "change").map((one) => on(told, one, { change: one.value.name }))),
  ];
}

/** Whose it is: "Iran", "for Iran", "between Iran and the United States". */
function owners({ chart: { op, take, sequence }, fitting }: Rules, told: Found<Told>): Found<Told>[] {
  const starts = [
    { at: told.at, cost: 0 },
    ...op(told.at, "of", "in", "for", "to", "with", "on"),
    ...take(told.at, "prep"),
  ];
  const first = starts.flatMap((start) =>
    take(start.at, "thing").map((one) => ({ ...one, cost: one.cost + start.cost })),
  );
  const both = sequence(first, (one) =>
    sequence(op(one.at, "and"), ({ at }) => take(at, "thing")).map((other) => ({
      ...other,
      value: { ...other.value, ids: [...one.value.ids, ...other.value.ids] },
    })),
  );
  // Of what someone did the one is who did it: "Did the IAEA stop cooperating with Iran?" is not so by the contrary.
  const isDeed = (told.value.changed ?? []).some((id) => mayBeDone(fitting, things({ ids: [id] })));
  if (isDeed && told.value.owners.length > 0) return [];
  return [...first, ...both]
    .filter(({ value: { ids } }) => ids.every((id) => fitting.isActor(things({ ids: [id] }))))
    .map((one) => on(told, one, { owners: [...told.value.owners, ...one.value.ids] }));
}

/** Whether it is something that an actor may have done. */
const mayBeDone = (fitting: Fitting, one: Things): boolean =>
  Object.keys(fitting.ontology.types).some((type) => {
    const doers = fitting.endLabels(type, "from");
    return doers.length > 0 && doers.every((label) => fitting.who.includes(label)) && fitting.fits(one, type, "to");
  });

/** What brought it about: the subject before the verb, or what stands after "because of", "after", "over". */
function causes({ chart: { op, sequence }, fitting, nouns }: Rules, told: Found<Told>): Found<Told>[] {
  const { at, value } = told;
  if (value.cause) return [];
  const starts = [...op(at, "because", "once"), ...(value.changed || value.change ? [] : [{ at, cost: 0, value: "" }])];
  const isPlace = (cause: Things) =>
    cause.ids && fitting.answering("where").some((type) => fitting.fits(cause, type, "to"));
  return sequence(starts, ({ value, at }) =>
    nouns
      .unranked(at)
      .filter(({ value: { things: cause } }) => value !== "" || !(isPlace(cause) || fitting.isActor(cause))),
  ).flatMap((one) => {
    const cause = meantBy(fitting, one.value.things);
    if (!cause || (!cause.ids && cause.where.length === 0)) return [];
    // "once the war had ended".
    const ended = sequence([{ at: one.at, cost: 0 }, ...op(one.at, "be", "have")], ({ at }) => op(at, "end", "over"));
    const whom = cause === one.value.things ? 0 : costs.whom;
    return [{ at: one.at, cost: 0 }, ...ended].map(({ at, cost }) =>
      on(told, { at, cost: one.cost + cost + costs.cause + whom }, { cause }),
    );
  });
}

/** Because of the hostages: because of what happened to them. */
function meantBy(fitting: Fitting, cause: Things): Things | undefined {
  if (!fitting.isActor(cause)) return cause;
  const [type = ""] = fitting.answering("why").filter((type) => fitting.endLabels(type, "from").length > 0);
  return fitting.coerced(cause, type, "from");
}

/** A time by its date; what came after an event is taken to have come of it. */
function times({ chart: { take } }: Rules, told: Found<Told>): Found<Told>[] {
  if (told.value.span) return [];
  return take(told.at, "span").map(({ value, at, cost }) =>
    on(told, { at, cost: cost + costs.cause }, { span: value.span }),
  );
}

/** Whether there is such a change; where there is one to the contrary, that denies it. */
function readingsOf({ fitting, opposites }: Rules, told: Told): Reading[] {
  const { changed = [], change, cause, span, not, agreed } = told;
  if (change === undefined) return [];
  const contrary = opposites.flatMap((pair) => (pair[0] === change ? [pair[1]] : pair[1] === change ? [pair[0]] : []));
  if (agreed && !contrary.includes("refuse")) return [];
  const [so, otherwise] = [[change], contrary].map((names) => suchChanges(fitting, told, names));
  // In an open time, or at none, the contrary may have been so as well.
  const isClosed = span?.from !== undefined && span.to !== undefined;
  const isCertain = span ? isClosed : cause !== undefined || changed.length === 1;
  return [
    ...described(fitting, so ?? [], told).map((find) => whether(find, not)),
    ...(isCertain ? described(fitting, otherwise ?? [], told).map((find) => whether(find, !not)) : []),
  ];
}

const whether = (find: Things, denied: boolean): Reading => ({
  ...reading("whether", { things: find }),
  ...(denied && { denied: true as const }),
});

/** Those of them of which all else holds that is told; first such as came of the cause itself, then of what came of it. */
export function described(fitting: Fitting, ids: string[], { owners, cause, span }: Told): Things[] {
  if (ids.length === 0) return [];
  const find = things({ ids });
  const of = (other: Things): Condition[] => fitting.anyRelation(find, other).map((related) => ({ related }));
  const own = owners.length > 0 ? of(things({ ids: [...new Set(owners)] })) : [];
  const when: Condition[] = span
    ? fitting.isDated(find)
      ? [{ span }]
      : of(sources(fitting)).map((one) => timed(one, span))
    : [];
  if ((owners.length > 0 && own.length === 0) || (span && when.length === 0)) return [];
  if (!cause) return [{ ...find, where: [...own, ...when] }];
  const step = through(fitting, cause);
  const there = placed(fitting, cause);
  const about = fitting.answering("why").flatMap((type) => fitting.coerced(cause, type, "from") ?? []);
  const because = [...[cause, ...step, ...there, ...about.slice(0, 1)].flatMap(of), ...timeOf(fitting, find, cause)];
  return because.map((one) => ({ ...find, where: [one, ...own, ...when] }));
}

/** "in the talks of 2026": of what is dated itself, what happened at that time. */
function timeOf(fitting: Fitting, find: Things, { where, ids = [] }: Things): Condition[] {
  if (!fitting.isDated(find)) return [];
  const [period, more] = ids.flatMap((id) => fitting.named(id)?.period ?? []);
  if (period && !more) return [{ span: { from: period.start, to: period.end, how: "in" } }];
  return where.filter((condition) => "span" in condition);
}

const timed = (condition: Condition, span: Span): Condition =>
  "related" in condition ? { ...condition, related: { ...condition.related, span } } : condition;

/** Whatever effects come of: nothing that acts. */
function sources({ ontology, who }: Fitting): Things {
  const labels = Object.keys(ontology.labels).filter(
    (label) => !who.includes(label) && !ontology.labels[label]?.hidden,
  );
  return things({ labels });
}

/** What came of the cause. */
function through(fitting: Fitting, cause: Things): Things[] {
  const next = sources(fitting);
  const { types: all } = fitting.ontology;
  const types = Object.keys(all).filter(
    (type) => all[type]?.brings && fitting.fits(cause, type, "from") && fitting.fits(next, type, "to"),
  );
  return types.length > 0 ? [{ ...next, where: [{ related: { types, direction: "in", to: cause } }] }] : [];
}

/** What took place there, where a place is named. */
function placed(fitting: Fitting, place: Things): Things[] {
  const next = sources(fitting);
  const types = fitting.answering("where").filter((type) => fitting.fits(place, type, "to") && place.ids);
  return types.length > 0 ? [{ ...next, where: [{ related: { types, direction: "out", to: place } }] }] : [];
}
