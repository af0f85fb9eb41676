import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import { withFewerArguments } from "./arguments.ts";
import type { Clause } from "./auxiliaries.ts";
import { said } from "./said.ts";

/** "set the snapback in motion", "took the United States out of the deal": a verb that what it is said of parts in two. */
export function separated(rules: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  const { chart, fitting, nouns } = rules;
  if (aux.be) return [];
  return withFewerArguments(
    rules,
    chart.sequence(chart.take(at, "split"), ({ value: { uses, rest }, at }) =>
      nouns
        .phrase(at)
        .filter((object) => chart.possessed(object.at).some((end) => isNext(end, rest.at)))
        .flatMap((object) => {
          const direct = said(rules, { subject, aux, uses }, { ...object, at: rest.end }, true);
          return [...direct, ...onBehalf(object.value.things, rest.end, object.cost)];

          /** Who took a country out of a deal left it, and acts for the country. */
          function onBehalf([one, more]: Things[], at: number, cost: number): Found<Things>[] {
            const acting = Object.keys(fitting.ontology.types).filter((type) => fitting.ontology.types[type]?.acts);
            if (!one?.ids || more || subject.ids || aux.not || aux.only || acting.length === 0) return [];
            if (!fitting.isActor(one)) return [];
            const [related] = fitting.relations(
              subject,
              acting.map((type) => ({ type, reverse: false })),
              one,
            );
            if (!related) return [];
            return [{ at, cost: 0 }, ...chart.take(at, "prep")].flatMap((start) =>
              nouns.phrase(start.at).flatMap((other) =>
                said(rules, { subject, aux, uses }, { ...other, cost: other.cost + start.cost }, true).map(
                  ({ value, ...found }) => ({
                    ...found,
                    value: holding({ ...value, where: [] }, { related }, ...value.where),
                    cost: found.cost + cost,
                  }),
                ),
              ),
            );
          }
        }),
    ),
  );

  /** Whether only fillers stand between. */
  function isNext(end: number, at: number): boolean {
    return end === at || chart.passed(end).includes(at);
  }
}
