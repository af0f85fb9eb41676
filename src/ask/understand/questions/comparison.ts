import type { Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Pair, pair } from "./pairs.ts";

const costs = { bare: 0.2 };

/** "Compare the JCPOA and the Algerian Agreement", "How does A differ from B in its form?", "A versus B". */
export function comparison(rules: Rules): Found<Readings>[] {
  const { maybe, op, sequence } = rules.chart;
  const starts = [
    ...op(0, "compare"),
    ...sequence(op(0, "which"), ({ at }) => sequence(op(at, "be"), ({ at }) => op(at, "compare"))),
  ];
  const how = sequence(op(0, "how"), ({ at }) => op(at, "do", "be", "have"));
  const joints = ["and", "with", "to", "versus", "or", "from"];
  const found = [
    ...sequence(starts, ({ at }) => pair(rules, at, [...joints, "differ"])),
    ...sequence(how, ({ at }) => pair(rules, at, ["differ"])),
    ...sequence(how, ({ at }) => pair(rules, at, joints)).flatMap((one) =>
      op(one.at, "differ").map(({ at, cost }) => ({ ...one, at, cost: one.cost + cost })),
    ),
    ...pair(rules, 0, ["versus"]).map((one) => ({ ...one, cost: one.cost + costs.bare })),
  ].flatMap((one) =>
    sequence(maybe(op(one.at, "differ"), one.at), ({ at, cost }) => [{ ...one, at, cost: one.cost + cost }]),
  );
  return found
    .flatMap((one) => inRespects(rules, one))
    .map(({ value: ids, ...rest }) => ({ ...rest, value: [{ ask: "comparison", ids: [...ids] }] }));
}

/** "… in their form and in their result": all of it is told. */
function inRespects(rules: Rules, one: Found<Pair>, depth = 0): Found<Pair>[] {
  if (depth > 2) return [one];
  const { maybe, op, sequence } = rules.chart;
  // "… on Iran", "… towards the US": all is about the two.
  const { fitting, nouns } = rules;
  const { poles = [] } = fitting.ontology.composition ?? {};
  const isPole = (some: Things) => some.where.length === 0 && some.ids?.every((id) => poles.includes(id));
  const about = one.value.some((id) => poles.includes(id))
    ? []
    : sequence(rules.chart.take(one.at, "prep"), ({ at }) =>
        nouns.unranked(at).filter(({ value }) => isPole(value.things)),
      );
  const more = sequence(maybe(op(one.at, "and", "or"), one.at), ({ at }) =>
    sequence(maybe(op(at, "respect"), at), ({ at }) => op(at, "facet")),
  );
  return [
    one,
    ...[...more, ...about].flatMap((end) =>
      inRespects(rules, { ...one, at: end.at, cost: one.cost + end.cost }, depth + 1),
    ),
  ];
}
