import type { Reading, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { eventLabels } from "../clauses/events.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { after, reading } from "../questions/asked.ts";
import type { Readings, Rules } from "../rules.ts";
import { described, type Effect, effectKinds } from "./effect.ts";
import { effectParts } from "./parts.ts";

const costs = { direct: 0.05 };

/** "How did Iran react to the attacks?", "What did Iran do in response?": what it did that followed from them. */
export function reaction(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  const kinds = effectKinds(fitting);
  if (kinds.length === 0) return [];
  const { cause } = effectParts(rules, kinds);
  const acting = (at: number, verb: string) =>
    sequence(op(at, "do", "have"), ({ at }) =>
      nouns
        .unranked(at)
        .filter(({ value }) => fitting.isActor(value.things))
        .flatMap((who) =>
          after(
            who,
            op(who.at, verb).map((end) => ({ ...end, value: who.value.things })),
          ),
        ),
    );
  const reacted = sequence(op(0, "how"), ({ at }) => acting(at, "react")).flatMap((one) =>
    // "How did Iran answer the withdrawal?"
    after(
      one,
      [{ at: one.at, cost: costs.direct }, ...take(one.at, "prep")].map((to) => ({ ...to, value: one.value })),
    ),
  );
  const did = sequence(op(0, "which"), ({ at }) => acting(at, "do")).flatMap((one) =>
    after(
      one,
      op(one.at, "inResponse").map((end) => ({ ...end, value: one.value })),
    ),
  );
  return [...reacted, ...did].flatMap((who) =>
    [...cause(who.at, {}), ...deedsOf(rules, who.at), ...afterwards(rules, who.at)].flatMap(
      ({ value: { cause: of }, at, cost }) => {
        if (!of) return [];
        const found = reactionsTo(fitting, who.value, of);
        return found.length > 0 ? [{ value: found, at, cost: who.cost + cost }] : [];
      },
    ),
  );
}

/** "answer Trump": what he did. */
const deedsOf = ({ fitting, nouns }: Rules, at: number): Found<Effect>[] =>
  nouns.unranked(at).flatMap(({ value: { things: one }, ...rest }) =>
    !one.ids || one.where.length > 0 || !fitting.isActor(one)
      ? []
      : eventLabels(fitting).flatMap((label) => {
          const event = things({ labels: [label] });
          return fitting
            .joined(event, "by", one)
            .map((related) => ({ ...rest, value: { cause: holding(event, { related }) } }));
        }),
  );

/** "after its sites were struck": what came after something is taken to have answered it. */
const afterwards = ({ nouns }: Rules, at: number): Found<Effect>[] =>
  nouns
    .time(at)
    .flatMap(({ value: { following, to }, ...rest }) =>
      following?.length && to === undefined ? [{ ...rest, value: { cause: things({ ids: following }) } }] : [],
    );

/** What of somebody followed from something: what they did, else how they are said to have answered, else what they had a hand in. */
export function reactionsTo(fitting: Fitting, who: Things, of: Things): Reading[] {
  const answersTo = (causes: Things[]) => causes.flatMap((cause) => answers(fitting, who, { cause }));
  const own = answersTo([of, ...(of.ids ? around(fitting, of) : [])]);
  const [deeds, hands] = eventsOf(fitting, who, of);
  const [did, ...others] = [...deeds, ...own];
  const first: Reading[] = did
    ? [{ ...reading("list", { things: did }), ...(others.length > 0 && { also: others.slice(0, mostAlso) }) }]
    : [];
  return [...first, ...[...answersTo(behind(fitting, of)), ...hands].map((find) => reading("list", { things: find }))];
}

/** So many a reading holds beside its first. */
const mostAlso = 4;

/** How somebody is said to have answered. */
export const answers = (fitting: Fitting, side: Things, effect: Pick<Effect, "cause" | "span">): Things[] =>
  effectKinds(fitting).flatMap((kind) => described(fitting, kind, { ...effect, side, bearing: "response" }) ?? []);

/** What it was part of: the crisis in which the attacks took place. */
const around = (fitting: Fitting, of: Things): Things[] => {
  const { types } = fitting.ontology;
  const during = Object.keys(types).filter((type) => types[type]?.words.prepositions.includes("during"));
  const event = things({ labels: eventLabels(fitting) });
  return fitting
    .relations(
      event,
      during.map((type) => ({ type, reverse: true })),
      of,
    )
    .map((related) => holding(event, { related }));
};

/** What brought it: sanctions are answered as the withdrawal is that they came with. */
const behind = (fitting: Fitting, of: Things): Things[] =>
  fitting
    .relations(
      things({ labels: eventLabels(fitting) }),
      fitting.bringing().map((type) => ({ type, reverse: false })),
      of,
    )
    .map((related) => things({ labels: eventLabels(fitting), where: [{ related }] }));

/** What the actor did that came of the cause; else what it had a hand in: talks, sanctions. */
function eventsOf(fitting: Fitting, who: Things, of: Things): [Things[], Things[]] {
  const brings = fitting.bringing().map((type) => ({ type, reverse: true }));
  const events = eventLabels(fitting).flatMap((label) => {
    const event = things({ labels: [label] });
    const [done] = fitting.joined(event, "by", who);
    const [followed] = fitting.relations(event, brings, of);
    return done && followed ? [holding(event, { related: done }, { related: followed })] : [];
  });
  const hands = Object.keys(fitting.ontology.types).filter((type) => isHand(fitting, type, who));
  const labels = [...new Set(hands.flatMap((type) => fitting.endLabels(type, "to")))];
  const other = things({ labels });
  const [had] = fitting.relations(
    other,
    hands.map((type) => ({ type, reverse: true })),
    who,
  );
  const [followed] = fitting.relations(other, brings, of);
  return [events, had && followed ? [holding(other, { related: had }, { related: followed })] : []];
}

/** Whether it is something that only actors do, to what is no actor but may have come of something. */
function isHand(fitting: Fitting, type: string, who: Things): boolean {
  const [from, to] = [fitting.endLabels(type, "from"), fitting.endLabels(type, "to")];
  const areActors = (labels: string[]) => labels.some((label) => fitting.who.includes(label));
  return from.length > 0 && to.length > 0 && areActors(from) && !areActors(to) && fitting.fits(who, type, "from");
}
