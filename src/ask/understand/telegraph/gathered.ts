import type { Rank, Span, Things } from "../../../domain/reading.ts";
import { cuts, type Part } from "../cuts.ts";
import { daysAfter } from "../daysAfter.ts";
import type { Edge, Meaning, Use } from "../edges.ts";
import { type Fitting, things } from "../fitting.ts";
import { mostForName } from "../nameBook.ts";
import { ranks } from "../ranks.ts";
import { dayBefore } from "../spans.ts";

/** The phrases of a question by what they are, whatever their order. */
export interface Gathered {
  asks: Asks | undefined;
  /** The label right after "which", "how many" or "the first". */
  asked: Things | undefined;
  labels: Things[];
  named: Mention[];
  /** Verbs, and nouns that stand for the ends of types or for what is done. */
  uses: Uses[];
  values: { property: string; value: string; labels: string[] }[];
  spans: Span[];
  rank: Rank | undefined;
  excepted: string[];
  cost: number;
}

/** What a verb means, or a noun that stands for whoever is at that end (`isRole`). */
export interface Uses {
  of: Use[];
  isRole: boolean;
}

/** Things named, and the preposition that they stand after. */
export interface Mention {
  things: Things;
  prep?: string;
}

type Asks = "who" | "which" | "number" | "when" | "howLong" | "where" | "why" | "chronology" | "role" | "connection";

const asks: Record<string, Asks> = {
  who: "who",
  which: "which",
  howMany: "number",
  when: "when",
  year: "when",
  howLong: "howLong",
  where: "where",
  why: "why",
  timeline: "chronology",
  inOrder: "chronology",
  role: "role",
  role_: "role",
  connection: "connection",
  connected: "connection",
};

/** Words that only hold a sentence together. */
const idle = new Set([
  ...["be", "do", "have", "get", "there", "that", "happen", "hold", "and", "both", "play", "among"],
  ...["of", "in", "to", "with", "for", "from", "by", "on", "through", "against"],
]);

/** Words that mean something said before, or all that is left. */
const pointing = new Set(["pronoun", "else", "about"]);

const times = new Set(["before", "after", "during"]);

