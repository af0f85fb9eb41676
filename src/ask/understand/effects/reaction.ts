import type { Reading, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { eventLabels } from "../clauses/events.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { after, reading } from "../questions/asked.ts";
import type { Readings, Rules } from "../rules.ts";
import { described, effectKinds } from "./effect.ts";
import { spokenCauses } from "./happenings.ts";
import { effectParts } from "./parts.ts";

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
    after(
      one,
      take(one.at, "prep").map((to) => ({ ...to, value: one.value })),
    ),
  );
  const did = sequence(op(0, "which"), ({ at }) => acting(at, "do")).flatMap((one) =>
    after(
      one,
      op(one.at, "inResponse").map((end) => ({ ...end, value: one.value })),
    ),
  );
  const alone = sequence(op(0, "how"), ({ at }) => acting(at, "react"));
  const done = sequence(op(0, "which"), ({ at }) => acting(at, "do")).flatMap((one) =>
    after(
      one,
      op(one.at, "inAnswer").map((end) => ({ ...end, value: one.value })),
    ),
  );
  const spoken = rules.spoken ? spokenCauses(fitting, rules.spoken) : [];
  const asBefore = [...alone, ...done].flatMap((who) => spoken.map((of) => ({ who, of, at: who.at, cost: who.cost })));
  const told = [...reacted, ...did].flatMap((who) =>
    cause(who.at, {}).flatMap(({ value: { cause: of }, at, cost }) =>
      of ? [{ who, of, at, cost: who.cost + cost }] : [],
    ),
  );
  return [...told, ...asBefore].flatMap(({ who, of, at, cost }) => {
    const found = reactionsTo(fitting, who.value, of);
    return found.length > 0 ? [{ value: found, at, cost }] : [];
  });
}

/** What of somebody followed from something: what they did, else how they are said to have answered, else what they had a hand in. */
export function reactionsTo(fitting: Fitting, who: Things, of: Things): Reading[] {
  const answers = effectKinds(fitting).flatMap(
    (kind) => described(fitting, kind, { cause: of, side: who, bearing: "response" }) ?? [],
  );
  const [deeds, hands] = eventsOf(fitting, who, of);
  return [...deeds, ...answers, ...hands].map((find) => reading("list", { things: find }));
}

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
