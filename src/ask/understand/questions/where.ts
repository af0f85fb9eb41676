import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings, Rules } from "../rules.ts";
import { readings } from "./asked.ts";
import { talked } from "./talkedAbout.ts";

const costs = { verbless: 0.2, verb: 0.05 };

/** "Where were the talks held?", "Where did the talks take place?", "Where was the JCPOA signed?" */
export function where(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { maybe, op, take, sequence } = chart;
  const whereabouts = asUses(fitting.answering("whereabouts"));
  const uses = asUses(fitting.answering("where"));
  const places = (of: string[]) =>
    things({ labels: [...new Set(of.flatMap((type) => fitting.endLabels(type, "to")))] });
  const found = sequence(op(0, "where"), ({ at }) =>
    sequence(maybe(op(at, "be", "do"), at, costs.verbless), ({ at }) =>
      nouns.single(at).flatMap((subject) => {
        const ends = [
          { at: subject.at, cost: 0, uses: [...uses, ...whereabouts] },
          ...sequence(maybe(op(subject.at, "be"), subject.at), ({ at }) => op(at, "happen", "hold")).map(
            ({ at, cost }) => ({ at, cost, uses }),
          ),
          // What was done there tells nothing of where something lies, but that it does.
          ...take(subject.at, "verb").map(({ value, at, cost }) => ({
            at,
            cost: cost + costs.verb,
            uses: [...uses, ...whereabouts.filter((use) => value.uses.some(({ type }) => type === use.type))],
          })),
        ];
        return ends.flatMap((end) =>
          fitting.relations(subject.value.things, end.uses, things()).map((related) => ({
            value: { things: holding(places(related.types), mirrored(related, subject.value.things)) },
            at: end.at,
            cost: subject.cost + end.cost,
          })),
        );
      }),
    ),
  );
  // "Where did they negotiate in 2025?": where the talks were at which they did.
  const talks = sequence(op(0, "where"), ({ at }) =>
    sequence(op(at, "do", "be", "have"), ({ value: auxiliary, at }) =>
      nouns.phrase(at).map((who) => ({ ...who, value: { ...who.value, isGoingOn: auxiliary === "be" } })),
    ),
  )
    .filter(({ value }) => value.things.every(fitting.isActor))
    .flatMap((who) => talked(rules, who))
    .flatMap(({ value, ...rest }) =>
      fitting.relations(value, uses, things()).map((related) => ({
        ...rest,
        value: { things: holding(places(related.types), mirrored(related, value)) },
      })),
    );
  return readings("list", [...found, ...talks]);
}

const asUses = (types: string[]) => types.map((type) => ({ type, reverse: false }));
