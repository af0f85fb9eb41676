import type { Reading, Span, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { eventsOf } from "../clauses/events.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { inverted, sentence } from "./sentences.ts";

const costs = { verbless: 0.2, sentence: 0.05 };

/** "Why did the JCPOA fail?", "Why did Iran leave the talks?": what led to the thing, or to what is said. */
export function why(rules: Rules): Found<Readings>[] {
  const { chart, fitting } = rules;
  const types = fitting.answering("why");
  if (types.length === 0) return [];
  return chart.sequence(chart.op(0, "why"), ({ at }) => {
    const direct = timed(rules, effects(rules, at, types)).flatMap(({ value: { effect, types, span }, at, cost }) =>
      causes(fitting, { effect, types, span }).map((value) => ({ value: [value], at, cost })),
    );
    const ofSentences = [...inverted(rules, at), ...sentence(rules, at)].flatMap(({ value, at, cost }) => {
      const found = causesOf(fitting, value, types);
      return found.length > 0 ? [{ value: found, at, cost: cost + costs.sentence }] : [];
    });
    return [...direct, ...ofSentences];
  });
}

/** What something came of, by which types, and when. */
interface Effect {
  effect: Things;
  types: string[];
  span?: Span | undefined;
}

/** "the hostage crisis", "did the war begin", "were sanctions imposed": with the types that the verb is about. */
function effects({ chart, nouns }: Rules, at: number, types: string[]): Found<Effect>[] {
  const { maybe, op, take, sequence } = chart;
  return sequence(maybe(op(at, "be", "do"), at, costs.verbless), ({ at }) =>
    nouns.single(at).flatMap((one) => {
      const effect = one.value.things;
      const verbs = sequence(maybe(op(one.at, "be", "get"), one.at), ({ at }) => [
        ...op(at, "happen", "hold", "begin").map((end) => ({ ...end, value: types })),
        ...take(at, "verb").flatMap(({ value: { uses }, at, cost }) => {
          const own = uses.flatMap(({ type, reverse }) => (!reverse && types.includes(type) ? [type] : []));
          return own.length > 0 ? [{ value: own, at, cost }] : [];
        }),
      ]);
      return [
        { value: { effect, types }, at: one.at, cost: one.cost },
        ...verbs.map(({ value, at, cost }) => ({ value: { effect, types: value }, at, cost: cost + one.cost })),
      ];
    }),
  );
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

function causes(fitting: Fitting, { effect, types, span }: Effect): Reading[] {
  const uses = types.map((type) => ({ type, reverse: false }));
  return fitting
    .relations(things(), uses, effect)
    .map((related) =>
      reading("list", { things: holding(things(), { related: { ...related, ...(span && { span }) } }) }),
    );
}

/** Of a sentence about A and B: what led to what it tells of. */
const causesOf = (fitting: Fitting, said: Things, types: string[]): Reading[] =>
  eventsOf(fitting, said).flatMap((effect) => causes(fitting, { effect, types }));
