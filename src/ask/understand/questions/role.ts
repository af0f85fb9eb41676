import type { Reading, Things } from "../../../domain/reading.ts";
import { best, type Found } from "../chart.ts";
import { eventLabels } from "../clauses/events.ts";
import { type Fitting, holding, things } from "../fitting.ts";
import { follow, type Part } from "../frames.ts";
import { mirrored } from "../mirrored.ts";
import type { Readings, Rules } from "../rules.ts";
import { reading } from "./asked.ts";

const costs = { roleOf: -0.25, frame: 0.05, all: 0.1 };

/**
 * How it is asked what one had to do with another: WHO and WHAT are parts, IN a preposition with what it was in, TO the same with
 * "to" or "for" too, AUX an auxiliary;
 * the rest are words of the lexicon, one of several, with ? maybe.
 */
const frames = [
  "which? be? role WHO IN?",
  "how AUX WHO treat TO?",
  "how AUX WHO treat WHAT",
  "which be? WHO policy TO?",
  "which be? policy of WHO TO?",
  "which policy AUX WHO follow|have TO?",
  "which be? WHO position",
  "which be? position of WHO",
  "which position AUX WHO hold|have",
  "about? WHO role_ IN?",
  "list? about WHO role_ IN?",
  "which be WHO role_ IN?",
  "which role_ AUX WHO play? IN?",
  "which role_ AUX WHO IN? play",
  "how AUX WHO partake",
  "how AUX WHO help IN?",
  "how AUX WHO partake TO",
  "how AUX WHO partake IN",
  "how AUX WHO join",
  "which AUX WHO do IN?",
  "which AUX WHO contribute|partake TO?",
  "WHO do which IN?",
  "WHO be? partake in which",
  "which be WHO there IN",
  "which AUX WHO concern IN",
  "list? WHO role_ WHAT",
  "list? role_ WHO WHAT",
  "list? WHO WHAT role_",
  "WHAT role_ WHO",
  "where AUX WHO come IN",
].map((frame) => frame.split(" "));

/** Whose role is asked for, and in what: one thing, some of a kind, or all that the graph is about. */
interface Role {
  who?: string;
  what?: Things;
  /** Whether it is, or may be, all that the graph is about. */
  isAll?: true;
}

/** "the role of the UN in the talks", "what part did Russia play in 2002", "what does Al-Qaeda have to do with the talks". */
export function role(rules: Rules): Found<Readings>[] {
  const { chart, fitting, nouns } = rules;
  const { op, take } = chart;

  const who: Part<Role> = (at, so) => {
    const named = nouns.unranked(at).flatMap(({ value, ...rest }) => {
      const [id, more] = value.things.ids ?? [];
      if (id === undefined || more !== undefined || value.things.where.length > 0) return [];
      return [{ ...rest, value: { ...so, who: id } }];
    });
    // "The Swiss" may be an embassy or talks: the one that does something.
    const isBeside = ({ at, cost }: Found<Role>) =>
      named.some((other) => other.at === at && other.cost <= cost && isActor(fitting, other.value.who));
    return named.filter((one) => isActor(fitting, one.value.who) || !isBeside(one));
  };

  const what: Part<Role> = (at, so) => {
    const all = everything(rules, at);
    const isAll = (end: number) => all.some((one) => one.at === end);
    return [
      ...all.map((one) => ({ ...one, value: { ...so, isAll: true as const }, cost: one.cost + costs.all })),
      ...nouns.unranked(at).map(({ value, ...rest }) => ({
        ...rest,
        value: { ...so, what: value.things, ...(isAll(rest.at) && { isAll: true as const }) },
      })),
    ];
  };

  const within =
    (without: string[]): Part<Role> =>
    (at, so) =>
      take(at, "prep")
        .filter(({ value }) => !without.includes(value.stems))
        .flatMap((preposition) =>
          what(preposition.at, so).map((one) => ({ ...one, cost: one.cost + preposition.cost })),
        );

  // "in 2026": in the talks of that time.
  const then: Part<Role> = (at, so) => {
    const { ring } = fitting.ontology.composition ?? {};
    if (ring === undefined) return [];
    return nouns.time(at).map(({ value: span, ...rest }) => ({
      ...rest,
      value: { ...so, what: things({ labels: [ring], where: [{ span }] }) },
    }));
  };

  const partOf = (step: string): Part<Role> => {
    if (step === "WHO") return who;
    if (step === "WHAT") return what;
    if (step === "IN") return (at, so) => [...within(["to", "for"])(at, so), ...then(at, so)];
    if (step === "TO") return within([]);
    const names = step === "AUX" ? ["be", "do", "have"] : step.split("|");
    const isOwned = ["role_", "position", "policy"].includes(step);
    const places = (at: number) => (isOwned ? chart.possessed(at) : [at]);
    return (at, so) => places(at).flatMap((from) => op(from, ...names).map((one) => ({ ...one, value: so })));
  };

  const starts: Found<Role>[] = [{ value: {}, at: 0, cost: 0 }, ...within([])(0, {})];
  return best(
    starts.flatMap((start) =>
      frames.flatMap((frame) => {
        const isRole = frame.includes("role") || frame.includes("concern");
        const isPost = frame.includes("position");
        // What something did that does nothing itself is what came of it.
        const isPolicy = frame.some((step) => ["treat", "policy"].includes(step));
        const isDeed = frame.includes("do");
        const found = follow(frame, start, partOf).filter(
          ({ value: { who } }) =>
            (!(isPost || isPolicy) || isInOffice(fitting, who)) && (!isDeed || isActor(fitting, who)),
        );
        return found.map((one) => ({ ...one, cost: one.cost + (isRole ? costs.roleOf : 0) }));
      }),
    ),
    40,
  ).flatMap(({ value, at, cost }) => {
    const found = readingsOf(fitting, value);
    return found.length > 0 ? [{ value: found, at, cost: cost + costs.frame }] : [];
  });
}

