import { firstDay, shortestDate } from "../domain/dates.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Period } from "../domain/period.ts";
import type { Condition, Happening, Related, Span, Things, ThingsReading } from "../domain/reading.ts";
import type { Bare } from "./thingsAnswer.ts";
import { typesThatLeadOn } from "./times.ts";
import { dayAfter, dayBefore } from "./understand/spans.ts";

type Answering = (reading: ThingsReading) => Promise<Bare>;

/** When something happened; undefined where it is not known, or was at several times. */
export const periodOfEvent = (event: Things, ontology: Ontology, answering: Answering): Promise<Happened | undefined> =>
  periodOf(event, { answering, causes: typesThatLeadOn(ontology) });

type Side = "after" | "before" | "during";

interface Asking {
  answering: Answering;
  /** Types of which the other end came of the first. */
  causes: string[];
}

/** The reading with days in the place of "when Iran was at war with Iraq"; none where nothing of the kind is dated. */
export async function withDays(
  reading: ThingsReading,
  ontology: Ontology,
  answering: Answering,
): Promise<ThingsReading | undefined> {
  const find = await ofThings(reading.find, { answering, causes: typesThatLeadOn(ontology) });
  return find && { ...reading, find };
}

async function ofThings(things: Things, asking: Asking): Promise<Things | undefined> {
  const where = await Promise.all(things.where.map((condition) => ofCondition(condition, asking)));
  const known = where.flatMap((condition) => condition ?? []);
  return known.length < where.length ? undefined : { ...things, where: known };
}

async function ofCondition(condition: Condition, asking: Asking): Promise<Condition | undefined> {
  if ("span" in condition) {
    const span = await ofSpan(condition.span, asking);
    return span && { ...condition, span };
  }
  if (!("related" in condition)) return condition;
  const related = await ofRelated(condition.related, asking);
  return related && { ...condition, related };
}

async function ofRelated(related: Related, asking: Asking): Promise<Related | undefined> {
  const to = await ofThings(related.to, asking);
  const span = related.span && (await ofSpan(related.span, asking));
  return to && (span || !related.span) ? { ...related, to, ...(span && { span }) } : undefined;
}

async function ofSpan({ moment, ...span }: Span, asking: Asking): Promise<Span | undefined> {
  if (!moment) return span;
  let whole = span;
  for (const side of ["during", "before", "after"] as const) {
    const events = moment[side];
    const days =
      events &&
      ((moment.throughout && (await outermost(events, side, asking))) || (await daysOf(events, side, asking)));
    if (events && !days) return undefined;
    whole = { ...whole, ...days };
  }
  return whole;
}

/** The days of the first that is dated, else of what the first came before; of none where it was at several times. */
async function daysOf(events: Happening, side: Side, asking: Asking): Promise<Span | undefined> {
  for (const event of events) {
    const known = await periodOf(event, asking);
    if (known) return spanAround(side, known);
  }
  const [event] = events;
  const { causes: types } = asking;
  if (side === "during" || !event || types.length === 0) return undefined;
  const next = await periodOf({ labels: [], where: [{ related: { types, direction: "in", to: event } }] }, asking);
  if (!next || side === "before") return next && spanAround(side, next);
  return { from: next.start, how: "began", following: next.ids };
}

/** Before the first of several, or after the last. */
async function outermost(events: Happening, side: Side, { answering }: Asking): Promise<Span | undefined> {
  const rank = side === "after" ? ({ by: "end", last: true } as const) : ({ by: "start", last: false } as const);
  for (const find of side === "during" ? [] : events) {
    const { status, value, answers } = await answering({ ask: "things", want: "when", find, rank });
    if (status === "answered" && (value?.kind === "date" || value?.kind === "period"))
      return spanAround(side, { ...value, ids: answers.map(({ id }) => id) });
  }
  return undefined;
}

async function periodOf(event: Things, asking: Asking): Promise<Happened | undefined> {
  const known = await ofThings(event, asking);
  const find = known && isUndergone(known) ? await theOnly(known, asking) : known;
  const answer = find && (await asking.answering({ ask: "things", want: "when", find }));
  const period = answer?.status === "answered" ? answer.value : undefined;
  if (!answer || (period?.kind !== "date" && period?.kind !== "period")) return undefined;
  return { ...period, ids: answer.answers.map(({ id }) => id) };
}

/** "The deal was left": described by its kind and by what somebody did to it, the time of which is asked for. */
function isUndergone({ ids, labels, where: [only, more] }: Things): boolean {
  if (ids || labels.length === 0 || !only || more || !("related" in only) || only.related.direction !== "in")
    return false;
  const { to } = only.related;
  return !to.ids && to.labels.length === 0 && to.where.length === 0;
}

async function theOnly(described: Things, { answering }: Asking): Promise<Things | undefined> {
  const { answers } = await answering({ ask: "things", want: "list", find: described });
  const [one, more] = answers;
  return one && !more ? { ...described, labels: [], ids: [one.id] } : undefined;
}

interface Happened extends Period {
  ids: string[];
}

/**
 * The days before, after or during something; after it is also what it led to, and what began in the year or month in which it
 * ended, where no day is known, and lasted longer.
 */
export function spanAround(side: Side, { start, end, ids }: Omit<Happened, "precision">): Span {
  if (side === "before") return { to: dayBefore(start), how: "began" };
  if (side === "after") {
    const overlapping = firstDay(shortestDate(end, "last"));
    const isVague = ids.length > 0 && overlapping !== end;
    return { from: dayAfter(end), how: "began", following: ids, ...(isVague && { overlapping }) };
  }
  return { from: start, to: end, how: "within" };
}
