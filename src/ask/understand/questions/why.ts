import type { Reading, Things } from "../../../domain/reading.ts";
import { best, type Found, type Place } from "../chart.ts";
import { eventLabels } from "../clauses/events.ts";
import { consequences } from "../effects/consequences.ts";
import { holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { after, reading } from "./asked.ts";
import { toldChanges } from "./changes.ts";
import { aimsOf, beginning, causes, causesOf, type Effect, whyTalksEnded } from "./ledTo.ts";
import { inverted, sentence } from "./sentences.ts";
import { startedTalking, stoppedTalking } from "./talking.ts";
import { wanted } from "./wanted.ts";

const costs = {
  verbless: 0.2,
  sentence: 0.05,
  keywords: 0.2,
  noun: 0.05,
  act: -0.05,
  reason: -0.1,
  changed: 0.1,
  told: -0.15,
};

/** "Why did the JCPOA fail?", "What sent the rial tumbling?", "the reason for the snapback": what led to the thing, or to what is said. */
export function why(rules: Rules): Found<Readings>[] {
  const { op, take, sequence } = rules.chart;
  const asked = op(0, "why").flatMap((word) =>
    after(word, [...explained(rules, word.at, costs.verbless), ...clauses(rules, word.at)]),
  );
  const nouns = reasons(rules).flatMap((noun) => [
    ...after(
      noun,
      sequence(take(noun.at, "prep"), ({ at }) => explained(rules, at)),
    ),
    ...after({ cost: noun.cost + costs.keywords }, explained(rules, noun.at)),
  ]);
  const last = best(explained(rules, 0)).flatMap((one) =>
    op(one.at, "reason", "why").map(({ at, cost }) => ({ ...one, at, cost: one.cost + cost + costs.keywords })),
  );
  return [...asked, ...afterWhich(rules), ...causing(rules), ...nouns, ...last];
}

/** "After which events did the rial fall?": what it came of. */
function afterWhich(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  return chart.sequence(chart.op(0, "after"), ({ at }) =>
    wanted(rules, at).flatMap(({ value: { things: find, rank }, at, cost }) =>
      find.where.length > 0 || find.ids || rank || fitting.isActor(find)
        ? []
        : after({ cost }, [...explained(rules, at), ...clauses(rules, at)]),
    ),
  );
}

/** "the reason", "what was the cause", "list all reasons". */
function reasons({ chart: { maybe, op, sequence } }: Rules): Place[] {
  const starts = maybe([...sequence(op(0, "which"), ({ at }) => op(at, "be")), ...op(0, "list")], 0);
  return sequence(starts, ({ at }) => op(at, "reason").map((one) => ({ ...one, cost: one.cost + costs.reason })));
}

/** "Which two events sent the rial tumbling?", "What brought the talks to a halt?", "What was it that made Iran leave?" */
function causing(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  const { maybe, op, sequence } = chart;
  return best(
    sequence(wanted(rules, 0), ({ value: { things: find, rank }, at }) => {
      // What is called an event in such a question may be anything that led to something.
      const isOpen = find.where.length === 0 && !find.ids && !rank && !fitting.isActor(find);
      if (!isOpen || !fitting.answering("why").some((type) => fitting.fits(find, type, "from"))) return [];
      const cleft = sequence(op(at, "be"), ({ at }) => sequence(op(at, "pronoun"), ({ at }) => op(at, "that")));
      const isAny = find.labels.every((label) => eventLabels(fitting).includes(label));
      return sequence(maybe(cleft, at), ({ at }) => [
        ...sequence(op(at, "make"), ({ at }) => [
          ...explained(rules, at),
          ...clauses(rules, at),
          ...drivenTo(rules, at),
        ]),
        ...changed(rules, at, costs.told),
      ]).map((one) => (isAny ? one : { ...one, value: one.value.map((each) => labelled(each, find.labels)) }));
    }),
  );
}

/** "Did 9/11 make the two work together?": whether that came of it. */
export function madeSo(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { op, sequence } = chart;
  const asked = sequence(op(0, "do", "have"), ({ at }) =>
    nouns.unranked(at).flatMap((cause) =>
      !cause.value.things.ids || fitting.isActor(cause.value.things)
        ? []
        : sequence(op(cause.at, "make"), ({ at }) => [
            ...explained(rules, at),
            ...clauses(rules, at),
            ...drivenTo(rules, at),
          ]).map((one) => ({
            ...one,
            cost: one.cost + cause.cost,
            value: { cause: cause.value.things, found: one.value },
          })),
    ),
  );
  return asked.flatMap(({ value: { cause, found }, ...rest }) => {
    const value = found.flatMap((one) =>
      one.ask === "things" && one.want === "list" && !one.find.ids
        ? [reading("whether", { things: holding(cause, ...one.find.where) })]
        : [],
    );
    return value.length > 0 ? [{ ...rest, value }] : [];
  });
}

const labelled = (one: Reading, labels: string[]): Reading =>
  one.ask === "things" ? { ...one, find: { ...one.find, labels } } : one;

/** "Iran to active resistance": what befell it. */
function drivenTo(rules: Rules, at: number): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  return nouns.unranked(at).flatMap((who) => {
    if (!fitting.isActor(who.value.things)) return [];
    const found = chart.sequence(chart.op(who.at, "to"), ({ at }) => consequences(rules, at));
    return found.flatMap(({ value: ids, at, cost }) => {
      const [related] = fitting.anyRelation(things({ ids }), who.value.things);
      const effect = things({ ids, where: related ? [{ related }] : [] });
      return [{ value: causes(fitting, { effect, types: beginning(fitting) }), at, cost: cost + who.cost }];
    });
  });
}

