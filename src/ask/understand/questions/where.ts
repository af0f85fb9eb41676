import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings, Rules } from "../rules.ts";
import { readings } from "./asked.ts";
import { inverted } from "./sentences.ts";

const costs = { verbless: 0.2, verb: 0.05, clause: 0.1 };

/** "Where were the talks held?", "Where did the talks take place?", "Where was the JCPOA signed?", "Where did they meet in 2025?" */
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
  const inClauses = sequence(op(0, "where"), ({ at }) =>
    inverted(rules, at).flatMap(({ value, at, cost }) =>
      deedsIn(value).flatMap((event) =>
        fitting.relations(event, uses, things()).map((related) => ({
          value: { things: holding(places(related.types), mirrored(related, event)) },
          at,
          cost: cost + costs.clause,
        })),
      ),
    ),
  );
  return readings("list", [...found, ...inClauses]);
}

/** What a clause tells of somebody's doing something in: the talks in which they met. */
function deedsIn(said: Things): Things[] {
  const last = said.where.at(-1);
  if (!last || !("related" in last) || last.not || last.only || last.related.to.ids) return [];
  return [holding(last.related.to, mirrored(last.related, { ...said, where: said.where.slice(0, -1) }))];
}

const asUses = (types: string[]) => types.map((type) => ({ type, reverse: false }));
