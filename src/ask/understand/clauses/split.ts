import type { Related, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import type { Use } from "../edges.ts";
import { type Fitting, holding } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import { withArguments } from "./arguments.ts";
import type { Clause } from "./auxiliaries.ts";
import { said } from "./said.ts";

const costs = { split: 0.02 };

/** "tore the deal up", "pulled the United States out of the deal", "withdrew it from the JCPOA": a verb around its object. */
export function split(rules: Rules, at: number, clause: Clause): Found<Things>[] {
  const { chart, nouns } = rules;
  if (clause.aux.be) return [];
  const parted = chart.take(at, "split").flatMap(({ value: { uses, particle }, at, cost }) =>
    nouns.phrase(at).flatMap((object) =>
      chart
        .op(object.at, "particle")
        .filter((end) => chart.words[end.at - 1]?.stem === particle)
        .flatMap((end) => {
          const whole = { ...object, at: end.at, cost: object.cost + cost + end.cost + costs.split };
          const direct = said(rules, { ...clause, uses }, whole, true);
          return [...direct, ...leadingOut(rules, clause, uses, whole)];
        }),
    ),
  );
  const joined = chart
    .take(at, "verb")
    .flatMap(({ value: { uses, afterBe }, at, cost }) =>
      afterBe
        ? []
        : nouns
            .phrase(at)
            .flatMap((object) =>
              leadingOut(rules, clause, uses, { ...object, cost: object.cost + cost + costs.split }),
            ),
    );
  return [...parted, ...joined].flatMap((one) => withArguments(rules, one));
}

/** "the United States … of the deal": whom one acts for leaves it by what one does. */
function leadingOut(rules: Rules, clause: Clause, uses: Use[], led: Found<{ things: Things[] }>): Found<Things>[] {
  const { chart, fitting, nouns } = rules;
  const [one, more] = led.value.things;
  const related = one?.ids && !more ? actingFor(fitting, clause.subject, one) : undefined;
  if (!related) return [];
  return chart
    .sequence(chart.op(led.at, "outOf"), ({ at }) =>
      nouns
        .phrase(at)
        .flatMap((object) =>
          said(rules, { ...clause, subject: holding(clause.subject, { related }), uses }, object, true),
        ),
    )
    .map((found) => ({ ...found, cost: found.cost + led.cost }));
}

/** How someone may act for it: as its president or its envoy. */
function actingFor(fitting: Fitting, subject: Things, one: Things): Related | undefined {
  const uses = Object.entries(fitting.ontology.types).flatMap(([type, { acts }]) =>
    acts ? [{ type, reverse: false }] : [],
  );
  return fitting.relations(subject, uses, one)[0];
}
