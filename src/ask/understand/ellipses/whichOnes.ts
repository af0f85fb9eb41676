import type { Reading, Related, Things, ThingsReading } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { effectKinds } from "../effects/effect.ts";
import { holding } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings, Rules } from "../rules.ts";

/** "How many talks were secret?", "Did Russia mediate?", "Which ones?": what was counted, or what there was. */
export function whichOnes({ chart, fitting }: Rules, previous: ThingsReading): Found<Readings>[] {
  const { isEnd, maybe, op, sequence, take } = chart;
  if (previous.want !== "number" && previous.want !== "whether") return [];
  const starts = [{ at: 0, cost: 0 }, ...op(0, "and", "but")];
  const asked = sequence(starts, ({ at }) => [
    ...sequence(op(at, "which"), ({ at }) =>
      maybe(take(at, "label"), at).map(({ value, ...end }) => ({ ...end, value: value?.labels ?? [] })),
    ),
    ...op(at, "who").map((end) => ({ ...end, value: fitting.who })),
  ]);
  // "Which talks did?": what else of its kind is so.
  const other = sequence(op(0, "which"), ({ at }) =>
    sequence(take(at, "label"), ({ value: { labels }, at }) =>
      sequence(op(at, "do", "be", "have"), ({ at }) => isEnd(at)).map((end) => ({ ...end, value: ofKind(labels) })),
    ),
  );
  const whole = sequence(asked, ({ value, at }) =>
    sequence([{ at, cost: 0 }, ...sequence(op(at, "be", "do"), ({ at }) => op(at, "pronoun"))], ({ at }) =>
      isEnd(at),
    ).map((end) => ({ ...end, value: counted(value) })),
  );
  // "Did the sanctions hurt Iran? How?"
  const how = sequence(
    sequence(starts, ({ at }) => op(at, "how")),
    ({ at }) => isEnd(at),
  ).map((end) => ({
    ...end,
    value: areEffects(previous.find) ? [{ ...previous, want: "list" as const }] : [],
  }));
  return [...whole, ...other, ...how].filter(({ value }) => value.length > 0);

  function ofKind(labels: string[]): Reading[] {
    const { ids = [], where } = previous.find;
    const isSo =
      ids.length > 0 && where.length > 0 && fitting.isAlike({ labels, where: [] }, { labels: [], ids, where: [] });
    return isSo && labels.length > 0 ? [{ ask: "things", want: "list", find: { labels, where } }] : [];
  }

  /** "Did the sanctions hurt Iran?" asks for no effects by their name: "how" does. */
  function areEffects({ labels }: Things): boolean {
    const kinds = effectKinds(fitting).map(({ label }) => label);
    return labels.length > 0 && labels.every((label) => kinds.includes(label));
  }

  function counted(labels: string[]): Reading[] {
    if (previous.want === "whether" && areEffects(previous.find)) return [];
    const all = previous.find.ids ? done(previous.find) : [previous.find];
    return all
      .filter((find) => labels.length === 0 || find.labels.some((label) => labels.includes(label)))
      .map((find) => ({ ask: "things" as const, want: "list" as const, find }));
  }
}

/** To what somebody who is named is told to have done it. */
function done(find: Things): Things[] {
  const open = find.where.filter((one): one is { related: Related } => "related" in one && !one.related.to.ids);
  const [only, more] = open;
  if (!only || more || only.related.to.labels.length === 0) return [];
  const rest = { ...find, where: find.where.filter((one) => one !== only) };
  return [holding(only.related.to, mirrored(only.related, rest))];
}
