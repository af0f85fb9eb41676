import type { Rank, Reading, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { type Fitting, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { isTold } from "../told.ts";

/** "And the last one?", "The very first?": of what the question before asked for the first or last, in its place or of all. */
export function ranked(rules: Rules, previous: Reading): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  // "Did it last?" asks for none.
  const starts = [{ at: 0, cost: 0 }, ...chart.op(0, "and", "but")].filter(({ at }) => chart.op(at, "do").length === 0);
  const heads = (at: number): Found<{ one: Things; rank: Rank }>[] => [
    ...nouns
      .single(at)
      .flatMap(({ value: { things: one, rank, open }, ...end }) =>
        rank && !isTold(one) && !open ? [{ ...end, value: { one, rank } }] : [],
      ),
    ...chart.op(at, "first", "last", "firstTime", "lastTime").map(({ value, ...end }) => ({
      ...end,
      value: { one: things(), rank: { by: "start" as const, last: value.startsWith("last") } },
    })),
  ];
  const asked = starts.flatMap((start) =>
    heads(start.at).flatMap(({ value: { one, rank }, at, cost }) => {
      const found = ofRank(fitting, previous, one, rank);
      return found ? [{ value: [found], at, cost: cost + start.cost }] : [];
    }),
  );
  return chart.sequence(asked, ({ value, at }) => chart.isEnd(at).map((end) => ({ ...end, value })));
}

function ofRank(fitting: Fitting, previous: Reading, { labels }: Things, rank: Rank): Reading | undefined {
  const kind = previous.ask === "things" ? previous.find : kindOf(fitting, previous);
  if (!kind || (labels.length > 0 && !fitting.isAlike(things({ labels }), kind))) return undefined;
  if (previous.ask !== "things") return { ask: "things", want: "list", find: kind, rank };
  const { find, want } = previous;
  if (want === "whether" || want === "number" || want === "chronology") return undefined;
  if (previous.rank) return { ...previous, rank: { ...previous.rank, last: rank.last } };
  const all = find.ids && find.where.length === 0 ? kindOf(fitting, { ask: "about", ids: find.ids }) : find;
  return all && fitting.isDated(all) ? { ...previous, find: all, rank } : undefined;
}

/** Of what was named all that is of its kind. */
function kindOf(fitting: Fitting, reading: Reading): Things | undefined {
  if (reading.ask !== "about") return undefined;
  const labels = reading.ids
    .flatMap((id) => fitting.named(id)?.labels ?? [])
    .filter((label) => fitting.ontology.labels[label]?.derived === false);
  const kind = things({ labels: [...new Set(labels)] });
  return labels.length > 0 && fitting.isDated(kind) ? kind : undefined;
}
