import type { Things, ThingsReading } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { follow, type Part } from "../frames.ts";
import { reading } from "../questions/asked.ts";
import { endOf } from "../questions/ending.ts";
import type { Readings, Rules } from "../rules.ts";
import { described, type Effect, effectKinds, type Kind } from "./effect.ts";
import { spokenCauses } from "./happenings.ts";
import { effectParts } from "./parts.ts";
import { frames, whetherFrames } from "./wordings.ts";

const costs = { spoken: 0.15, fronted: 0.05, frame: 0.06 };

const split = (some: readonly string[]) => some.map((frame) => frame.split(" "));
const [asking, keywords] = [true, false].map((isAsked) =>
  split(frames).filter(([first = ""]) => ["which", "how", "why"].includes(first) === isAsked),
);

/** Frames with what they ask for, and whether by a question word. */
const asked = [
  { want: "list" as const, isAsked: true, frames: asking ?? [] },
  { want: "list" as const, isAsked: false, frames: keywords ?? [] },
  { want: "whether" as const, isAsked: false, frames: split(whetherFrames) },
];

/** "How did the JCPOA affect Iran?", "What price did Carter pay for the crisis?": what came of one thing, for whom, of what kind. */
export function effects(rules: Rules): Found<Readings>[] {
  const { fitting } = rules;
  const kinds = effectKinds(fitting);
  if (kinds.length === 0) return [];
  const parts = effectParts(rules, kinds);
  const starts = [
    { value: {} as Effect, at: 0, cost: 0 },
    ...parts.adjunct(0, {}).map((one) => ({ ...one, cost: one.cost + costs.fronted })),
    ...rules.chart.op(0, "and", "but", "compare").map((one) => ({ ...one, value: {} as Effect })),
  ];
  return asked.flatMap(({ want, isAsked, frames }) => {
    const found = starts.flatMap((start) =>
      frames.flatMap((frame) =>
        follow(frame, start, partOf)
          .flatMap((one) => withAdjuncts(one))
          // Why they went on with it then, not with all that came later.
          .filter(({ value }) => !frame.includes("keepOn") || value.span?.to !== undefined),
      ),
    );
    return best(found, 60).flatMap(({ value, at, cost }) =>
      kinds.flatMap((kind) => {
        const { isWide = false, ...said } = value;
        const asked = isWide && want === "list" ? value : said;
        const meant = readingsOf(rules, kind, asked, isAsked).map((one) => ({ ...one, want }));
        return meant.length > 0 ? [{ value: meant, at, cost: cost + costs.frame }] : [];
      }),
    );
  });

  function withAdjuncts(one: Found<Effect>, depth = 0): Found<Effect>[] {
    if (depth > 2) return [one];
    const more = best(
      parts.adjunct(one.at, one.value).map((next) => ({ ...next, cost: next.cost + one.cost })),
      12,
    );
    return [one, ...more.flatMap((next) => withAdjuncts(next, depth + 1))];
  }

  function partOf(step: string): Part<Effect> {
    if (step === "CAUSE") return parts.cause;
    if (step === "SIDE") return parts.side;
    if (step === "ASPECT") return (at, so) => parts.side(at, so).filter(({ value }) => value.ids);
    if (step === "CHANGED") return parts.changed;
    if (step === "OWNED") return (at, so) => parts.side(at, so).filter(({ value }) => value.ids && value.side);
    if (step === "TALKS") return parts.talks;
    if (step === "TO") return (at, so) => rules.chart.op(at, "to").flatMap((to) => parts.cause(to.at, so));
    if (step === "KIND") return (at, so) => parts.side(at, so).filter(({ value }) => value.where);
    if (step === "NOUN") return (at, so) => rules.chart.possessed(at).flatMap((from) => parts.noun(from, so));
    if (step === "THERE") return (at, so) => parts.cause(at, so).filter(({ value }) => !value.cause?.ids);
    if (step === "RESPOND") return parts.respond;
    if (step === "THING") return parts.anything;
    if (step === "AUX") return parts.auxiliary;
    if (step === "ANY") return parts.adjunct;
    return parts.word(step.split("|"));
  }
}

