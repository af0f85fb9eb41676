import type { Condition, Things, ThingsReading } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import { reading } from "../questions/asked.ts";
import type { Readings, Rules } from "../rules.ts";

/** "Who else?", "Any others?", "Which other talks?": of what the same holds, without those it was said of before. */
export function others(rules: Rules, previous: ThingsReading, answers: string[]): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { isEnd, maybe, op, sequence, take } = chart;
  const known = previous.find.ids ?? answers;
  const asking = [
    ...op(0, "who", "which"),
    ...sequence(op(0, "be"), ({ at }) => op(at, "pronoun")),
    { value: "", at: 0, cost: 0 },
  ];
  const asked = sequence(asking, (word) => [
    ...sequence(take(word.at, "label"), ({ value: { labels }, at }) =>
      op(at, "else").map((end) => ({ ...end, value: { word: word.value, labels } })),
    ),
    ...sequence(op(word.at, "else"), ({ at }) =>
      maybe(take(at, "label"), at).map(({ value, ...end }) => ({
        ...end,
        value: { word: word.value, labels: value?.labels ?? [] },
      })),
    ),
  ]);
  // "Who else did?"
  const done = sequence(asked, (one) => [
    { ...one, cost: 0 },
    ...sequence(op(one.at, "do", "have", "be"), ({ at }) => maybe(op(at, "so"), at)).map((end) => ({
      ...end,
      value: one.value,
    })),
  ]);
  const found = sequence(done, ({ value, at }) =>
    maybe(op(at, "except", "also"), at, 0).map((end) => ({ ...end, value: such(value) })),
  ).filter(({ value }) => value !== undefined);
  return sequence(found, ({ value, at }) =>
    isEnd(at).map((end) => ({ ...end, value: value ? [reading("list", { things: value })] : [] })),
  );

  function such({ word, labels: said }: { word: string; labels: string[] }): Things | undefined {
    const labels = word === "who" && said.length === 0 ? fitting.who : said;
    const not: Condition[] = known.length > 0 ? [{ ids: known, not: true }] : [];
    const like = things({ labels });
    const { find } = previous;
    const own = find.ids ? ownLabels(find.ids) : find.labels;
    if (labels.length === 0 || fitting.isAlike(like, things({ labels: own }))) {
      const meant = labels.length === 0 ? own : labels;
      return not.length > 0 && find.where.length > 0
        ? { labels: meant.filter((label) => own.includes(label) || find.ids), where: [...find.where, ...not] }
        : undefined;
    }
    // "Which talks did Oman mediate? Who else?": who else mediated those.
    for (const one of find.where) {
      if (!("related" in one) || one.not || !one.related.to.ids) continue;
      if (!fitting.isAlike(like, one.related.to)) continue;
      const rest = {
        ...find,
        where: find.where.filter((other) => other !== one),
        ...(answers.length > 0 && { ids: answers }),
      };
      return { ...like, where: [mirrored(one.related, rest), { ids: one.related.to.ids, not: true }] };
    }
    return undefined;
  }

  function ownLabels(ids: string[]): string[] {
    const all = ids.flatMap((id) => fitting.named(id)?.labels ?? []);
    return [...new Set(all)].filter((label) => fitting.ontology.labels[label]?.derived === false);
  }
}
