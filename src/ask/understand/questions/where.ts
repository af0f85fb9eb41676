import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings, Rules } from "../rules.ts";
import { readings } from "./asked.ts";

const costs = { verbless: 0.2, verb: 0.05 };

/** "Where were the talks held?", "Where did the talks take place?", "Where was the JCPOA signed?" */
export function where({ chart, fitting, nouns }: Rules): Found<Readings>[] {
  const { maybe, op, take, sequence } = chart;
  const types = fitting.answering("where");
  const uses = types.map((type) => ({ type, reverse: false }));
  const places = things({ labels: [...new Set(types.flatMap((type) => fitting.ontology.types[type]?.to ?? []))] });
  const found = sequence(op(0, "where"), ({ at }) =>
    sequence(maybe(op(at, "be", "do"), at, costs.verbless), ({ at }) =>
      nouns.single(at).flatMap((subject) => {
        const ends = [
          { at: subject.at, cost: 0 },
          ...sequence(maybe(op(subject.at, "be"), subject.at), ({ at }) => op(at, "happen", "hold")),
          ...take(subject.at, "verb").map(({ at, cost }) => ({ at, cost: cost + costs.verb })),
        ];
        return ends.flatMap((end) =>
          fitting.relations(subject.value.things, uses, things()).map((related) => ({
            value: { things: holding(places, mirrored(related, subject.value.things)) },
            at: end.at,
            cost: subject.cost + end.cost,
          })),
        );
      }),
    ),
  );
  return readings("list", found);
}
