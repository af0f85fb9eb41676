import type { Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { follow, type Part } from "../frames.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";

const costs = { frame: -0.05, coerced: 0.1, topic: -0.2 };

/** What one side of an exchange would give, and what it would get in return. */
const [given, returned] = ["given", "returned"];

const frames = {
  get: [
    "which AUX SIDE AUX? win FOR IN? IN?",
    "which AUX SIDE AUX? win IN FOR",
    "which BE SIDE offer FOR? IN? FOR?",
    "which BE offer UPON FOR? IN? FOR?",
    "which BE offer FOR? IN FOR?",
    "which DO GIVER offer SIDE FOR? IN? FOR?",
    "which DO GIVER offer FOR? IN? FOR?",
  ],
  give: ["which AUX SIDE oweTo? lose|limit|halt|end IN? FOR? IN?", "which AUX SIDE oweTo do FOR? IN? FOR?"],
};

/** What a question about an exchange has named so far. */
interface Bargain {
  /** Who would get it, or give it. */
  side?: string;
  talks?: Things;
  /** Whether what would come about is asked for, or the exchange itself is named. */
  isWould?: true;
  /** "Was Iran asked to": it need not have done it. */
  isBe?: true;
}

/** "What would Iran get for limiting enrichment in the Oman talks?", "What was Iran offered in Muscat?", "What would it have to give up?" */
export function bargain(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { op, take, sequence } = chart;
  const { poles = [] } = fitting.ontology.composition ?? {};
  const [type] = Object.entries(fitting.ontology.types).find(([, { values }]) => values.part?.includes(returned)) ?? [];
  if (type === undefined || poles.length < 2) return [];
  return best(
    [true, false].flatMap((isGot) =>
      (isGot ? frames.get : frames.give).flatMap((frame) =>
        follow<Bargain>(frame.split(" "), { value: {}, at: 0, cost: costs.frame }, partOf).flatMap(
          ({ value: { side, talks, isWould }, at, cost }) => {
            const isOffer = frame.includes("offer");
            if (!isOffer && !isWould) return [];
            const isFirst = (side ?? poles[0]) === poles[0];
            const part = isGot === isFirst ? returned : given;
            const related = {
              types: [type],
              direction: "in" as const,
              having: { part },
              to: talks ?? things(),
            };
            const find = holding(things({ labels: fitting.endLabels(type, "to") }), { related });
            return [{ value: [reading("list", { things: find })], at, cost }];
          },
        ),
      ),
    ),
    12,
  );

  function partOf(step: string): Part<Bargain> {
    if (step === "AUX") return auxiliary;
    if (step === "BE") return (at, so) => op(at, "be").map((one) => ({ ...one, value: so }));
    if (step === "DO") return (at, so) => op(at, "do", "have").map((one) => ({ ...one, value: so }));
    if (step === "SIDE") return sideAt;
    if (step === "GIVER")
      return (at, so) => sideAt(at, {}).map((one) => ({ ...one, value: { ...so, side: other(one.value.side) } }));
    if (step === "UPON") return (at, so) => sequence(op(at, "upon"), (one) => sideAt(one.at, so));
    if (step === "FOR") return inReturn;
    if (step === "IN") return place;
    if (step === "oweTo")
      return (at, so) => op(at, "oweTo").map((one) => ({ ...one, value: so.isBe ? { ...so, isWould: true } : so }));
    return (at, so) => op(at, ...step.split("|")).map((one) => ({ ...one, value: so }));
  }

  function other(side: string | undefined): string {
    return poles.find((id) => id !== side) ?? "";
  }

  function auxiliary(at: number, so: Bargain): Found<Bargain>[] {
    const one = op(at, "do", "be", "have", "modal", "may").map(({ value: name, ...rest }) => ({
      ...rest,
      value:
        name === "modal" || name === "may"
          ? { ...so, isWould: true as const }
          : name === "be"
            ? { ...so, isBe: true as const }
            : so,
    }));
    return [
      ...one,
      ...one.flatMap((first) =>
        auxiliary(first.at, first.value).map((more) => ({ ...more, cost: more.cost + first.cost })),
      ),
    ];
  }

  function sideAt(at: number, so: Bargain): Found<Bargain>[] {
    return take(at, "thing").flatMap(({ value: { ids }, ...rest }) => {
      const [id = "", more] = ids;
      return more === undefined && poles.includes(id) && (so.side ?? id) === id
        ? [{ ...rest, value: { ...so, side: id } }]
        : [];
    });
  }

  /** "in return", "for limiting enrichment", "in exchange for sanctions relief". */
  function inReturn(at: number, so: Bargain): Found<Bargain>[] {
    const exchange = { ...so, isWould: true as const };
    // "In return", where nothing was spoken of before, is for what the only exchange is about.
    const isNamed = op(at, "exchange").length > 0 && !rules.spoken;
    const bare = op(at, "inReturn").map((one) => ({ ...one, value: isNamed ? exchange : so }));
    const starts = [...op(at, "inReturn", "owing"), ...bare.flatMap((one) => take(one.at, "prep"))];
    const topics = starts.flatMap((start) =>
      nouns
        .unranked(start.at)
        .filter(({ value }) => value.things.ids && fitting.fits(value.things, type ?? "", "to"))
        .map((one) => ({ value: exchange, at: one.at, cost: start.cost + one.cost + costs.topic })),
    );
    return [...bare, ...topics];
  }

  /** "in the Oman talks", "in Muscat", "in 2025". */
  function place(at: number, so: Bargain): Found<Bargain>[] {
    const spans = nouns.time(at).map(({ value: span, ...rest }) => ({
      ...rest,
      value: { ...so, talks: holding(so.talks ?? talksOf(fitting, type ?? ""), { span }) },
    }));
    if (so.talks?.ids) return spans;
    const named = take(at, "prep").flatMap((preposition) =>
      nouns.unranked(preposition.at).flatMap(({ value: { things: one }, at, cost }) => {
        const isTalks = fitting.fits(one, type ?? "", "from") && !fitting.isActor(one);
        const [held] = fitting.joined(talksOf(fitting, type ?? ""), preposition.value.stems, one);
        const inPlace = held && holding(talksOf(fitting, type ?? ""), { related: held });
        const talks = isTalks ? one : (fitting.coerced(one, type ?? "", "from") ?? inPlace);
        return talks
          ? [{ value: { ...so, talks }, at, cost: cost + preposition.cost + (isTalks ? 0 : costs.coerced) }]
          : [];
      }),
    );
    return [...spans, ...named];
  }
}

const talksOf = (fitting: Fitting, type: string): Things => things({ labels: fitting.endLabels(type, "from") });
