import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding } from "../fitting.ts";
import type { Named, Rules } from "../rules.ts";
import { withFewerArguments } from "./arguments.ts";
import type { Clause, VerbClause } from "./auxiliaries.ts";
import { said } from "./said.ts";

/** "set the snapback in motion", "took the United States out of the deal": a verb that what it is said of parts in two. */
export function separated(rules: Rules, at: number, clause: Clause): Found<Things>[] {
  const { chart, nouns } = rules;
  if (clause.aux.be) return [];
  const parted = chart.sequence(chart.take(at, "split"), ({ value: { uses, rest }, at }) =>
    nouns
      .phrase(at)
      .filter((object) => chart.possessed(object.at).some((end) => isNext(end, rest.at)))
      .flatMap((object) => {
        const whole = { ...object, at: rest.end };
        const starts = [{ at: rest.end, cost: 0 }, ...chart.take(rest.end, "prep")];
        return [
          ...said(rules, { ...clause, uses }, whole, true),
          ...onBehalf(rules, { ...clause, uses }, whole, starts),
        ];
      }),
  );
  // "withdrew the United States from the deal"
  const led = chart.sequence(chart.take(at, "verb"), ({ value: { uses, afterBe }, at }) =>
    afterBe
      ? []
      : nouns.phrase(at).flatMap((object) =>
          onBehalf(
            rules,
            { ...clause, uses },
            object,
            // Who joined it in the talks took nobody there.
            chart.take(object.at, "prep").filter(({ value }) => value.stems !== "in" && value.stems !== "at"),
          ),
        ),
  );
  return withFewerArguments(rules, [...parted, ...led]);

  /** Whether only fillers stand between. */
  function isNext(end: number, at: number): boolean {
    return end === at || chart.passed(end).includes(at);
  }
}

/** Who took a country out of a deal left it, and acts for the country. */
function onBehalf(
  rules: Rules,
  clause: VerbClause,
  { value, cost }: Found<Named>,
  starts: { at: number; cost: number }[],
): Found<Things>[] {
  const { fitting, nouns } = rules;
  const { subject, aux } = clause;
  const [one, more] = value.things;
  if (!one?.ids || more || subject.ids || aux.not || aux.only || !fitting.isActor(one)) return [];
  const acting = Object.entries(fitting.ontology.types).flatMap(([type, { acts }]) =>
    acts ? [{ type, reverse: false }] : [],
  );
  const [related] = fitting.relations(subject, acting, one);
  // To act for another is nothing that one does for it.
  const uses = clause.uses.filter(({ type }) => !fitting.ontology.types[type]?.acts);
  if (!related || uses.length === 0) return [];
  return starts.flatMap((start) =>
    nouns.phrase(start.at).flatMap((other) =>
      said(rules, { ...clause, uses }, { ...other, cost: other.cost + start.cost }, true).map(
        ({ value, ...found }) => ({
          ...found,
          value: holding({ ...value, where: [] }, { related }, ...value.where),
          cost: found.cost + cost,
        }),
      ),
    ),
  );
}
