import type { Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { type Fitting, holding } from "../fitting.ts";
import type { Rules } from "../rules.ts";

/** "did the cooperation include formal talks", "were formal talks part of it": what is so described holds of the whole. */
export function including({ chart, fitting, nouns }: Rules, at: number, isQuestion: boolean): Found<Things>[] {
  const { maybe, op, sequence } = chart;
  const starts = isQuestion ? op(at, "be", "do", "have", "modal") : [{ at, cost: 0 }];
  return best(
    sequence(starts, ({ at }) =>
      nouns
        .unranked(at)
        .flatMap((first) => [
          ...sequence(op(first.at, "include"), ({ at }) => nouns.unranked(at)).flatMap((part) =>
            within(fitting, { ...part, cost: part.cost + first.cost }, first.value.things, part.value.things),
          ),
          ...sequence(maybe(op(first.at, "be"), first.at), ({ at }) =>
            sequence(op(at, "belonging"), ({ at }) => nouns.unranked(at)),
          ).flatMap((whole) =>
            within(fitting, { ...whole, cost: whole.cost + first.cost }, whole.value.things, first.value.things),
          ),
        ]),
    ),
  );
}

/** The whole with what is said of its part, where both are of one kind. */
function within(
  { named }: Fitting,
  { at, cost }: Omit<Found<unknown>, "value">,
  whole: Things,
  part: Things,
): Found<Things>[] {
  const [label, more] = part.labels;
  const isPart = !part.ids && label !== undefined && more === undefined && part.where.length > 0;
  const own = whole.ids ? whole.ids.map((id) => named(id)?.labels ?? []) : [whole.labels];
  const isOneKind = isPart && own.every((labels) => labels.includes(label));
  return isOneKind ? [{ at, cost, value: holding(whole, ...part.where) }] : [];
}
