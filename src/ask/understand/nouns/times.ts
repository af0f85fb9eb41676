import type { Span } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Head, Rules } from "../rules.ts";
import { dayAfter, dayBefore } from "../spans.ts";
import { filled, otherEnd, restricted } from "./complements.ts";

/** Of what is dated, the time it was; of what is not, the time of what it stands for: the mediators of 2009. */
export function timed(rules: Rules, head: Found<Head>, span: Span): Found<Head>[] {
  const { fitting } = rules;
  if (fitting.isDated(head.value.things)) {
    const { ids } = head.value.things;
    if (ids) return ids.every((id) => isWithin(rules, id, span)) ? [head] : [];
    return [restricted(head, { span })];
  }
  const { open } = head.value;
  if (!open) return [];
  const other = things({ labels: fitting.endLabels(open.type, otherEnd(open.end)), where: [] });
  if (!fitting.isDated(other)) return [];
  return filled(rules, head, holding(other, { span }));
}

function isWithin({ fitting }: Rules, id: string, { from, to }: Span): boolean {
  const period = fitting.named(id)?.period;
  return period !== undefined && (to === undefined || period.start <= to) && (from === undefined || period.end >= from);
}

/** "in 2009", "before the hostage crisis", "between the JCPOA and the snapback". */
export function time(rules: Rules, at: number): Found<Span>[] {
  const own = rules.chart.take(at, "span").map(({ value, ...rest }) => ({ ...rest, value: value.span }));
  return [...own, ...relative(rules, at), ...between(rules, at)];
}

/** "right after the JCPOA", "during the hostage crisis". */
function relative(rules: Rules, at: number): Found<Span>[] {
  const { maybe, op, sequence } = rules.chart;
  return sequence(maybe(op(at, "right"), at), ({ at }) =>
    sequence(op(at, "before", "after", "during"), ({ value: how, at }) =>
      dated(rules, at).flatMap(({ value, ...rest }) => {
        const span = spanOf(rules, how, value);
        return span ? [{ ...rest, value: span }] : [];
      }),
    ),
  );
}

/** "between the hostage crisis and the JCPOA". */
function between(rules: Rules, at: number): Found<Span>[] {
  const { op, sequence } = rules.chart;
  return sequence(op(at, "between", "from"), ({ at }) =>
    dated(rules, at).flatMap((first) =>
      sequence(op(first.at, "and", "to"), ({ at }) => dated(rules, at)).flatMap(({ value, at, cost }) => {
        const from = spanOf(rules, "after", first.value)?.from;
        const to = spanOf(rules, "before", value)?.to;
        return from && to && from <= to
          ? [{ value: { from, to, how: "began" as const }, at, cost: cost + first.cost }]
          : [];
      }),
    ),
  );
}

/** Nodes that have a date: named, or the only ones so described. */
function dated({ fitting, nouns }: Rules, at: number): Found<string[]>[] {
  return nouns.unranked(at).flatMap(({ value, ...rest }) => {
    const { ids, where } = value.things;
    const id = fitting.resolved(value.things);
    if (id !== undefined) return [{ ...rest, value: [id] }];
    return ids && where.length === 0 ? [{ ...rest, value: ids }] : [];
  });
}

function spanOf({ fitting }: Rules, how: string, ids: string[]): Span | undefined {
  const [period, more] = ids.flatMap((id) => fitting.named(id)?.period ?? []);
  if (!period || more) return undefined;
  if (how === "before") return { to: dayBefore(period.start), how: "began" };
  if (how === "after") return { from: dayAfter(period.end), how: "began" };
  return { from: period.start, to: period.end, how: "in" };
}
