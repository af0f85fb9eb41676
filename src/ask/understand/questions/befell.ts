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
        const meant = fitting.resolved(span ? holding(one.value.things, { span }) : one.value.things);
        const value =
          meant === undefined
            ? readingsOf(fitting, preposition, one.value.things, span)
            : readingsOf(fitting, preposition, things({ ids: [meant] }), undefined);
        return value.length > 0 ? [{ ...end, value, cost: end.cost + one.cost + costs.frame }] : [];
      }),
    ),
  );
}

function readingsOf(fitting: Fitting, preposition: string, one: Things, span: Span | undefined): Reading[] {
  const { poles = [], ring = "" } = fitting.ontology.composition ?? {};
  const isTo = preposition === "to" || preposition === "with";
  if (isTo && isEndable(fitting, one)) return endings(fitting, span ? holding(one, { span }) : one);
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
  if (!isTo) return [];
  if (!isActor && fitting.isAlike(one, things({ labels: [ring] }))) return span ? [] : howItEnded(fitting, one);
  const about = fitting.joined(events, "about", one).map((related) => list(holding(events, { related })));
  const suffered = effectKinds(fitting).flatMap(
    (kind) => described(fitting, kind, { side: one, ...(span && { span }) }) ?? [],
  );
  return [...(isActor ? suffered.map(list) : []), ...about];
}

/** Who or what put an end to such things, as sanctions are lifted. */
function endings(fitting: Fitting, one: Things): Reading[] {
  const { types } = fitting.ontology;
  const uses = Object.keys(types).flatMap((type) => (types[type]?.ends ? [{ type, reverse: false }] : []));
  return fitting
    .relations(things(), uses, one)
    .map((related) => reading("list", { things: things({ where: [{ related }] }) }));
}

/** Whether something may be put an end to, and is neither talks nor somebody, of whom more is told. */
function isEndable(fitting: Fitting, one: Things): boolean {
  const { composition, types } = fitting.ontology;
  const talks = things({ labels: [composition?.ring ?? ""] });
  const isAnything = !one.ids && one.labels.length === 0;
  if (isAnything || fitting.isActor(one) || fitting.isAlike(one, talks)) return false;
  return Object.keys(types).some((type) => types[type]?.ends && fitting.fits(one, type, "to"));
}
