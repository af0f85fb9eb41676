import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { holding } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import { withArguments } from "./arguments.ts";
import { type Clause, negation } from "./auxiliaries.ts";
import { bears, copular, values } from "./copular.ts";
import { said } from "./said.ts";

/** What a verb costs that says only that something was. */
export const lightCost = 0.1;

const costs = { preposition: 0.05 };

/** A verb that says only that something was: "were held in Vienna", "took place in 2009". */
export function light(rules: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  const isOpen = !subject.ids && subject.labels.length === 0;
  const next = copular(rules, at, { subject, aux: { ...aux, be: true } })
    // "What came of the talks" does not ask what the talks were.
    .filter(({ value }) => !isOpen || value.labels.length === 0 || value.where.some((one) => "related" in one))
    .map((one) => ({ ...one, cost: one.cost + lightCost }));
  return next.flatMap((one) => [
    one,
    ...copular(rules, one.at, { subject: one.value, aux }).map((two) => ({ ...two, cost: two.cost + one.cost })),
  ]);
}

/** "began in 2002", "released in 1999". */
export function begun({ chart, fitting, nouns }: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  const { op, take, sequence } = chart;
  if (!fitting.isDated(subject)) return [];
  // "released": what the property that dates such things is called.
  const dates = take(at, "property").filter(
    ({ value }) => value.dates === "start" && bears(fitting, subject, value.labels),
  );
  return sequence([...op(at, "begin"), ...dates], ({ at }) => nouns.time(at)).map(({ value: span, ...rest }) => ({
    ...rest,
    value: holding(subject, { span: { ...span, how: "began" }, ...negation(aux) }),
  }));
}

/** "ended without a result", "finished successfully": what says how it ended, and nothing else. */
export function ended(rules: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  const { chart, fitting } = rules;
  const { labels } = fitting.ontology;
  const isOutcome = chart
    .take(at, "value")
    .some(({ value }) => value.labels.some((label) => labels[label]?.outcome === value.property));
  return isOutcome ? values(rules, at, { subject, aux }) : [];
}

/** "succeeded", "failed": a verb that says how it ended; what two outcomes are called either may be. */
export function turnedOut({ chart, fitting }: Rules, at: number, { subject, aux }: Clause): Found<Things>[] {
  if (aux.be || aux.only) return [];
  const { labels } = fitting.ontology;
  const said = chart
    .take(at, "value")
    .filter(
      ({ value }) =>
        value.labels.every((label) => labels[label]?.outcome === value.property) &&
        bears(fitting, subject, value.labels),
    );
  return [...Map.groupBy(said, (one) => `${one.at} ${one.value.property}`).values()].flatMap((same) =>
    same.slice(0, 1).map(({ value: { property }, at, cost }) => {
      const values = [...new Set(same.map(({ value }) => value.value))];
      return { value: holding(subject, { property, values, ...negation(aux) }), at, cost };
    }),
  );
}

/** "helped as mediators in 2026", "turn up as mediators". */
export function servingAs(rules: Rules, at: number, clause: Clause): Found<Things>[] {
  const { op, take, sequence } = rules.chart;
  const starts = sequence(op(at, "serveAs"), ({ at }) => [
    { value: undefined, at, cost: 0 },
    ...take(at, "prep").map((prep) => ({ value: undefined, at: prep.at, cost: costs.preposition })),
  ]);
  return sequence(starts, ({ at }) => copular(rules, at, clause));
}

/** "held secret talks", "have had direct talks": a verb that says no more than its noun, which stands in a type's own words so. */
export function held(rules: Rules, at: number, clause: Clause): Found<Things>[] {
  const { chart, fitting, nouns } = rules;
  const { op, sequence } = chart;
  const types = Object.entries(fitting.ontology.types).filter(([, { words }]) =>
    words.verbs.some((verb) => verb.startsWith("hold ")),
  );
  const uses = types.map(([type]) => ({ type, reverse: false }));
  return sequence(op(at, "hold", "have"), ({ at }) =>
    nouns
      .phrase(at)
      .flatMap((object) =>
        object.value.things.some(({ ids }) => ids) ? [] : said(rules, { ...clause, uses }, object),
      ),
  ).flatMap((one) => withArguments(rules, one));
}