/** What was described, where enough was said: the consequences of the cause, else of what it brought about. */
function readingsOf({ fitting, spoken }: Rules, kind: Kind, effect: Effect, isAsked: boolean): ThingsReading[] {
  const { cause, side, ids, where, span, mood, bearing } = effect;
  if (effect.isStandIn && mood === "aim") return [];
  const given = cause ? [cause, ...(effect.others ?? [])] : [];
  const meant = given.length > 0 || span || !spoken ? given : spokenCauses(fitting, spoken);
  const isEnough =
    (ids && (span || isAsked)) ||
    (side && (span || where || (isAsked && mood === "aim"))) ||
    (span && isAsked && (bearing || mood === "actual"));
  if (meant.length === 0 && !isEnough) return [];
  const causes =
    meant.length > 0
      ? meant.flatMap((one) => [
          ...soonAfter(fitting, one),
          one,
          ...duringIt(fitting, one),
          ...broughtBy(fitting, kind, one),
        ])
      : [things()];
  const found = causes.flatMap((one) => {
    const find = described(fitting, kind, { ...effect, cause: one });
    return find ? [reading("list", { things: find })] : [];
  });
  const isWhole = !side && !ids && !where && !span && bearing !== "loss" && (!mood || mood === "actual");
  if (!isWhole) return found;
  const inOtherWays = meant.flatMap((one) => brought(fitting, one, fitting.bringing()));
  const made = fitting.bringing().filter((type) => fitting.endLabels(type, "to").length > 0);
  // Where nothing good came of it, whatever did.
  const others =
    effect.isOutcome && bearing ? meant.flatMap((one) => described(fitting, kind, { cause: one }) ?? []) : [];
  const outcomes = effect.isOutcome
    ? meant.flatMap((one) => {
        const agreed = brought(fitting, one, made);
        return [...agreed.flatMap((each) => leadingOn(fitting, each)), ...endOf(fitting, one), ...agreed];
      })
    : [];
  return [...outcomes, ...found, ...inOtherWays, ...others.map((find) => reading("list", { things: find }))];
}

/** "The talks after 9/11" are those that came of it, rather than all since. */
const soonAfter = (fitting: Fitting, { where, ...rest }: Things): Things[] =>
  where.flatMap((one, index) => {
    const ids = "span" in one && !one.not && one.span.to === undefined ? one.span.following : undefined;
    const brings = fitting.bringing().map((type) => ({ type, reverse: true }));
    const [related] = ids ? fitting.relations({ ...rest, where: [] }, brings, things({ ids })) : [];
    return related ? [{ ...rest, where: where.with(index, { related }) }] : [];
  });

/** What went on during it, as talks in a war; and what it was part of, as an attack is of a crisis. */
const duringIt = (fitting: Fitting, one: Things): Things[] => {
  const { types } = fitting.ontology;
  if (!one.ids) return [];
  const uses = Object.keys(types)
    .filter((type) => types[type]?.words.prepositions.includes("during"))
    .flatMap((type) => [false, true].map((reverse) => ({ type, reverse })));
  return uses.flatMap((use) => {
    const other = things({ labels: fitting.endLabels(use.type, use.reverse ? "to" : "from") });
    return fitting.relations(other, [use], one).map((related) => holding(other, { related }));
  });
};

/** Without consequences of the kind, what the cause led to in another way: of talks the agreement. */
function brought(fitting: Fitting, cause: Things, types: string[]): ThingsReading[] {
  const uses = types.map((type) => ({ type, reverse: true }));
  return fitting
    .relations(things(), uses, cause)
    .map((related) => reading("list", { things: things({ where: [{ related }] }) }));
}

/** The agreement with what it led to in its turn. */
const leadingOn = (fitting: Fitting, { find, ...rest }: ThingsReading): ThingsReading[] =>
  fitting
    .relations(find, asUses(fitting.bringing().filter((type) => fitting.endLabels(type, "to").length === 0)), things())
    .map((related) => ({ ...rest, find: holding(find, { related }) }));

const asUses = (types: string[]) => types.map((type) => ({ type, reverse: false }));

/** What the cause itself led to, as sanctions that came back by it. */
function broughtBy(fitting: Fitting, { of }: Kind, cause: Things): Things[] {
  const labels = fitting.endLabels(of.types[0] ?? "", "from");
  const uses = fitting.bringing().map((type) => ({ type, reverse: true }));
  const [related] = fitting.relations(things({ labels }), uses, cause);
  return related ? [things({ labels, where: [{ related }] })] : [];
}
