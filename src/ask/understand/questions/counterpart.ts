import type { Related, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { withArguments } from "../clauses/arguments.ts";
import { otherThan } from "../clauses/said.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import type { Readings, Rules } from "../rules.ts";
import { isWildcard } from "../wildcards.ts";
import { readings } from "./asked.ts";
import { wanted } from "./wanted.ts";

/** "Who was Araghchi's counterpart in Muscat?"; after a question about him "Who was on the other side?": who was at his talks. */
export function counterpart(rules: Rules): Found<Readings>[] {
  const { chart, fitting, spoken } = rules;
  const { op, sequence } = chart;
  const found = sequence(wanted(rules, 0), ({ value: { things: asked, rank }, at }) => {
    if (rank || asked.ids || asked.where.length > 0 || !fitting.isActor(asked)) return [];
    return [
      ...sequence(op(at, "be"), ({ at }) => [...owned(rules, at), ...ofThem(rules, at)]),
      ...(spoken ? op(at, "acrossFrom").map((end) => ({ ...end, value: spoken })) : []),
    ].flatMap(({ value: one, at, cost }) => {
      const value = isPerson(fitting, one) ? beside(fitting, asked, one) : undefined;
      return value ? withArguments(rules, { value, at, cost }) : [];
    });
  });
  return readings(
    "list",
    found.map((one) => ({ ...one, value: { things: one.value } })),
  );
}

/** "Araghchi's counterpart", "his counterpart". */
function owned({ chart, nouns, spoken }: Rules, at: number): Found<Things>[] {
  const { op, possessed, sequence } = chart;
  const named = nouns.unranked(at).map(({ value, ...rest }) => ({ ...rest, value: value.things }));
  const they = spoken ? op(at, "pronoun").map((word) => ({ ...word, value: spoken })) : [];
  return sequence([...named, ...they], ({ value, at }) =>
    possessed(at).flatMap((from) => op(from, "counterpart").map((end) => ({ ...end, value }))),
  );
}

/** "the counterpart of Araghchi", "the opposite number to Araghchi". */
const ofThem = ({ chart: { op, take, sequence }, nouns }: Rules, at: number): Found<Things>[] =>
  sequence(op(at, "counterpart"), ({ at }) =>
    sequence(
      take(at, "prep").filter(({ value }) => value.stems === "of" || value.stems === "to"),
      ({ at }) => nouns.unranked(at).map(({ value, ...rest }) => ({ ...rest, value: value.things })),
    ),
  );

const isPerson = ({ named, inOfficeLabels }: Fitting, { ids = [] }: Things): boolean =>
  ids.length === 1 && ids.every((id) => named(id)?.labels.some((label) => inOfficeLabels.includes(label)));

/** Who took part in, or was in office during, the talks of somebody. */
function beside(fitting: Fitting, asked: Things, someone: Things): Things | undefined {
  const { ring = "" } = fitting.ontology.composition ?? {};
  const talks = things({ labels: [ring] });
  const others = otherThan(fitting, asked, [someone]);
  const [shared] = telling(fitting, talks, someone);
  const [related] = shared ? telling(fitting, others, holding(talks, { related: shared })) : [];
  return related && holding(others, { related });
}

const telling = (fitting: Fitting, one: Things, other: Things): Related[] =>
  fitting
    .anyRelation(one, other)
    .map((related) => ({ ...related, types: related.types.filter((type) => !isWildcard(type, fitting)) }));
