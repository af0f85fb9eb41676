import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { inverted } from "./sentences.ts";

const costs = { keywords: 0.2, two: 0.1 };

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

/** "Did the United States support Iraq or Iran?": which of the two. */
export function eitherOfTwo(rules: Rules): Found<Readings>[] {
  const isEither = rules.chart.words.some((_, at) => rules.chart.op(at, "or").length > 0);
  if (!isEither) return [];
  return inverted(rules, 0).flatMap(({ value: said, ...rest }) => {
    const last = said.where.at(-1);
    if (said.ids?.length !== 1 || said.where.length !== 1 || !last || !("related" in last) || last.not || last.only)
      return [];
    const { to } = last.related;
    if (to.ids?.length !== 2) return [];
    const find = holding(to, mirrored(last.related, things({ ids: said.ids })));
    return [{ ...rest, value: [reading("list", { things: find })], cost: rest.cost - costs.two }];
  });
}

/** The one thing that a noun phrase means. */
const named = ({ fitting, nouns }: Rules, at: number): Found<string>[] =>
  nouns.unranked(at).flatMap(({ value: { things }, ...rest }) => {
    const id =
      fitting.resolved(things) ?? (things.where.length === 0 && !things.ids?.[1] ? things.ids?.[0] : undefined);
    return id === undefined ? [] : [{ ...rest, value: id }];
  });
