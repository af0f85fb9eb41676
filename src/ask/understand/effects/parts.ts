import type { Found } from "../chart.ts";
import { best } from "../chart.ts";
import { things } from "../fitting.ts";
import type { Part as FramePart } from "../frames.ts";
import { everything } from "../questions/role.ts";
import { talking } from "../questions/talking.ts";
import type { Rules } from "../rules.ts";
import { causePart } from "./causes.ts";
import { added, type Effect, joined, type Kind, type Mood } from "./effect.ts";
import { sideParts } from "./sides.ts";

const costs = { modal: 0.02, later: 0.03, anything: -0.15, outcome: -0.55, talks: -0.2 };
/** Words by which consequences are asked for rather than what else they may mean. */
const likely: Record<string, number> = { forWhat: -0.42, attain: -0.13, inIt: -0.2, give: -0.1 };

type Part = FramePart<Effect>;

/** The parts that frames are made of, for one question. */
export function effectParts(rules: Rules, kinds: Kind[]) {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  const { cause, spoken } = causePart(rules, kinds);
  const { side, other, ofKind } = sideParts(rules, kinds);

  /** "economic consequences", "political price", "actual effects", "benefits". */
  const noun: Part = (at, so) => {
    const named = (at: number): Found<Effect>[] => [
      ...op(at, "effect", "gain", "loss").map(({ value: name, ...rest }) => ({
        ...rest,
        value: { ...bearingOf(name), isWide: true as const },
      })),
      ...op(at, "outcome").map((one) => ({
        ...one,
        value: { isOutcome: true, isWide: true as const },
        cost: one.cost + costs.outcome,
      })),
      ...ofKind(at).filter(({ value }) => value.mood === "aim"),
    ];
    const kindFirst = sequence(ofKind(at), (kind) => [
      ...added(kind.value, named(kind.at)),
      // "the economic situation": how things stood, not what brought it about.
      ...added(
        kind.value,
        op(kind.at, "situation").map((end) => ({ ...end, value: {} })),
      ),
      ...sequence(op(kind.at, "and"), ({ at }) => noun(at, kind.value)),
      ...ofKind(kind.at).flatMap((other) =>
        noun(other.at, joined(kind.value, other.value) ?? kind.value).map((one) => ({
          ...one,
          cost: one.cost + other.cost,
        })),
      ),
    ]);
    return added(so, best([...named(at), ...kindFirst], 12));
  };

  /** A word of the lexicon; those that say whether it did good or harm are marked so. */
  const word =
    (names: string[]): Part =>
    (at, so) =>
      added(
        so,
        op(at, ...names).map(({ value: name, at, cost }) => ({
          value: bearingOf(name),
          at,
          cost: cost + (likely[name] ?? 0),
        })),
      );

  /** "talking", "negotiating": what talks are called is what is done at them, to some end. */
  const talks: Part = (at, so) => {
    const { ring = "" } = fitting.ontology.composition ?? {};
    const value: Effect = { cause: things({ labels: [ring] }), mood: "aim" };
    return ring
      ? added(so, best(talking(rules, at).map(({ at, cost }) => ({ value, at, cost: cost + costs.talks }))))
      : [];
  };

  /** "despite the pressure": what was so all the same. */
  const despite: Part = (at, so) =>
    sequence(op(at, "despite"), ({ at }) =>
      [...side(at, {}), ...nouns.unranked(at), ...take(at, "changed")].flatMap((one) => [
        { at: one.at, cost: one.cost, value: so },
        ...sequence(op(one.at, "upon"), ({ at }) => op(at, "pronoun")).map((end) => ({ ...end, value: so })),
      ]),
    );

  /** "hit back": with what was an answer. */
  const respond: Part = (at, so) =>
    added(
      so,
      op(at, "react").map((one) => ({ ...one, value: { bearing: "response" as const } })),
    );

  /** "anything", of what someone got. */
  const anything: Part = (at, so) =>
    take(at, "label")
      .filter(({ value }) => value.labels.length === 0)
      .map(({ at, cost }) => ({ value: so, at, cost: cost + costs.anything }));

  /** "relations", "relations between the two": what changed. */
  const changed: Part = (at, so) =>
    added(
      so,
      take(at, "changed").flatMap(({ value: { ids }, ...rest }) =>
        [rest, ...everything(rules, at)].map((end) => ({ at: end.at, cost: rest.cost, value: { ids } })),
      ),
    );

  /** "did", "has … had", "was"; "may" says that it is possible. */
  const auxiliary: Part = (at, so) => {
    const one = [
      ...op(at, "be", "do", "have", "get").map((each) => ({ ...each, value: {} as Effect })),
      ...op(at, "modal", "may").map((each) => ({
        ...each,
        value: { mood: "possible" as Mood },
        cost: each.cost + costs.modal,
      })),
    ];
    const found = added(so, one);
    return [
      ...found,
      ...found.flatMap((each) =>
        auxiliary(each.at, each.value).map((more) => ({ ...more, cost: more.cost + each.cost })),
      ),
    ];
  };

  /** What may follow or begin: "on Iran", "because of the JCPOA", "economically", "in 2025", "so far", "at home". */
  const adjunct: Part = (at, so) => [
    ...added(so, ofKind(at)),
    ...other(at, so),
    ...sequence(op(at, "in", "of"), ({ at }) =>
      added(
        so,
        sequence(ofKind(at), (kind) => op(kind.at, "terms").map((end) => ({ ...end, value: kind.value }))),
      ),
    ),
    ...sequence(op(at, "owing"), ({ at }) => cause(at, so)),
    ...inTermsOf(at, so),
    ...added(so, chart.op(at, "thereby").length > 0 ? spoken(at) : []),
    ...sequence(op(at, "upon"), ({ at }) => side(at, so)),
    ...added(
      so,
      // "After the withdrawal": because of it, rather than whatever came later.
      nouns.time(at).map(({ value: span, at, cost }) => ({
        value: { span },
        at,
        cost: span.following ? cost + costs.later : cost,
      })),
    ),
    ...added(
      so,
      op(at, "soFar").map((one) => ({ ...one, value: { mood: "actual" as Mood } })),
    ),
    ...notYet(at, so),
    ...despite(at, so),
    ...op(at, "inReturn").map((one) => ({ ...one, value: so })),
    ...ofTheOther(at, so),
    ...provided(at, so),
    ...(isPerson(so) ? op(at, "home").map((one) => ({ ...one, value: so })) : []),
  ];

  /** "from Iran", of what the United States wants: of the two that all of it is between, that goes without saying. */
  const ofTheOther: Part = (at, so) => {
    const poles = fitting.ontology.composition?.poles ?? [];
    const [id = "", more] = so.side?.ids ?? [];
    if (more !== undefined || !poles.includes(id) || (so.mood !== "aim" && !so.ids)) return [];
    return sequence(take(at, "prep"), ({ at }) => take(at, "thing"))
      .filter(({ value: { ids } }) => ids.every((other) => other !== id && poles.includes(other)))
      .map(({ at, cost }) => ({ value: so, at, cost }));
  };

  /** "in terms of its standing". */
  const inTermsOf: Part = (at, so) =>
    sequence(op(at, "inTermsOf"), ({ at }) =>
      sequence(chart.maybe(op(at, "pronoun"), at), ({ at }) => side(at, so)).filter(
        ({ value: { ids, where } }) => ids || where,
      ),
    );

  /** "if the talks succeed". */
  const provided: Part = (at, so) =>
    sequence(op(at, "if"), ({ at }) => cause(at, so)).flatMap((one) =>
      added(
        one.value,
        op(one.at, "succeed").map(({ at, cost }) => ({
          value: one.value.mood ? {} : { mood: "possible" as Mood },
          at,
          cost: cost + one.cost,
        })),
      ),
    );

  /** "leaving aside what may still happen", "not the possible ones": what came about alone. */
  const notYet: Part = (at, so) => {
    const may = sequence(op(at, "except", "not", "without"), ({ at }): Found<unknown>[] => [
      ...sequence(op(at, "which"), ({ at }) => sequence(op(at, "modal", "may"), ({ at }) => op(at, "happen"))),
      ...ofKind(at).filter(({ value }) => value.mood === "possible"),
    ]);
    const ends = may.flatMap(({ at, cost }) => [{ at, cost }, ...take(at, "label"), ...op(at, "effect")]);
    return added(
      so,
      ends.map(({ at, cost }) => ({ value: { mood: "actual" as Mood }, at, cost })),
    );
  };

  /** Of a person alone what is felt at home is all that is told. */
  const isPerson = ({ side: who }: Effect) =>
    who?.ids?.every((id) => !fitting.ontology.labels.Country || !fitting.named(id)?.labels.includes("Country")) ??
    false;

  return { cause, side, changed, noun, word, talks, respond, anything, auxiliary, adjunct };
}

/** What a word for a consequence says of how it bore on the side. */
function bearingOf(name: string): Effect {
  if (name === "attain") return { bearing: "gain", isOutcome: true };
  if (["gain", "help", "win", "inIt", "give", "fetch", "important"].includes(name)) return { bearing: "gain" };
  if (["loss", "harm", "lose", "unimportant"].includes(name)) return { bearing: "loss" };
  if (name === "affect") return { isWide: true };
  if (name === "changed_") return { mood: "actual" };
  return name === "wish" || name === "forWhat" ? { mood: "aim" } : {};
}
