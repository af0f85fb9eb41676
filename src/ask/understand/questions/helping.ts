import type { Reading, Related, Things, Want } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { eventLabels } from "../clauses/events.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";
import { toldChanges } from "./changes.ts";
import { wanted } from "./wanted.ts";

const costs = { frame: 0.05, whether: 0.1, alone: 0.1, helped: -0.12 };

/** "Which country helped free the hostages?", "Did Algeria help to end the crisis?", "Who got them out?": who carried the talks that led there. */
export function helping(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { op, sequence } = chart;
  const types = goBetweens(fitting);
  if (types.length === 0) return [];
  const who = wanted(rules, 0)
    .filter(({ value: { things: one, rank } }) => !rank && !one.ids && fitting.isActor(one))
    .map(({ value, ...rest }) => ({ ...rest, value: { one: value.things, want: "list" as Want } }));
  const named = sequence([...op(0, "do", "have"), { at: 0, cost: costs.whether }], ({ at }) =>
    nouns
      .unranked(at)
      .filter(({ value }) => value.things.ids && fitting.isActor(value.things))
      .map(({ value, ...rest }) => ({ ...rest, value: { one: value.things, want: "whether" as Want } })),
  );
  return best(
    [...who, ...named].flatMap(({ value: { one, want }, at, cost }) =>
      settled(rules, at, want).map((end) => ({
        value: (end.value.isAlone ? talksBehind : talksOf)(fitting, end.value).map((to) => {
          const related = { types, direction: "out" as const, to };
          return reading(want, { things: holding(one, { related }) });
        }),
        at: end.at,
        cost: cost + end.cost + costs.frame,
      })),
    ),
  ).filter(({ value }: { value: Reading[] }) => value.length > 0);
}

/** The types for whose doers there is a label of their own: mediators. */
export const goBetweens = ({ ontology }: Fitting): string[] => {
  const derived = Object.keys(ontology.labels).filter((label) => ontology.labels[label]?.derived);
  return Object.keys(ontology.types).filter((type) =>
    ontology.types[type]?.words.from.some((noun) => derived.some((label) => label.toLowerCase() === noun)),
  );
};

/** Help after something was none with it. */
const later = new Set(["after", "before", "since", "until", "dure", "during"]);

/** What came of the help, or, where it was `solved`, what was dealt with by it. */
interface Helped {
  result: Things;
  isSolved?: true;
  /** Whether it is said to have been brought about, not helped with. */
  isAlone?: true;
}

/** "helped solve the crisis", "helped in the release", "helped get the hostages released". */
function settled(rules: Rules, at: number, want: Want): Found<Helped>[] {
  const { fitting, nouns } = rules;
  const { op, take, sequence } = rules.chart;
  const alone = (want === "list" ? brought(rules, at) : []).map((one) => ({ ...one, cost: one.cost + costs.alone }));
  return [...alone, ...sequence(op(at, "helping"), helped)].flatMap((one) => [one, ...timed(rules, one)]);

  function helped({ at }: { at: number }): Found<Helped>[] {
    const starts = [
      ...op(at, "solve").map((one) => ({ ...one, value: true as const })),
      ...[
        ...op(at, "achieve"),
        ...take(at, "prep").filter(({ value: { stems } }) => !later.has(stems)),
        ...negotiating(rules, at),
      ].map((one) => ({
        ...one,
        value: undefined,
      })),
    ];
    const objects = sequence(starts, ({ value: isSolved, at }) =>
      nouns.unranked(at).flatMap(({ value: { things: one }, ...rest }): Found<Helped>[] => {
        const isHappening = !fitting.isActor(one) && fitting.isDated(one) && (one.ids || one.where.length > 0);
        return isHappening ? [{ ...rest, value: { result: one, ...(isSolved && { isSolved }) } }] : [];
      }),
    );
    return [
      ...objects,
      ...toldChanges(rules, at).map(({ value: result, ...rest }) => ({ ...rest, value: { result } })),
    ].map((one) => ({ ...one, cost: one.cost + costs.helped }));
  }
}

