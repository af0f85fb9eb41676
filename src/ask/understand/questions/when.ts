import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { ranked, readings } from "./asked.ts";
import { inverted, sentence } from "./sentences.ts";

const costs = { verbless: 0.1 };

/** "When did Oman mediate the talks?", "When were the talks held?", "When was the JCPOA?" */
export function when(rules: Rules): Found<Readings>[] {
  const { chart, nouns } = rules;
  const { maybe, op, sequence } = chart;
  const word = op(0, "when");
  const sentences = ranked(sequence(word, ({ at }) => [...inverted(rules, at), ...sentence(rules, at)]));
  const bare = sequence(word, ({ at }) =>
    sequence(maybe(op(at, "be", "do"), at, costs.verbless), ({ at }) =>
      nouns.single(at).flatMap((one) => {
        const ends = [
          { at: one.at, cost: 0 },
          ...sequence(maybe(op(one.at, "be", "get"), one.at), ({ at }) =>
            op(at, "happen", "hold", "begin", "end", "last_"),
          ),
        ];
        return ends.map((end) => ({ value: one.value, at: end.at, cost: one.cost + end.cost }));
      }),
    ),
  );
  return [...readings("when", sentences), ...readings("when", bare)];
}

/** "How long did the talks last?", "How long were the talks held in Vienna?" */
export function howLong({ chart, nouns }: Rules): Found<Readings>[] {
  const { maybe, op, sequence } = chart;
  const found = sequence(op(0, "howLong"), ({ at }) =>
    sequence(maybe(op(at, "be", "do"), at, costs.verbless), ({ at }) =>
      nouns.single(at).flatMap((one) => [
        { ...one },
        ...op(one.at, "last_", "hold", "happen").flatMap((end) => {
          const ended = { value: one.value, at: end.at, cost: one.cost + end.cost };
          return [ended, ...nouns.tails(ended)];
        }),
      ]),
    ),
  );
  return readings("howLong", found);
}
