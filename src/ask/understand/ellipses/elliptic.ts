import type { Reading, Things, ThingsReading } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import { eventLabels } from "../clauses/events.ts";
import { toldEvents } from "../contexts.ts";
import { holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import { reading } from "../questions/asked.ts";
import { beginning, causes } from "../questions/ledTo.ts";
import { wanted } from "../questions/wanted.ts";
import type { Readings, Rules } from "../rules.ts";
import { isTold } from "../told.ts";

/** `told`: where those talks were, and no others. */
const costs = { told: -0.6 };

/** "Why?", "Where was that?", "Under which president?": asks more of what the question before told of. */
export function elliptic(
  rules: Rules,
  { reading: previous, answers }: { reading: ThingsReading; answers: string[] },
  contexts: Things[],
): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { isEnd, op, sequence, take } = chart;
  const told = contexts.filter(isTold);
  const find = knownAs(rules, previous, answers);
  const under = sequence(
    take(0, "prep").filter(({ value }) => value.stems === "under"),
    ({ at }) => wanted(rules, at).map(({ value, ...rest }) => ({ ...rest, value: inOffice(value.things) })),
  );
  const found = [
    ...otherSide().map((end) => ({ ...end, value: ofOtherPole() })),
    ...op(0, "why").map((end) => ({ ...end, value: reasons() })),
    ...op(0, "where").flatMap(({ at, cost }) =>
      [{ at, cost: 0 }, ...theyTalked(at)].map((end) => ({ at: end.at, cost: cost + end.cost, value: places() })),
    ),
    ...under,
  ].filter(({ value }) => value.length > 0);
  return sequence(found, ({ value, at }) =>
    [{ at, cost: 0 }, ...happened(at)].flatMap((end) =>
      isEnd(end.at).map((last) => ({ value, at: last.at, cost: end.cost + last.cost })),
    ),
  );

  /** "And the other side?", "Who led the other side?": the same of the other of the two. */
  function otherSide(): Place[] {
    const acting = sequence(op(0, "who"), ({ at }) =>
      take(at, "verb").filter(({ value }) => value.uses.some(({ type }) => fitting.ontology.types[type]?.acts)),
    );
    const starts = [{ at: 0, cost: 0 }, ...op(0, "and", "but"), ...acting];
    return starts.flatMap((start) =>
      [{ at: start.at, cost: 0 }, ...take(start.at, "prep")].flatMap((from) =>
        op(from.at, "otherSide").map(({ at, cost }) => ({ at, cost: cost + from.cost + start.cost })),
      ),
    );
  }

  function ofOtherPole(): Reading[] {
    const poles = fitting.ontology.composition?.poles ?? [];
    const named = poles.filter((pole) => JSON.stringify(previous.find).includes(`"ids":["${pole}"]`));
    const [own, more] = named;
    const [other, others] = poles.filter((pole) => pole !== own);
    if (own === undefined || more || other === undefined || others) return [];
    const swapped = JSON.parse(
      JSON.stringify(previous.find).replaceAll(`"ids":["${own}"]`, `"ids":["${other}"]`),
    ) as Things;
    return [{ ...previous, find: swapped }];
  }

  /** "Who mediated? Where did they meet?": at the talks that were told of. */
  function theyTalked(at: number): Place[] {
    const { ring } = fitting.ontology.composition ?? {};
    const isTalk = (type: string) => fitting.endLabels(type, "to").every((label) => label === ring);
    const they = sequence(op(at, "do", "be", "have"), ({ at }) =>
      op(at, "pronoun").filter(() => chart.words[at]?.plain === "they"),
    );
    return sequence(they, ({ at }) =>
      take(at, "verb").filter(({ value }) => value.uses.some(({ type }) => isTalk(type))),
    ).map((one) => ({ ...one, cost: one.cost + costs.told }));
  }

  /** "was that", "did it happen". */
  function happened(at: number): Place[] {
    return sequence(op(at, "be", "do"), ({ at }) =>
      sequence(op(at, "pronoun"), (that) => [that, ...op(that.at, "happen", "hold", "be")]),
    );
  }

  /** What led to what happened. Of who did something it is not why it was done that the graph tells. */
  function reasons(): Reading[] {
    const event = things({ labels: eventLabels(fitting) });
    const done = toldEvents(fitting, find).filter(
      (one) => (one.ids !== undefined || one.labels.length > 0) && fitting.isAlike(one, event),
    );
    const all = fitting.isActor(find) ? done : [find, ...done].filter(isTold);
    return [
      ...enders(),
      ...(find.where.some((one) => "property" in one) ? stoppers() : []),
      ...all.flatMap((effect) => causes(fitting, { effect, types: beginning(fitting) })),
    ];
  }

  /** Of what is told to have been broken off the same. */
  function stoppers(): Reading[] {
    const uses = fitting
      .answering("why")
      .filter((type) => fitting.ontology.types[type]?.ends)
      .map((type) => ({ type, reverse: false }));
    return fitting
      .relations(things(), uses, find)
      .map((related) => reading("list", { things: things({ where: [{ related }] }) }));
  }

  /** Of what was broken off what broke it off. */
  function enders(): Reading[] {
    const isEnd = (type: string) => fitting.answering("why").includes(type) && fitting.ontology.types[type]?.ends;
    return find.where.flatMap((one) => {
      if (!("related" in one) || one.not || !one.related.types.every(isEnd)) return [];
      const ended = { ...find, where: find.where.filter((other) => other !== one) };
      return [reading("list", { things: holding(one.related.to, mirrored(one.related, ended)) })];
    });
  }

  function places(): Reading[] {
    const types = fitting.answering("where");
    const labels = [...new Set(types.flatMap((type) => fitting.endLabels(type, "to")))];
    const uses = types.map((type) => ({ type, reverse: false }));
    const [held] = told.flatMap((one) =>
      fitting.relations(one, uses, things()).map((related) => holding(things({ labels }), mirrored(related, one))),
    );
    return held ? [reading("list", { things: held })] : [];
  }

  function inOffice(who: Things): Reading[] {
    const events = [...toldEvents(fitting, find), ...told];
    const during = events.filter(fitting.isDated).slice(0, 6);
    const then = during.length > 0 ? fitting.inOffice(who, { how: "in", moment: { during } }) : [];
    return [...events.flatMap((event) => fitting.during(who, event)), ...then].map((related) =>
      reading("list", { things: holding(who, { related }) }),
    );
  }
}

/** What was asked for, where it is known what it is by that: of somebody with what they did. */
function knownAs({ fitting }: Rules, { find, want }: ThingsReading, answers: string[]): Things {
  if (answers.length === 0) return find;
  if (want === "chronology") return things({ ids: answers });
  return fitting.isActor(find) ? { ...find, ids: answers } : find;
}
