import type { Span, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Head, Rules } from "../rules.ts";
import { filled, otherEnd, restricted } from "./complements.ts";
import { between, moment } from "./moments.ts";

/** Of what is dated, the time it was; of what is not, the time of what it stands for: the mediators of 2009. */
export function timed(rules: Rules, head: Found<Head>, span: Span): Found<Head>[] {
  const { fitting } = rules;
  if (hasMoment(head.value.things)) return [];
  if (fitting.isDated(head.value.things)) {
    const { ids } = head.value.things;
    if (ids && !span.moment) return ids.every((id) => isWithin(rules, id, span)) ? [head] : [];
    return [restricted(head, { span })];
  }
  const { open } = head.value;
  if (!open) return fitting.inOffice(head.value.things, span).map((related) => restricted(head, { related }));
  const office = fitting.inOffice(head.value.things, span);
  if (office.length > 0) return office.map((related) => restricted(head, { related }));
  const other = things({ labels: fitting.endLabels(open.type, otherEnd(open.end)), where: [] });
  if (!fitting.isDated(other)) return [];
  return filled(rules, head, holding(other, { span }));
}

/** What follows a clause that tells the time belongs to the clause: "after they had left it in 2018". */
export const hasMoment = ({ where }: Things) =>
  where.some((condition) => "span" in condition && condition.span.moment !== undefined);

function isWithin({ fitting }: Rules, id: string, { from, to }: Span): boolean {
  const period = fitting.named(id)?.period;
  return period !== undefined && (to === undefined || period.start <= to) && (from === undefined || period.end >= from);
}

/** "in 2009", "before the hostage crisis", "between the JCPOA and the snapback". */
export function time(rules: Rules, at: number): Found<Span>[] {
  const own = rules.chart.take(at, "span").map(({ value, ...rest }) => ({ ...rest, value: value.span }));
  return [...own, ...moment(rules, at), ...between(rules, at)];
}
