import type { Condition, Reading, Span, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { eventLabels } from "../clauses/events.ts";
import { described, effectKinds } from "../effects/effect.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { howItEnded } from "./ending.ts";

const costs = { frame: -0.3 };

/** "What happened to the hostages?", "What became of the deal?", "What happened in Oman?": what befell it, what happened about it or there. */
export function befell(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, take, sequence } = chart;
  const asked = sequence(op(0, "which"), ({ at }) =>
    sequence(maybe(op(at, "have", "be"), at), ({ at }) => [
      ...sequence(op(at, "happen"), ({ at }) => take(at, "prep").map((one) => ({ ...one, value: one.value.stems }))),
      ...op(at, "become").map((end) => ({ ...end, value: "to" })),
    ]),
  );
  return sequence(asked, ({ value: preposition, at }) =>
    nouns.unranked(at).flatMap((one) =>
      maybe(nouns.time(one.at), one.at).flatMap(({ value: span, ...end }) => {
        const value = readingsOf(fitting, preposition, one.value.things, span);
        return value.length > 0 ? [{ ...end, value, cost: end.cost + one.cost + costs.frame }] : [];
      }),
    ),
  );
}

function readingsOf(fitting: Fitting, preposition: string, one: Things, span: Span | undefined): Reading[] {
  const { poles = [], ring = "" } = fitting.ontology.composition ?? {};
  if (!one.ids || one.where.length > 0 || one.ids.some((id) => poles.includes(id))) return [];
  const when: Condition[] = span ? [{ span }] : [];
  const events = things({ labels: eventLabels(fitting), where: when });
  const list = (find: Things) => reading("list", { things: find });
  const isActor = fitting.isActor(one);
  // To what is only talked about nothing happens.
  if (!isActor && !fitting.isDated(one)) return [];
  if (preposition === "in") {
    const there = isActor ? [{ ...events, labels: [ring] }, events] : [];
    return there.flatMap((noun) => fitting.joined(noun, "in", one).map((related) => list(holding(noun, { related }))));
  }
  if (preposition !== "to" && preposition !== "with") return [];
  if (!isActor && fitting.isAlike(one, things({ labels: [ring] }))) return span ? [] : howItEnded(fitting, one);
  const about = fitting.joined(events, "about", one).map((related) => list(holding(events, { related })));
  const suffered = effectKinds(fitting).flatMap(
    (kind) => described(fitting, kind, { side: one, ...(span && { span }) }) ?? [],
  );
  return [...(isActor ? suffered.map(list) : []), ...about];
}
