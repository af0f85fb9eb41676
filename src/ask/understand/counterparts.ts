import type { Things } from "../../domain/reading.ts";
import type { Found } from "./chart.ts";
import { type Fitting, holding, things } from "./fitting.ts";
import { reading } from "./questions/asked.ts";
import type { Readings, Rules } from "./rules.ts";

/** "And the Iranian one?" after a question about someone: who is so described and was at the same talks. */
export function counterparts(rules: Rules, someone: Things): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  if (!fitting.isActor(someone)) return [];
  const starts = [{ at: 0, cost: 0 }, ...chart.op(0, "and", "but")];
  return chart.sequence(starts, ({ at }) =>
    [
      ...nouns.unranked(at).map(({ value, ...rest }) => ({ ...rest, value: value.things })),
      ...ofCountry(rules, at),
    ].flatMap(({ value: one, ...rest }) => {
      const isDescribed = !one.ids && one.where.length > 0 && fitting.isActor(one) && fitting.isAlike(one, someone);
      const labels = fitting.who.filter((label) => fitting.isAlike(things({ labels: [label] }), someone));
      const like = { ...one, labels: one.labels.filter((label) => labels.includes(label)) };
      const related = isDescribed && like.labels.length > 0 ? beside(fitting, like, someone) : undefined;
      if (!related) return [];
      const find = holding(like, { related }, { ids: someone.ids ?? [], not: true });
      return chart.isEnd(rest.at).map((end) => ({
        value: [reading("list", { things: find })],
        at: end.at,
        cost: end.cost + rest.cost,
      }));
    }),
  );
}

/** "the Iranian guy", "the Iranian one": who has to do with the country. */
const ofCountry = ({ chart: { sequence, take }, fitting }: Rules, at: number): Found<Things>[] =>
  sequence(take(at, "thing"), ({ value: { ids }, at }) =>
    take(at, "label").flatMap(({ value: { labels }, ...rest }) => {
      const one = things({ labels: labels.length > 0 ? labels : fitting.who });
      return fitting
        .anyRelation(one, things({ ids }))
        .map((related) => ({ ...rest, value: holding(one, { related }) }));
    }),
  );

/** What joins them to the talks that the other was at. */
function beside(fitting: Fitting, one: Things, other: Things) {
  const { ring } = fitting.ontology.composition ?? {};
  const talks = things({ labels: ring ? [ring] : [] });
  const [shared] = ring ? fitting.anyRelation(talks, other) : [];
  return shared && fitting.anyRelation(one, holding(talks, { related: shared }))[0];
}