/** Every likely way to take the words; none that leaves a word out, or has one that changes what is said: not, only. */
export function gathered(length: number, edges: Edge[], fitting: Fitting): Gathered[] {
  if (edges.some(({ meaning }) => meaning.kind === "op" && pointing.has(meaning.name))) return [];
  const known = new Map<string, Gathered>();
  for (const { parts, cost } of cuts(length, simplified(edges))) {
    const one = gather(parts, fitting, cost);
    const key = JSON.stringify({ ...one, cost: 0 });
    if (one && !known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}

/** Words without a meaning of their own as fillers, and things of one name as one. */
function simplified(edges: Edge[]): Edge[] {
  const best = new Map<string, Edge>();
  const place = ({ start, end }: Edge) => `${start} ${end}`;
  const timed = new Set(edges.filter(({ meaning }) => meaning.kind === "op" && times.has(meaning.name)).map(place));
  const prepositions = new Set(edges.filter(({ meaning }) => meaning.kind === "prep").map(place));
  const asking = new Set(edges.filter(({ meaning }) => meaning.kind === "op" && meaning.name in asks).map(place));
  for (const edge of edges) {
    const { meaning: own } = edge;
    if (own.kind === "thing" && edge.cost >= mostForName) continue;
    if (own.kind === "op" && prepositions.has(place(edge)) && !times.has(own.name)) continue;
    if (own.kind === "prep" && timed.has(place(edge))) continue;
    // "who" and "which" join a clause to a noun; at the beginning there is none.
    if (own.kind === "op" && own.name === "that" && edge.start === 0 && asking.has(place(edge))) continue;
    const meaning = simpler(edge.meaning);
    const key = `${edge.start} ${edge.end} ${meaning.kind === "thing" ? `thing ${edge.cost}` : JSON.stringify(meaning)}`;
    const other = best.get(key);
    if (!other) best.set(key, { ...edge, meaning });
    else if (meaning.kind === "thing" && other.meaning.kind === "thing")
      best.set(key, {
        ...other,
        meaning: { kind: "thing", ids: [...new Set([...other.meaning.ids, ...meaning.ids])] },
      });
    else if (edge.cost < other.cost) best.set(key, { ...edge, meaning });
  }
  return [...best.values()].filter(({ meaning }) => meaning.kind !== "thing" || meaning.ids.length <= mostMeant);
}

/** A word that so many things share does not stand for any of them. */
const mostMeant = 4;

function simpler(meaning: Meaning): Meaning {
  if (meaning.kind === "op" && idle.has(meaning.name)) return { kind: "filler" };
  if (meaning.kind === "act") return { kind: "verb", uses: [{ type: meaning.type, reverse: false }] };
  return meaning;
}

/** What the words before mean for the next phrase. */
type Operator = "asked" | "ranked" | "except" | "before" | "after" | "during";
type Before = { op: Operator } | { prep: string } | { since: string[] } | undefined;

function gather(parts: Part[], fitting: Fitting, cost: number): Gathered | undefined {
  const found: Gathered = {
    ...{ asks: undefined, asked: undefined, labels: [], named: [], uses: [], values: [], spans: [] },
    ...{ rank: undefined, excepted: [], cost },
  };
  let before: Before;
  for (const part of parts) {
    if (part.kind === "filler") continue;
    const isPending = before && (("op" in before && before.op !== "asked") || "since" in before);
    if (part.kind === "prep") {
      if (before && "since" in before && part.stems === "to") continue;
      if (isPending) return undefined;
      before = { prep: part.stems };
    } else if (part.kind === "op") {
      if (isPending) return undefined;
      const next = operator(part.name, found);
      if (next === "odd") return undefined;
      before = next && { op: next };
    } else {
      const since = sinceThing(part, before, fitting);
      if (!since && !put(part, before, found, fitting)) return undefined;
      before = since && { since };
    }
  }
  return before && (("op" in before && before.op !== "asked") || "since" in before) ? undefined : found;
}

/** "between the crisis and the agreement": what has a date, and does nothing itself, begins a time. */
function sinceThing(part: Part, before: Before, fitting: Fitting): string[] | undefined {
  if (part.kind !== "thing" || !before || !("prep" in before) || before.prep !== "between") return undefined;
  const one = things({ ids: part.ids });
  return fitting.isDated(one) && !fitting.isActor(one) ? part.ids : undefined;
}

/** What the word means for the next one. */
function operator(name: string, found: Gathered): Operator | "odd" | undefined {
  const asked = asks[name];
  if (asked) {
    if (found.asks) return "odd";
    found.asks = asked;
    return asked === "which" || asked === "number" ? "asked" : undefined;
  }
  if (name === "except" || times.has(name)) return name as "except" | "before" | "after" | "during";
  const rank = ranks[name];
  if (!rank || found.rank) return "odd";
  found.rank = rank;
  return "ranked";
}

type Content = Exclude<Part, { kind: "op" | "filler" | "prep" }>;

function put(part: Content, before: Before, found: Gathered, fitting: Fitting): boolean {
  const op = before && "op" in before ? before.op : undefined;
  if (before && (("prep" in before && before.prep === "between") || "since" in before) && part.kind !== "thing")
    return false;
  if (part.kind === "thing") return putThing(part.ids, before, found, fitting);
  if (op && op !== "asked" && (op !== "ranked" || part.kind !== "label")) return false;
  if (part.kind === "label" && op && found.asked) return false;
  if (part.kind === "label" && op) found.asked = things({ labels: part.labels });
  else if (part.kind === "label") found.labels.push(things({ labels: part.labels }));
  else if (part.kind === "verb" || part.kind === "role")
    found.uses.push({ of: part.uses, isRole: part.kind === "role" });
  else if (part.kind === "value") found.values.push(part);
  else if (part.kind === "span") found.spans.push(part.span);
  else return false;
  return true;
}

function putThing(ids: string[], before: Before, found: Gathered, fitting: Fitting): boolean {
  if (before && "since" in before) {
    const [from, to] = [spanOf("after", before.since, fitting)?.from, spanOf("before", ids, fitting)?.to];
    if (from && to && from <= to) found.spans.push({ from, to, how: "began" });
    return from !== undefined && to !== undefined && from <= to;
  }
  if (before && "op" in before && before.op === "except") {
    found.excepted.push(...ids);
    return true;
  }
  if (before && "op" in before && before.op === "ranked") return false;
  if (before && "op" in before && before.op !== "asked") {
    const span = spanOf(before.op, ids, fitting);
    if (span) found.spans.push(span);
    return span !== undefined;
  }
  found.named.push({ things: things({ ids }), ...(before && "prep" in before && { prep: before.prep }) });
  return true;
}

function spanOf(how: string, ids: string[], fitting: Fitting): Span | undefined {
  const [period, more] = ids.flatMap((id) => fitting.named(id)?.period ?? []);
  if (!period || more) return undefined;
  if (how === "before") return { to: dayBefore(period.start), how: "began" };
  if (how === "after") return { from: daysAfter(fitting, ids, period).from, how: "began" };
  return { from: period.start, to: period.end, how: "in" };
}