function explained(rules: Rules, at: number, verbless = 0): Found<Readings>[] {
  return timed(rules, effects(rules, at, verbless)).flatMap(({ value, at, cost }) => {
    const found = [...causes(rules.fitting, value), ...whyTalksEnded(rules.fitting, value)];
    return found.length > 0 ? [{ value: found, at, cost }] : [];
  });
}

/** "did Iran leave the talks", "Iran left the talks". */
function clauses(rules: Rules, at: number): Found<Readings>[] {
  const { fitting } = rules;
  const said = [...inverted(rules, at), ...sentence(rules, at)].map((one) => ({
    ...one,
    value: [...aimsOf(fitting, one.value), ...causesOf(fitting, one.value)],
  }));
  return [...said, ...changed(rules, at)].flatMap((one) =>
    one.value.length > 0 ? [{ ...one, cost: one.cost + costs.sentence }] : [],
  );
}

/** "were relations cut", "damaged America's reputation": what led to a change that is told of. */
const changed = (rules: Rules, at: number, extra = costs.changed): Found<Readings>[] =>
  toldChanges(rules, at).flatMap(({ value: effect, ...rest }) => {
    const value = causes(rules.fitting, { effect, types: beginning(rules.fitting) });
    return value.length > 0 ? [{ ...rest, value, cost: rest.cost + extra }] : [];
  });

/** "the hostage crisis", "did the war begin", "the talks to a halt", "the collapse of the talks": with the types that these are about. */
function effects(rules: Rules, at: number, verbless: number): Found<Effect>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, take, sequence } = chart;
  const types = fitting.answering("why");
  const being = beginning(fitting);
  const named = (at: number): Found<Things>[] =>
    nouns.unranked(at).map(({ value, ...rest }) => ({ ...rest, value: value.things }));
  const there = sequence(op(at, "be"), ({ at }) => op(at, "there"));
  const own = sequence(maybe([...op(at, "be", "do", "have"), ...there], at, verbless), ({ at }) =>
    named(at).flatMap(({ value: effect, at, cost }) => {
      const verbs = sequence(maybe(op(at, "be", "get", "have", "to"), at), ({ at }) => [
        ...op(at, "happen", "hold", "begin").map((end) => ({ ...end, value: being })),
        ...take(at, "verb").flatMap(({ value: { uses }, at, cost }) => {
          const own = uses.flatMap(({ type, reverse }) => (!reverse && types.includes(type) ? [type] : []));
          return own.length > 0 ? [{ value: own, at, cost }] : [];
        }),
        ...acts(rules, at, types),
      ]);
      return [
        { value: { effect, types: being }, at, cost },
        ...verbs.map((verb) => ({ value: { effect, types: verb.value }, at: verb.at, cost: cost + verb.cost })),
      ];
    }),
  );
  const actFirst = acts(rules, at, types).flatMap((act) =>
    [{ at: act.at, cost: costs.act }, ...take(act.at, "prep")].flatMap((start) =>
      nouns.single(start.at).map((one) => ({
        value: { effect: one.value.things, types: act.value },
        at: one.at,
        cost: act.cost + start.cost + one.cost + costs.act,
      })),
    ),
  );
  // "how come they started the talks".
  const begun = op(at, "pronoun").flatMap((who) =>
    sequence(op(who.at, "begin"), ({ at }) => named(at)).map((one) => ({
      value: { effect: one.value, types: being },
      at: one.at,
      cost: who.cost + one.cost,
    })),
  );
  return best(
    [...own, ...actFirst, ...begun, ...startedTalking(rules, at, being), ...stoppedTalking(rules, at, types)],
    40,
  );
}

/** "a halt", "collapse": nouns for what such a type does. */
function acts({ chart: { take } }: Rules, at: number, types: string[]): Found<string[]>[] {
  return take(at, "act")
    .filter(({ value: { type } }) => types.includes(type))
    .map(({ value: { type }, ...rest }) => ({ ...rest, value: [type] }));
}

/** "… in 2018". */
function timed({ nouns }: Rules, found: Found<Effect>[]): Found<Effect>[] {
  return found.flatMap((one) => [
    one,
    ...nouns
      .time(one.at)
      .map(({ value: span, at, cost }) => ({ value: { ...one.value, span }, at, cost: cost + one.cost })),
  ]);
}
