import type { Condition, Reading, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { dayAfter } from "../spans.ts";
import { reading } from "./asked.ts";

/** "Are the 2018 sanctions still in force?": yes where they were kept up later on, no where they were lifted. */
export function inForce(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, sequence, words } = chart;
  const present = op(0, "be", "do").filter(() => now.has(words[0]?.plain ?? ""));
  return sequence(present, ({ at }) =>
    nouns.unranked(at).flatMap(({ value: { things: one }, at, cost }) =>
      sequence(maybe(op(at, "be"), at), ({ at }) => op(at, "inForce")).flatMap((end) => {
        const value = readingsOf(fitting, one);
        return value.length > 0 ? [{ value, at: end.at, cost: cost + end.cost }] : [];
      }),
    ),
  );
}

/** What was so once says nothing of how long it was. */
const now = new Set(["is", "are", "do", "does"]);

function readingsOf(fitting: Fitting, given: Things): Reading[] {
  const id = fitting.resolved(given) ?? (given.ids?.length === 1 ? given.ids[0] : undefined);
  const period = id === undefined ? undefined : fitting.named(id)?.period;
  if (id === undefined || !period) return [];
  const one = things({ ids: [id] });
  const { types } = fitting.ontology;
  const related = (mark: "keeps" | "ends") =>
    fitting.relations(
      one,
      Object.keys(types).flatMap((type) => (types[type]?.[mark] ? [{ type, reverse: true }] : [])),
      things(),
    );
  const [kept] = related("keeps");
  const [ended] = related("ends");
  if (!kept || !ended) return [];
  const later: Condition = { related: { ...kept, span: { from: dayAfter(period.end), how: "in" } } };
  return [
    reading("whether", { things: holding(one, later, { related: ended, not: true }) }),
    { ...reading("whether", { things: holding(one, { related: ended }) }), denied: true },
  ];
}
