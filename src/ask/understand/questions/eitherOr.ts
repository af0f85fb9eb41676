import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";

const costs = { keywords: 0.2 };

/** "Were the Vienna talks direct or indirect?", "… held face to face, through others, or both?": what the property says. */
export function eitherOr(rules: Rules): Found<Readings>[] {
  const { maybe, op, take, sequence } = rules.chart;
  const starts = [...op(0, "be"), { at: 0, cost: costs.keywords, value: "" }];
  return sequence(starts, ({ at }) =>
    sequence(named(rules, at), ({ value: id, at }) => {
      const labels = rules.fitting.named(id)?.labels ?? [];
      const kinds = (at: number) =>
        take(at, "value").filter(({ value }) => value.labels.some((label) => labels.includes(label)));
      return sequence(maybe(op(at, "hold"), at), ({ at }) =>
        sequence(kinds(at), ({ value: one, at }) =>
          sequence(maybe(op(at, "or"), at), ({ value: or, at }) =>
            sequence(kinds(at), ({ value: other, at }) => {
              if (one.property !== other.property || one.value === other.value) return [];
              const value = [{ ask: "about" as const, ids: [id], property: one.property }];
              return [...(or ? [{ at, cost: 0 }] : []), ...op(at, "mixture")].map((end) => ({ ...end, value }));
            }),
          ),
        ),
      );
    }),
  );
}

/** The one thing that a noun phrase means. */
const named = ({ fitting, nouns }: Rules, at: number): Found<string>[] =>
  nouns.unranked(at).flatMap(({ value: { things }, ...rest }) => {
    const id =
      fitting.resolved(things) ?? (things.where.length === 0 && !things.ids?.[1] ? things.ids?.[0] : undefined);
    return id === undefined ? [] : [{ ...rest, value: id }];
  });
