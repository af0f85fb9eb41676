import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import { reading } from "../questions/asked.ts";
import type { Readings, Rules } from "../rules.ts";
import { isTold } from "../told.ts";

/** "Who was involved?", "Who all was part of it?": everybody whom any relationship joins to what was spoken of. */
export function involved(rules: Rules, contexts: Things[]): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { isEnd, maybe, op, sequence, take } = chart;
  const labels = [
    ...op(0, "who").map((end) => ({ ...end, value: fitting.who })),
    ...sequence(op(0, "which"), ({ at }) => take(at, "label")).map(({ value, ...end }) => ({
      ...end,
      value: value.labels.filter((label) => fitting.who.includes(label)),
    })),
  ].filter(({ value }) => value.length > 0);
  const said = sequence(labels, ({ value, at }) =>
    op(at, "involvedIn").flatMap((word) => maybe(op(word.at, "pronoun"), word.at).map((end) => ({ ...end, value }))),
  );
  return sequence(said, ({ value, at }) =>
    isEnd(at).flatMap((end) => {
      const who = things({ labels: value });
      const found = contexts
        .filter((one) => isTold(one) && !fitting.isActor(one))
        .flatMap((one) => fitting.anyRelation(who, one))
        .map((related) => reading("list", { things: holding(who, { related }) }));
      return found.length > 0 ? [{ ...end, value: found }] : [];
    }),
  );
}
