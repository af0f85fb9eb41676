import type { Things } from "../../../domain/reading.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";

/** What a sentence about A and B tells of: the event that joins them, else B, else A. */
export function eventsOf(fitting: Fitting, said: Things): Things[] {
  const last = said.where.at(-1);
  if (!last || !("related" in last) || last.not) return [];
  const subject: Things = { ...said, where: said.where.slice(0, -1) };
  const object = last.related.to;
  // What is asked about must be so: nothing led to what did not happen.
  const related = holding(object, mirrored(last.related, subject));
  const ends = [
    ...(mayAct(fitting, object) ? [] : [related]),
    ...(mayAct(fitting, subject) ? [] : [holding(subject, last)]),
  ];
  const labels = eventLabels(fitting);
  const isEvent = ({ ids = [], labels: own }: Things) =>
    [...own, ...ids.flatMap((id) => fitting.named(id)?.labels ?? [])].some((label) => labels.includes(label));
  return ends.some(isEvent) ? ends : [...jointEvents(fitting, subject, related), ...ends];
}

function mayAct(fitting: Fitting, { ids, labels: own }: Things): boolean {
  const labels = ids ? ids.flatMap((id) => fitting.named(id)?.labels ?? []) : own;
  return labels.some((label) => fitting.who.includes(label));
}

/** Events that two things are both part of. */
export const jointEvents = (fitting: Fitting, subject: Things, object: Things): Things[] =>
  eventLabels(fitting).flatMap((label) => {
    const event = things({ labels: [label] });
    const [first] = fitting.anyRelation(event, subject);
    const [second] = fitting.anyRelation(event, object);
    return first && second ? [holding(event, { related: first }, { related: second })] : [];
  });

/** Labels of what may be the cause by every type that tells why. */
export function eventLabels(fitting: Fitting): string[] {
  const causes = fitting
    .answering("why")
    .map((type) => fitting.endLabels(type, "from"))
    .filter(({ length }) => length > 0);
  const [first = [], ...others] = causes;
  return first.filter((label) => others.every((labels) => labels.includes(label)));
}
