import type { Found } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Head, Rules } from "../rules.ts";
import { filled } from "./complements.ts";

const costs = { adjacent: 0.3 };

/** "the nuclear agreement known as the JCPOA". */
export function apposed({ chart: { op, take, sequence }, fitting }: Rules, head: Found<Head>): Found<Head>[] {
  const { labels, ids, where } = head.value.things;
  if (ids) return [];
  const isSuch = (id: string) =>
    labels.length === 0 || fitting.named(id)?.labels.some((label) => labels.includes(label));
  return sequence(op(head.at, "known"), ({ at }) => take(at, "thing"))
    .filter(({ value }) => value.ids.every(isSuch))
    .map(({ value, at, cost }) => ({
      value: { ...head.value, open: undefined, things: things({ ids: value.ids, where }) },
      at,
      cost: head.cost + cost,
    }));
}

/** Keywords: "effects JCPOA", "mediators Vienna talks". */
export function adjacent(rules: Rules, head: Found<Head>): Found<Head>[] {
  const { fitting, nouns } = rules;
  const { open } = head.value;
  if (!open) return [];
  const next = nouns.unranked(head.at);
  const isKind = fitting.endLabels(open.type, open.end).length > 0;
  const own = next.filter(({ value }) => isKind && value.things.ids && fitting.fits(value.things, open.type, open.end));
  if (own.length > 0)
    return own.map(({ value, at, cost }) => ({ value: { things: value.things }, at, cost: head.cost + cost }));
  return next.flatMap(({ value, at, cost }) =>
    filled(rules, { ...head, at, cost: head.cost + cost + costs.adjacent }, value.things),
  );
}
