import type { Condition, Related, Span, Things } from "../../domain/reading.ts";
import { type Fitting, holding } from "./fitting.ts";

/** The same of another time: in the place of the one that was asked about, else only what of it was then. */
export const inAnotherTime = (fitting: Fitting, find: Things, span: Span): Things | undefined =>
  withSpan(find, span) ?? narrowed(fitting, find, span);

function withSpan(find: Things, span: Span): Things | undefined {
  const own = find.where.findIndex((condition) => "span" in condition);
  if (own >= 0) return { ...find, where: find.where.with(own, { span }) };
  for (const [index, condition] of find.where.entries()) {
    if (!("related" in condition)) continue;
    const { related } = condition;
    const inner: Related | undefined = related.span ? { ...related, span } : withInner(related, span);
    if (inner) return { ...find, where: find.where.with(index, { ...condition, related: inner } as Condition) };
  }
  return undefined;
}

function withInner(related: Related, span: Span): Related | undefined {
  const to = withSpan(related.to, span);
  return to && { ...related, to };
}

/** The same things, but only those of a time. */
function narrowed(fitting: Fitting, find: Things, span: Span): Things | undefined {
  if (fitting.isDated(find)) return holding(find, { span });
  const index = find.where.findIndex((condition) => "related" in condition && fitting.isDated(condition.related.to));
  const condition = find.where[index];
  if (!condition || !("related" in condition)) return undefined;
  const related = { ...condition.related, to: holding(ofKind(fitting, condition.related.to, span), { span }) };
  return { ...find, where: find.where.with(index, { ...condition, related }) };
}

/** Others of the kind, where it is a thing of another time: "Who mediated the Vienna talks?", "And before that?" */
function ofKind(fitting: Fitting, one: Things, { from = "", to = "9999" }: Span): Things {
  const known = (one.ids ?? []).flatMap((id) => fitting.named(id) ?? []);
  const isOther = known.length > 0 && known.every(({ period }) => period && (period.end < from || period.start > to));
  const labels = known.flatMap((node) =>
    node.labels.filter((label) => fitting.ontology.labels[label]?.derived === false),
  );
  return isOther ? { labels: [...new Set(labels)], where: [] } : one;
}

/** The days that were asked about, be it by what has a date of its own. */
export function daysOf(fitting: Fitting, { ids = [], where }: Things): { start: string; end: string } | undefined {
  for (const one of where) {
    if ("span" in one && !one.not && one.span.from && one.span.to) return { start: one.span.from, end: one.span.to };
    if (!("related" in one) || one.not) continue;
    const { span } = one.related;
    const days = span?.from && span.to ? { start: span.from, end: span.to } : daysOf(fitting, one.related.to);
    if (days) return days;
  }
  const [period, more] = ids.flatMap((id) => fitting.named(id)?.period ?? []);
  return period && !more ? { start: period.start, end: period.end } : undefined;
}