/** "freed the hostages", "got the hostages out", "secured their release": a change by no more than what it was. */
function brought(rules: Rules, at: number): Found<Helped>[] {
  const { chart, fitting } = rules;
  const named = chart.sequence(chart.op(at, "achieve"), ({ at }) =>
    chart.take(at, "thing").flatMap(({ value: { ids }, ...rest }) => {
      return isFavour(ids) ? [{ ...rest, value: things({ ids }) }] : [];
    }),
  );
  const told = toldChanges(rules, at).filter(({ value: { ids = [] } }) => isFavour(ids));
  return [...named, ...told].map(({ value: result, ...rest }) => ({
    ...rest,
    value: { result, isAlone: true as const },
  }));

  function isFavour(ids: string[]): boolean {
    const isSo = (id: string) => fitting.named(id)?.change?.some((name) => favours.has(name));
    return ids.every(isSo) && fitting.isDated(things({ ids }));
  }
}

/** Changes that one brings about for others. */
const favours = new Set(["release", "exchange"]);

/** "… in 1981". */
const timed = ({ nouns }: Rules, { value, at, cost }: Found<Helped>): Found<Helped>[] =>
  nouns.time(at).map(({ value: span, ...end }) => ({
    at: end.at,
    cost: cost + end.cost,
    value: { ...value, result: holding(value.result, { span }) },
  }));

/** "helped negotiate the release": by talks. */
const negotiating = ({ chart: { take }, fitting }: Rules, at: number) =>
  take(at, "verb").filter(({ value: { uses } }) =>
    uses.some(({ type, reverse }) => {
      const done = reverse ? [] : fitting.endLabels(type, "to");
      return done.length > 0 && done.every((label) => label === fitting.ontology.composition?.ring);
    }),
  );

/** Who is said to have led to something: nobody is, but those who did what brought it about, or carried the talks behind it. */
export function withCarriers(fitting: Fitting, found: Readings): Readings {
  const types = goBetweens(fitting);
  const uses = fitting.answering("why");
  return [
    ...found,
    ...found.flatMap((one) => {
      const [first, more] = one.ask === "things" && !one.find.ids ? one.find.where : [];
      if (one.ask !== "things" || one.want !== "list" || more || !first || !("related" in first) || first.not)
        return [];
      const { related } = first;
      if (
        !fitting.isActor(one.find) ||
        related.direction === "in" ||
        !related.types.some((type) => uses.includes(type))
      )
        return [];
      const carried = talksBehind(fitting, { result: related.to }).map((to) => ({
        related: { types, direction: "out" as const, to },
      }));
      return [...deedsBehind(fitting, one.find, related.to), ...carried].map((condition) => ({
        ...one,
        find: { ...one.find, where: [condition] },
      }));
    }),
  ];
}

/** "Who triggered the sanctions?": they did what brought them back. */
function deedsBehind(fitting: Fitting, who: Things, result: Things): { related: Related }[] {
  if (!result.ids || fitting.isActor(result)) return [];
  const brings = fitting.bringing().map((type) => ({ type, reverse: false }));
  return eventLabels(fitting).flatMap((label) => {
    const event = things({ labels: [label] });
    const [done] = fitting.joined(event, "by", who);
    const [brought] = fitting.relations(event, brings, result);
    return done && brought ? [mirrored(done, holding(event, { related: brought }))] : [];
  });
}

/** The talks themselves, and those that brought it about by what was agreed in them. */
function talksBehind(fitting: Fitting, { result }: Helped): Things[] {
  if (fitting.isActor(result) || !fitting.isDated(result)) return [];
  return talksOf(fitting, { result }, (type) => !fitting.ontology.types[type]?.variants.some(({ apart }) => apart));
}

/** The talks that brought it about, directly or by what came of them; those that came of what was solved. */
function talksOf(fitting: Fitting, { result, isSolved }: Helped, isMeant = (_type: string) => true): Things[] {
  const talks = things({ labels: fitting.ontology.composition?.ring ? [fitting.ontology.composition.ring] : [] });
  if (talks.labels.length === 0) return [];
  if (fitting.isAlike(talks, result)) return isSolved ? [] : [result];
  const brings = fitting
    .bringing()
    .filter(isMeant)
    .map((type) => ({ type, reverse: false }));
  const cameOf = brings.map((use) => ({ ...use, reverse: true }));
  const of = (one: Things, uses: typeof brings, other: Things) =>
    fitting.relations(one, uses, other).map((related) => holding(one, { related }));
  if (isSolved) return of(talks, cameOf, result);
  const made = brings
    .filter(({ type }) => fitting.fits(talks, type, "from"))
    .flatMap(({ type }) => fitting.endLabels(type, "to"));
  const products = made.length > 0 ? of(things({ labels: [...new Set(made)] }), brings, result) : [];
  return [...of(talks, brings, result), ...products.flatMap((product) => of(talks, brings, product))];
}
