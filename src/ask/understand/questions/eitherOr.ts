import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { readings } from "./asked.ts";

const costs = { keywords: 0.2 };

/** "Were the Vienna talks direct or indirect?", "… held face to face, through others, or both?", "Vienna talks direct or indirect". */
export function eitherOr({ chart, fitting, nouns }: Rules): Found<Readings>[] {
  const { maybe, op, take, sequence } = chart;
  const starts = [...op(0, "be"), { at: 0, cost: costs.keywords, value: "" }];
  return readings(
    "list",
    sequence(starts, ({ at }) =>
      nouns.unranked(at).flatMap(({ value: { things: own }, ...noun }) => {
        const id = fitting.resolved(own) ?? (own.where.length === 0 && own.ids?.length === 1 ? own.ids[0] : undefined);
        const labels = id === undefined ? [] : (fitting.named(id)?.labels ?? []);
        if (id === undefined) return [];
        const first = sequence(maybe(op(noun.at, "hold"), noun.at), ({ at }) => take(at, "value"));
        return first.flatMap((one) =>
          sequence(maybe(op(one.at, "or"), one.at), ({ value: or, at }) =>
            sequence(take(at, "value"), ({ value, at }) => {
              if (value.property !== one.value.property || value.value === one.value.value) return [];
              if (![one.value, value].every((kind) => kind.labels.some((label) => labels.includes(label)))) return [];
              const values = [one.value.value, value.value];
              const asked = { things: holding(things({ ids: [id] }), { property: value.property, values }) };
              return [...(or ? [{ at, cost: 0 }] : []), ...op(at, "mixture")].map((end) => ({ ...end, value: asked }));
            }),
          ).map((found) => ({ ...found, cost: found.cost + one.cost + noun.cost })),
        );
      }),
    ),
  );
}
