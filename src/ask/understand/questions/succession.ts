import type { Related, Things } from "../../../domain/reading.ts";
import type { Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { termsOf } from "../nouns/moments.ts";
import type { Readings, Rules } from "../rules.ts";
import { type Asked, after, readings } from "./asked.ts";
import { wanted } from "./wanted.ts";

/** Rather than whoever was in office at any time before. */
const costs = { succession: -0.1 };

type Side = "before" | "after";

/** "Who was president before Trump?", "Which presidents came after Clinton?", "Who was Trump's predecessor?" */
export function succession(rules: Rules): Found<Readings>[] {
  const { op, sequence } = rules.chart;
  const found = sequence(wanted(rules, 0), ({ value: { things: asked, rank }, at }) => {
    if (rank || asked.ids || !mayBeInOffice(rules.fitting, asked)) return [];
    return [...nextTo(rules, at, asked), ...sequence(op(at, "be"), ({ at }) => ofSomebody(rules, at, asked))];
  });
  return readings("list", after({ cost: costs.succession }, found));
}

/** Whoever may be in office, and of whom no more is said than whom they led. */
function mayBeInOffice({ inOfficeLabels, ontology }: Fitting, { labels, where }: Things): boolean {
  const isOffice = where.every(
    (one) => "related" in one && one.related.types.every((type) => ontology.types[type]?.acts),
  );
  return isOffice && inOfficeLabels.length > 0 && inOfficeLabels.every((label) => labels.includes(label));
}

/** "was president before Trump", "came after Clinton", "preceded Obama". */
function nextTo(rules: Rules, at: number, asked: Things): Found<Asked>[] {
  const { chart } = rules;
  const { maybe, op, sequence } = chart;
  const inOffice = sequence(maybe(op(at, "be", "have"), at), ({ at }) => [
    ...sequence(maybe(office(rules, at), at), ({ at }) => op(at, "before", "after")),
    ...op(at, "precede", "succeed_").map((one) => ({ ...one, value: one.value === "precede" ? "before" : "after" })),
  ]);
  return sequence(inOffice, ({ value: side, at: end }) =>
    somebody(rules, end).map((one) => ({ ...one, value: beside(rules, at, asked, one.value, side as Side) })),
  ).flatMap(({ value, ...rest }) => (value ? [{ ...rest, value }] : []));
}

/** "president", "the US president", "in office". */
const office = (rules: Rules, at: number): Found<undefined>[] => [
  ...rules.chart.op(at, "inOffice").map((one) => ({ ...one, value: undefined })),
  ...rules.nouns
    .unranked(at)
    .filter(({ value }) => !value.things.ids && mayBeInOffice(rules.fitting, value.things))
    .map((one) => ({ ...one, value: undefined })),
];

/** "Trump's predecessor", "the successor of Obama". */
function ofSomebody(rules: Rules, at: number, asked: Things): Found<Asked>[] {
  const { op, possessed, take, sequence } = rules.chart;
  const role = (at: number) => op(at, "predecessor", "successor");
  const owned = somebody(rules, at).flatMap((one) =>
    possessed(one.at).flatMap((from) =>
      role(from).map((end) => ({ ...end, who: one.value, cost: one.cost + end.cost })),
    ),
  );
  const of = role(at).flatMap((word) =>
    sequence(take(word.at, "prep"), ({ at }) => somebody(rules, at)).map((one) => ({
      value: word.value,
      who: one.value,
      at: one.at,
      cost: one.cost + word.cost,
    })),
  );
  return [...owned, ...of].flatMap(({ value, who, ...rest }) => {
    const next = beside(rules, at, asked, who, value === "predecessor" ? "before" : "after");
    return next ? [{ ...rest, value: next }] : [];
  });
}

/** One that may be in office, by name. */
const somebody = ({ fitting, nouns }: Rules, at: number): Found<Things>[] =>
  nouns.unranked(at).flatMap(({ value: { things: one }, ...rest }) => {
    const isOne = one.ids?.length === 1 && one.where.length === 0;
    const labels = one.ids?.flatMap((id) => fitting.named(id)?.labels ?? []) ?? [];
    return isOne && labels.some((label) => fitting.inOfficeLabels.includes(label)) ? [{ ...rest, value: one }] : [];
  });

/** Those in office for the same before or after somebody; of one that is asked for the nearest. */
function beside({ chart, fitting }: Rules, at: number, asked: Things, who: Things, side: Side): Asked | undefined {
  const { types } = fitting.ontology;
  const acts = Object.keys(types).filter((type) => types[type]?.acts && types[type]?.words.from.length);
  const people = things({ ...asked, labels: fitting.inOfficeLabels, where: [] });
  const led = acts.flatMap((type) => {
    const same = things({
      labels: fitting.endLabels(type, "to"),
      where: [{ related: { types: [type], direction: "in", to: who } }],
    });
    const { during = [] } = types[type] ?? {};
    return during.length === 0 ? [{ types: [type], direction: "out", to: same } satisfies Related] : [];
  });
  const term = termsOf(fitting, who).slice(0, 6);
  const [office] =
    term.length > 0 ? fitting.inOffice(people, { how: "began", moment: { [side]: term, throughout: true } }) : [];
  const [same] = led;
  if (!office || !same) return undefined;
  const others = holding(people, { ids: who.ids ?? [], not: true }, { related: same }, { related: office });
  const areMany = chart.words
    .slice(0, at + 2)
    .some(({ plain }) => /^(?:presidents|leaders|were|all|people|others)$/.test(plain));
  return { things: others, ...(!areMany && { rank: { by: "start", last: side === "before" } }) };
}
