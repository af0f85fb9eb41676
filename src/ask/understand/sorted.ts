import type { Related, Span, Things } from "../../domain/reading.ts";
import type { Part } from "./cuts.ts";
import type { Use } from "./edges.ts";
import { type Fitting, things } from "./fitting.ts";

/** A thing named or described, and the preposition that it stands after. */
export interface Nominal {
  things: Things;
  prep: string | undefined;
}

/** The phrases of a question by what they do in it. */
export interface Sorted {
  asks: "who" | "which" | "number" | "when" | "where" | "why" | "whether" | undefined;
  /** What is asked for, as far as it is said. */
  gap: Things | undefined;
  /** Whether the noun that says what is asked for is the one that joins it to the rest. */
  isOwnGap: boolean;
  nominals: Nominal[];
  /** Of its one verb, or of its one noun of a type (`isRole`). */
  uses: Use[];
  isRole: boolean;
  values: { property: string; value: string; labels: string[] }[];
  spans: Span[];
  /** Verbs that say only that something was, or began or ended. */
  light: string[];
  auxiliaries: string[];
  preps: string[];
  /** Things after a preposition that stands for a type by itself: sanctions *against* Iran. */
  joined: { stems: string; things: Things }[];
  joinedBy(noun: Things, stems: string, object: Things): Related[];
}

const askers: Record<string, Sorted["asks"]> = {
  who: "who",
  which: "which",
  howMany: "number",
  when: "when",
  where: "where",
  why: "why",
  whether: "whether",
};
const auxiliaries = new Set(["be", "do", "have", "get", "list"]);
const lightVerbs = new Set(["happen", "hold", "begin", "end"]);
const prepositions = new Set(["of", "in", "to", "with", "for", "from", "by", "on"]);

/** What the phrase before means for the next one. */
interface Before {
  /** Right after "which" the noun says what is asked for. */
  isAsked: boolean;
  prep: string | undefined;
  joint: string | undefined;
}

/** None where some phrase has no place: a second question word, a second verb, a "not". */
export function sorted(parts: Part[], fitting: Fitting): Sorted | undefined {
  const question = unasked(fitting);
  let before = nothing;
  for (const part of parts) {
    const next = put(part, question, before, fitting);
    if (!next) return undefined;
    before = next;
  }
  return before.joint || isIdle(question) ? undefined : withGap(question, fitting);
}

const unasked = (fitting: Fitting): Sorted => ({
  asks: undefined,
  gap: undefined,
  isOwnGap: false,
  nominals: [],
  uses: [],
  isRole: false,
  values: [],
  spans: [],
  light: [],
  auxiliaries: [],
  preps: [],
  joined: [],
  joinedBy: fitting.joined,
});

const nothing: Before = { isAsked: false, prep: undefined, joint: undefined };

/** Puts the phrase where it belongs; nothing where there is no place for it. */
function put(part: Part, question: Sorted, before: Before, fitting: Fitting): Before | undefined {
  if (part.kind === "property") return undefined;
  if (part.kind === "filler") return before;
  if (part.kind === "prep") return { ...before, joint: part.stems };
  if (part.kind === "value") {
    question.values.push(part);
    return before;
  }
  if (part.kind === "span") {
    question.spans.push(part.span);
    return before;
  }
  if (part.kind === "op") return putOperator(part.name, question, before, fitting);
  if (part.kind === "verb" || part.kind === "role") {
    if (question.uses.length > 0) return undefined;
    question.uses = part.uses;
    question.isRole = part.kind === "role";
    return nothing;
  }
  const one = part.kind === "label" ? things({ labels: part.labels }) : things({ ids: part.ids });
  if (part.kind === "label" && before.isAsked) question.gap = one;
  else if (before.joint) question.joined.push({ stems: before.joint, things: one });
  else question.nominals.push({ things: one, prep: before.prep });
  return nothing;
}

function putOperator(name: string, question: Sorted, before: Before, { who }: Fitting): Before | undefined {
  if (prepositions.has(name)) {
    question.preps.push(name);
    return { ...before, prep: name };
  }
  const asks = askers[name];
  if (asks) {
    if (question.asks) return undefined;
    question.asks = asks;
    if (asks === "who") question.gap = things({ labels: who });
    return { ...nothing, isAsked: asks === "which" || asks === "number" };
  }
  if (lightVerbs.has(name)) question.light.push(name);
  else if (auxiliaries.has(name)) question.auxiliaries.push(name);
  else return undefined;
  return { ...nothing, joint: before.joint };
}

/** Where no label says what is asked for, the noun does: which effects, the mediators of X. Else a lone label in a list. */
function withGap(question: Sorted, fitting: Fitting): Sorted {
  const { asks, gap, uses, isRole, nominals } = question;
  const isOpen = asks === undefined || asks === "which" || asks === "number";
  if (gap || !isOpen) return question;
  if (isRole) return { ...question, gap: bearers(uses, fitting), isOwnGap: true };
  const [one, more] = nominals.filter(({ things: { ids } }) => !ids);
  if (!one || more || asks === "number" || uses.length > 0) return question;
  return { ...question, gap: one.things, nominals: nominals.filter((other) => other !== one) };
}

/** Those whom a noun of types can stand for. */
function bearers(uses: Use[], fitting: Fitting): Things {
  const ends = uses.map(({ type, reverse }) => mainOf(fitting, fitting.endLabels(type, reverse ? "to" : "from")));
  return things({ labels: ends.some(({ length }) => length === 0) ? [] : [...new Set(ends.flat())] });
}

/** Of things, not of actors, only what the type is mainly for: "effects" are no sanctions, which may be some. */
const mainOf = ({ who }: Fitting, labels: string[]) =>
  labels.some((label) => who.includes(label)) ? labels : labels.slice(0, 1);

/** The question with each of the types of its noun by itself, where more is said of what is asked for. */
export function byType(question: Sorted, fitting: Fitting): Sorted[] {
  const { uses, nominals, values, spans, isOwnGap } = question;
  if (!isOwnGap || nominals.length + values.length + spans.length < 2) return [question];
  return uses.map((use) => ({ ...question, uses: [use], gap: bearers([use], fitting) }));
}

/** "Which sanctions has Iran": a helping verb that helps none says something that is not known. */
function isIdle({ auxiliaries, light, uses }: Sorted): boolean {
  return uses.length + light.length === 0 && auxiliaries.some((name) => name !== "be" && name !== "list");
}