/** Only those who may be in office have a post; of others a position is what they think. */
const isInOffice = ({ named, inOfficeLabels }: Fitting, id = "") =>
  (named(id)?.labels ?? []).some((label) => inOfficeLabels.includes(label));

const isActor = (fitting: Fitting, id?: string) => id !== undefined && fitting.isActor(things({ ids: [id] }));

function readingsOf(fitting: Fitting, { who, what, isAll }: Role): Reading[] {
  if (who === undefined) return [];
  const all: Reading = { ask: "about", ids: [who] };
  if (what === undefined) return [all];
  const [other, more] = what.ids ?? [];
  if (other === who) return [];
  if (other !== undefined && more === undefined && what.where.length === 0) {
    const own: Reading = { ask: "role", of: who, in: other };
    // What someone had to do with one of the two sides is all that is told of them.
    const isPole = fitting.ontology.composition?.poles.includes(other) ?? false;
    return isPole ? [own, all] : [own];
  }
  const own = things({ ids: [who] });
  const found = fitting
    .anyRelation(own, what)
    .map((related) => reading("list", { things: holding(what, mirrored(related, own)) }));
  // "How was Europe involved in 2025?": not in talks, where it was in none, but in what it did.
  const { ring = "" } = fitting.ontology.composition ?? {};
  const [then, besides] = what.where;
  const labels = eventLabels(fitting);
  const events = things({ labels, where: what.where });
  const isThen = what.labels.every((label) => label === ring) && then !== undefined && "span" in then && !besides;
  const [did] = isThen ? fitting.joined(events, "by", own) : [];
  const deeds = did ? [reading("list", { things: holding(events, { related: did }) })] : [];
  return isAll ? [...found, ...deeds, all] : [...found, ...deeds];
}

/** "the dealings of Iran with the United States", "iran and america", "all these talks": what everything in the graph is about. */
export function everything({ chart, fitting, spoken }: Rules, at: number): Found<undefined>[] {
  const { op, take } = chart;
  const poles = fitting.ontology.composition?.poles ?? [];
  const isPole = (ids: string[]) => poles.length > 1 && ids.every((id) => poles.includes(id));
  type Run = { named: number; dealings: number };
  const step = ({ value, at, cost }: Found<Run>): Found<Run>[] => {
    const next = (found: Found<unknown>[], more: Partial<Run>) =>
      found.map((one) => ({ value: { ...value, ...more }, at: one.at, cost: one.cost + cost }));
    const named = take(at, "thing").filter(({ value: { ids } }) => isPole(ids));
    return [
      ...named.flatMap((one) => next([one], { named: Math.min(2, value.named + one.value.ids.length) })),
      ...next(op(at, "dealings"), { dealings: 1 }),
      // "What did they have to do with it?", out of the blue.
      ...(spoken ? [] : next(op(at, "pronoun"), { dealings: 1 })),
      ...(value.named + value.dealings === 0 ? next(op(at, "list"), {}) : []),
      ...(value.named + value.dealings > 0 ? next(op(at, "and", "between", "of", "with"), {}) : []),
    ];
  };
  let reached: Found<Run>[] = [{ value: { named: 0, dealings: 0 }, at, cost: 0 }];
  const found: Found<Run>[] = [];
  for (let words = 0; words < mostWords && reached.length > 0; words++) {
    reached = best(reached.flatMap(step), 12);
    found.push(...reached);
  }
  return found
    .filter(({ value: { named, dealings } }) => named === 2 || (named === 0 && dealings === 1))
    .map((one) => ({ ...one, value: undefined }));
}

const mostWords = 7;
