import type { Span, Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { type Fitting, things } from "../fitting.ts";
import { aroundThat } from "../nouns/moments.ts";
import type { Rules } from "../rules.ts";

/** `whom`: nobody is a cause, what happened to them is. */
const costs = { part: 0.02, cause: 0.1, whom: -0.02 };
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
    ...[...op(at, "happen"), ...joints, ...causing].map((one) => on(told, one)),
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
function times(rules: Rules, told: Found<Told>): Found<Told>[] {
  if (told.value.span) return [];
  const { op, take } = rules.chart;
  // "since": since that which was spoken of, or ever.
  const since = aroundThat(rules, told.at);
  const ever = since.length > 0 ? [] : op(told.at, "afterThat").map((one) => on(told, one));
  const spans = [...take(told.at, "span").map((one) => ({ ...one, value: one.value.span })), ...since];
  return [...spans.map(({ value, at, cost }) => on(told, { at, cost: cost + costs.cause }, { span: value })), ...ever];
}
