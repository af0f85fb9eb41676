import type { Condition, Related, Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import type { Use } from "../edges.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Named, Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { wanted } from "./wanted.ts";

const costs = { frame: -0.05 };

/** "What did Iran and the US negotiate about in 1995?", "What did they discuss in Muscat?": what talks of theirs were about. */
export function talkedAbout(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  const open = wanted(rules, 0).filter(
    ({ value: { things: one, rank } }) => !rank && !one.ids && one.where.length === 0 && !fitting.isActor(one),
  );
  return best(
    [
      ...sequence(open, ({ value: { things: topic }, at }) =>
        sequence(op(at, "be"), ({ at }) => negotiated(rules, at)).map((talks) => ({
          ...talks,
          value: asked(fitting.joined(talks.value, "about", topic), talks.value, topic),
        })),
      ),
      ...sequence(open, ({ value: { things: topic }, at }) =>
        sequence(op(at, "do", "be", "have"), ({ value: auxiliary, at }) =>
          nouns.phrase(at).map((one) => ({ ...one, value: { ...one.value, isGoingOn: auxiliary === "be" } })),
        ).flatMap((who) => [
          ...talked(rules, who).flatMap((talks) =>
            take(talks.at, "prep").flatMap(({ value: { stems }, at, cost }) =>
              placed(rules, { ...talks, at, cost: talks.cost + cost }).map((end) => ({
                ...end,
                value: asked(fitting.joined(end.value, stems, topic), end.value, topic),
              })),
            ),
          ),
          ...discussed(rules, who).flatMap(({ uses, talks }) =>
            placed(rules, talks).map((end) => ({
              ...end,
              value: asked(fitting.relations(end.value, uses, topic), end.value, topic),
            })),
          ),
        ]),
      ),
    ].map((one) => ({ ...one, cost: one.cost + costs.frame })),
  ).filter(({ value }) => value.length > 0);

  /** What talks are joined to and is nobody. */
  function asked(found: Related[], talks: Things, topic: Things): Readings {
    const ends = ({ types }: Related) => types.flatMap((type) => fitting.endLabels(type, "to"));
    const isTopic = (related: Related) =>
      related.direction === "out" &&
      ends(related).length > 0 &&
      !ends(related).some((label) => fitting.who.includes(label));
    return found.filter(isTopic).map((related) => {
      const labels = topic.labels.length > 0 ? topic.labels : ends(related);
      return reading("list", { things: holding(things({ labels }), mirrored(related, talks)) });
    });
  }
}

/** Who it is said of, and whether a form of be stands before them. */
type Who = Found<Named & { isGoingOn: boolean }>;

/** "Iran and the US negotiate", "they talk": the talks, before what they were about. */
function talked(rules: Rules, who: Who): Found<Things>[] {
  const { chart, fitting } = rules;
  const { ring = "" } = fitting.ontology.composition ?? {};
  const isTaking = ({ type, reverse }: Use) =>
    !reverse &&
    fitting.endLabels(type, "to").length > 0 &&
    fitting.endLabels(type, "to").every((label) => label === ring);
  const verbs = verbsOf(rules, who).map(({ value, ...rest }) => ({ ...rest, uses: value.uses.filter(isTaking) }));
  // "did they talk": what talks are called is what is done at them.
  const spokenAs = chart
    .take(who.at, "label")
    .filter(({ value, at }) => {
      const { plain = "" } = chart.words[at - 1] ?? {};
      return value.labels.includes(ring) && !plain.endsWith("s") && (!who.value.isGoingOn || plain.endsWith("ing"));
    })
    .map((one) => ({ ...one, uses: taking(fitting, ring) }));
  return [...verbs, ...spokenAs].flatMap(({ uses, at, cost }) => {
    const talks = uses.length > 0 ? talksOf(rules, who.value, uses) : undefined;
    return talks ? placed(rules, { value: talks, at, cost: cost + who.cost }) : [];
  });
}

/** "was negotiated in secret in 1995": the talks at which it was. */
function negotiated(rules: Rules, at: number): Found<Things>[] {
  const { chart, fitting } = rules;
  const { ring = "" } = fitting.ontology.composition ?? {};
  const types = taking(fitting, ring).map(({ type }) => type);
  return chart
    .take(at, "verb")
    .filter((verb) => verb.value.uses.some(({ type, reverse }) => !reverse && types.includes(type)))
    .filter((verb) => chart.words.slice(at, verb.at).some(({ plain }) => plain.endsWith("ed")))
    .flatMap(({ at, cost }) => placed(rules, { value: things({ labels: [ring] }), at, cost }).slice(1));
}

/** "they discuss": a verb that is said of talks themselves. */
function discussed(rules: Rules, who: Who): { uses: Use[]; talks: Found<Things> }[] {
  const { fitting } = rules;
  const { ring = "" } = fitting.ontology.composition ?? {};
  return verbsOf(rules, who).flatMap(({ value, at, cost }) => {
    const uses = value.uses.filter(
      ({ type, reverse }) => !reverse && !value.afterBe && fitting.endLabels(type, "from").includes(ring),
    );
    const talks = uses.length > 0 ? talksOf(rules, who.value, taking(fitting, ring)) : undefined;
    return talks ? [{ uses, talks: { value: talks, at, cost: cost + who.cost } }] : [];
  });
}

/** "Were they talking": after a form of be only what is going on; "what were these talks about" has no such verb. */
const verbsOf = ({ chart }: Rules, { at, value: { isGoingOn } }: Who) =>
  chart
    .take(at, "verb")
    .filter((verb) => !isGoingOn || chart.words.slice(at, verb.at).some(({ plain }) => plain.endsWith("ing")));

/** Talks that all of them took part in, or that the question before spoke of. */
function talksOf({ fitting, spoken }: Rules, { things: all, rank }: Named, uses: Use[]): Things | undefined {
  const { ring } = fitting.ontology.composition ?? {};
  if (!ring || rank) return undefined;
  const talks = things({ labels: [ring] });
  const [first] = all;
  if (first && first === spoken) {
    if (!fitting.isActor(spoken)) return fitting.isAlike(talks, spoken) ? spoken : undefined;
    const told = spoken.where.flatMap((one, index) => {
      const isTold =
        "related" in one && !one.not && !one.only && (one.related.to.ids ?? one.related.to.labels).length > 0;
      if (!isTold || !fitting.isAlike(talks, one.related.to)) return [];
      return [holding(one.related.to, mirrored(one.related, { ...spoken, where: spoken.where.toSpliced(index, 1) }))];
    });
    const [own] = told;
    const [related] = spoken.ids && spoken.where.length === 0 ? fitting.anyRelation(talks, spoken) : [];
    return own ?? (related && holding(talks, { related }));
  }
  const parts = uses.map((use) => ({ ...use, reverse: true }));
  const where = all.flatMap((one): Condition[] =>
    fitting.isActor(one)
      ? fitting
          .relations(talks, parts, one)
          .slice(0, 1)
          .map((related) => ({ related }))
      : [],
  );
  return where.length === all.length ? holding(talks, ...where) : undefined;
}

/** How one takes part in talks without carrying them: what the two sides themselves do. */
export const taking = ({ ontology }: Fitting, ring: string): Use[] =>
  Object.entries(ontology.types).flatMap(([type, { to, required, cited, words }]) =>
    cited && to.every((label) => label === ring) && required.length === 0 && words.from.length > 0
      ? [{ type, reverse: false }]
      : [],
  );

/** "… in 1995", "… with the US", "… in Muscat". */
const placed = ({ nouns }: Rules, one: Found<Things>): Found<Things>[] => [
  one,
  ...nouns
    .tails({ ...one, value: { things: one.value } })
    .map(({ value, at, cost }) => ({ value: value.things, at, cost })),
];
