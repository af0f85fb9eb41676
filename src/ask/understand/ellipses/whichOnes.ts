import type { Reading, Related, Things, ThingsReading } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
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
  const whole = sequence(asked, ({ value, at }) =>
    sequence([{ at, cost: 0 }, ...sequence(op(at, "be", "do"), ({ at }) => op(at, "pronoun"))], ({ at }) =>
      isEnd(at),
    ).map((end) => ({ ...end, value: counted(value) })),
  );
  return whole.filter(({ value }) => value.length > 0);

  function counted(labels: string[]): Reading[] {
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
