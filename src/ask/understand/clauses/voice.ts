import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import type { Use } from "../edges.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Rules } from "../rules.ts";
import { withArguments, withFewerArguments } from "./arguments.ts";
import type { VerbClause } from "./auxiliaries.ts";
import { eventLabels } from "./events.ts";
import { said } from "./said.ts";

const costs = { loosePreposition: 0.05, idle: 0.15 };

/** After these stands who took part, never what stands for the talks: "negotiated with Tehran". */
const strict = new Set(["with", "against", "by", "between"]);

/** The same uses with subject and object changed. */
export const reversed = (uses: Use[]): Use[] => uses.map((use) => ({ ...use, reverse: !use.reverse }));

/** "lifted by the JCPOA", "lifted only by the JCPOA", "lifted". */
export function passive(rules: Rules, at: number, clause: VerbClause): Found<Things>[] {
  const { chart, nouns } = rules;
  const { uses, aux } = clause;
  const subject = actedOn(rules.fitting, clause);
  const { maybe, op, sequence } = chart;
  const agent = sequence(maybe(op(at, "only"), at), (only) =>
    sequence(op(only.at, "by"), ({ at }) =>
      sequence(maybe(op(at, "not"), at), ({ value: not, at }) => {
        const own = { only: aux.only || only.value === "only", not: aux.not || not === "not" };
        const clause = { subject, uses: reversed(uses), aux: { ...aux, ...own } };
        return nouns.phrase(at).flatMap((object) => said(rules, clause, object));
      }),
    ),
  );
  const none = idle(rules, at, { subject, uses: reversed(uses), aux });
  return withFewerArguments(rules, [...agent, ...none]);
}

/** What such a deed is done to; of the embassy that was seized the seizure, which is what was carried out. */
function actedOn(fitting: Fitting, { subject, uses }: VerbClause): Things {
  const types = uses.flatMap(({ type, reverse }) => (reverse ? [] : [type]));
  if (!subject.ids || !fitting.isActor(subject) || types.some((type) => fitting.fits(subject, type, "to")))
    return subject;
  const events = eventLabels(fitting);
  const [deed] = types.filter((type) => fitting.endLabels(type, "to").every((label) => events.includes(label)));
  return (deed && fitting.coerced(subject, deed, "to")) || subject;
}

/** "mediated the talks", "took part in the talks", "mediated only the talks", "mediated". */
export function active(rules: Rules, at: number, clause: VerbClause): Found<Things>[] {
  const { chart, nouns } = rules;
  const { subject, uses, aux } = clause;
  const starts = [
    { value: "", at, cost: 0 },
    ...chart.take(at, "prep").map(({ value, at, cost }) => ({
      value: value.stems,
      at,
      cost: cost + costs.loosePreposition - 0.1,
    })),
    ...chart.op(at, "only"),
  ];
  const objects = starts.flatMap((start) => {
    const own = { subject, uses, aux: { ...aux, only: aux.only || start.value === "only" } };
    const isStrict = strict.has(start.value);
    return nouns
      .phrase(start.at)
      .flatMap((object) => said(rules, own, { ...object, cost: object.cost + start.cost }, isStrict));
  });
  // "met directly at the talks".
  const inManner = chart.take(at, "value").flatMap((manner) =>
    chart.take(manner.at, "prep").flatMap((preposition) =>
      nouns.phrase(preposition.at).flatMap((object) => {
        const cost = object.cost + preposition.cost + manner.cost;
        const things = object.value.things.flatMap((one) => withValue(rules.fitting, one, manner.value) ?? []);
        if (things.length < object.value.things.length) return [];
        return said(rules, clause, { ...object, cost, value: { ...object.value, things } });
      }),
    ),
  );
  return [
    ...withFewerArguments(rules, [...objects, ...inManner]),
    ...idle(rules, at, clause).flatMap((one) => withArguments(rules, one)),
  ];
}

/** Without an object, whatever may be one is meant. */
function idle(rules: Rules, at: number, clause: VerbClause): Found<Things>[] {
  const { chart, fitting } = rules;
  // A preposition waits for what it is said of.
  if (chart.take(at - 1, "prep").some((preposition) => preposition.at === at)) return [];
  const uses = clause.uses.filter(({ type, reverse }) => fitting.fits(clause.subject, type, reverse ? "to" : "from"));
  const labels = uses.map(({ type, reverse }) => fitting.endLabels(type, reverse ? "from" : "to"));
  const all = labels.some((some) => some.length === 0) ? [] : [...new Set(labels.flat())];
  const object = { things: [things({ labels: all })], all: false };
  return said(rules, clause, { value: object, at, cost: costs.idle });
}

/** The things with a value that their kind can have. */
function withValue(
  { named }: Fitting,
  one: Things,
  { property, value, labels }: { property: string; value: string; labels: string[] },
): Things | undefined {
  const own = one.ids ? one.ids.map((id) => named(id)?.labels ?? []) : [one.labels];
  return own.every((some) => some.some((label) => labels.includes(label)))
    ? holding(one, { property, values: [value] })
    : undefined;
}
