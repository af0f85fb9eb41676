import type { Span, Things } from "../../../domain/reading.ts";
import { atTheTime } from "../atTheTime.ts";
import type { Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Head, Rules } from "../rules.ts";
import { closed, filled, otherEnd, restricted } from "./complements.ts";
import { aroundThat, atThatTime, between, moment } from "./moments.ts";

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
  // "The 2023 ones".
  const { labels, ids, where } = head.value.things;
  if (!open && !ids && labels.length === 0 && where.length === 0) return [restricted(head, { span })];
  const done = open ? undefined : ofDeeds(fitting, head.value.things, span);
  if (done) return [{ ...head, value: { ...head.value, things: done } }];
  const then = atTheTime(fitting, head.value.things, open ? [open.type] : deedsOf(head.value.things), span);
  if (!open && then.length === 0) return timedDeed(head, span);
  if (!open) return then.map((related) => restricted(head, { related }));
  const other = things({ labels: fitting.endLabels(open.type, otherEnd(open.end)), where: [] });
  if (!fitting.isDated(other)) return then.flatMap((related) => closed(restricted(head, { related })));
  return filled(rules, head, holding(other, { span }));
}

/** "The common enemy of both in 2001": what made it so was then. */
function timedDeed(head: Found<Head>, span: Span): Found<Head>[] {
  const { things } = head.value;
  const last = things.where.at(-1);
  if (!last || !("related" in last) || last.not || !last.related.to.ids || last.related.direction === "any") return [];
  const where = [...things.where.slice(0, -1), { ...last, related: { ...last.related, span } }];
  return [{ ...head, value: { ...head.value, things: { ...things, where } } }];
}

const deedsOf = ({ where }: Things): string[] =>
  where.flatMap((one) => ("related" in one && !one.not ? one.related.types : []));

/** Of whom it is told what they did the time of that: "the nuclear mediators of 2002". */
function ofDeeds(fitting: Fitting, things: Things, span: Span): Things | undefined {
  const last = things.where.at(-1);
  if (!last || !("related" in last) || last.not) return undefined;
  const { to } = last.related;
  if (to.ids || to.labels.length === 0 || !fitting.isDated(to)) return undefined;
  return {
    ...things,
    where: [...things.where.slice(0, -1), { ...last, related: { ...last.related, to: holding(to, { span }) } }],
  };
}

/** What follows a clause that tells the time belongs to the clause: "after they had left it in 2018". */
export const hasMoment = ({ where }: Things) =>
  where.some((condition) => "span" in condition && condition.span.moment !== undefined);

function isWithin({ fitting }: Rules, id: string, { from, to }: Span): boolean {
  const period = fitting.named(id)?.period;
  return period !== undefined && (to === undefined || period.start <= to) && (from === undefined || period.end >= from);
}

/** "in 2009", "before the hostage crisis", "between the JCPOA and the snapback"; "both in 2023" is the first of two. */
export function time(rules: Rules, at: number): Found<Span>[] {
  const { chart, nouns } = rules;
  const own = chart.take(at, "span").map(({ value, ...rest }) => ({ ...rest, value: value.span }));
  return [
    ...own,
    ...moment(rules, at),
    ...between(rules, at),
    ...both(rules, at),
    ...atThatTime(rules, at),
    ...chart.sequence(chart.op(at, "both"), ({ at }) => nouns.time(at)),
    ...aroundThat(rules, at),
  ];
}

/** "after the war but before the JCPOA". */
function both(rules: Rules, at: number): Found<Span>[] {
  const { op, sequence } = rules.chart;
  return moment(rules, at).flatMap((first) =>
    sequence(op(first.at, "and", "but"), ({ at }) => moment(rules, at)).flatMap(({ value, at, cost }) => {
      const isOpposite = (first.value.from === undefined) !== (value.from === undefined);
      if (!isOpposite || first.value.moment || value.moment) return [];
      return [{ value: { ...first.value, ...value }, at, cost: cost + first.cost }];
    }),
  );
}
