import type { Condition, Reading, Related, Things } from "../../domain/reading.ts";
import { comesOf } from "./brought.ts";
import type { Edge } from "./edges.ts";
import { mayCause } from "./effects/happenings.ts";
import { type Fitting, holding } from "./fitting.ts";
import { mostForName } from "./nameBook.ts";
import type { Readings } from "./rules.ts";
import { isTold } from "./told.ts";
import type { Word } from "./words.ts";

/** What the words of a question name, and what they only point at. */
interface Said {
  /** Labels that the question has words for. */
  labels: string[];
  /** The same of those that a word points at: "these talks". */
  pointed: string[];
  /** Types that a noun for one of their ends stands for: "president". */
  nouns: string[];
  namesNothing: boolean;
  /** "Has Iran ever …?" */
  isEver: boolean;
}

const pointing = new Set(["these", "those", "this", "that"]);
const naming = new Set(["thing", "span", "changed", "value"]);

export function saidBy(typed: Word[], edges: Edge[], fitting: Fitting): Said {
  // "On the agenda" says what was done to a topic, and names none.
  const isInVerb = ({ start, end }: Edge) =>
    edges.some(
      (other) =>
        other.meaning.kind === "verb" &&
        other.start <= start &&
        other.end >= end &&
        other.end - other.start > end - start,
    );
  const nouns = edges.filter(({ meaning }) => meaning.kind === "label" || meaning.kind === "noun");
  const own = nouns.filter((one) => !isInVerb(one));
  const said = own.flatMap(({ start, meaning }) => {
    const labels =
      meaning.kind === "label"
        ? meaning.labels
        : meaning.kind === "noun"
          ? fitting.endLabels(meaning.type, meaning.end)
          : [];
    const isPointed = pointing.has(typed[start - 1]?.plain ?? "");
    return labels.map((label) => ({ label, isPointed: isPointed && !isRelative(edges, start - 1) }));
  });
  return {
    labels: said.map(({ label }) => label),
    pointed: said.flatMap(({ label, isPointed }) => (isPointed ? [label] : [])),
    isEver: typed.some(({ plain }) => plain === "ever"),
    nouns: own.flatMap(({ meaning }) => (meaning.kind === "noun" ? [meaning.type] : [])),
    namesNothing: !edges.some((one) => naming.has(one.meaning.kind) && one.cost < mostForName && !isVerb(edges, one)),
  };
}

/** Who "withdrew" names no withdrawal. */
const isVerb = (edges: Edge[], { start, end }: Edge) =>
  edges.some((other) => other.start === start && other.end === end && other.meaning.kind === "verb");

/** "talks that countries mediated" points at none. */
const isRelative = (edges: Edge[], at: number) =>
  edges.some(({ end, meaning }) => end === at && ["label", "noun", "thing"].includes(meaning.kind));

/**
 * A question after another one that leaves unsaid of what it asks, or only points at it, asks of what that spoke of: "Who took
 * part?", "What were these talks about?". None where nothing of that can be meant.
 */
export function completed(readings: Readings, contexts: Things[], said: Said, fitting: Fitting): Readings {
  return readings.flatMap((reading): Readings => {
    if (reading.ask !== "things") return [reading];
    const isAsked = reading.want === "whether";
    const involved = isAsked && !said.isEver ? asInvolved(reading.find, contexts, fitting) : undefined;
    const agreed = isAsked ? asAgreed(reading.find, contexts, fitting) : undefined;
    if (agreed) return [{ ...reading, find: agreed }];
    if (involved) return [{ ...reading, find: involved }];
    const find = completedThings(reading, contexts, said, fitting);
    return find ? [{ ...reading, find }] : [];
  });
}

function completedThings(
  { find }: Extract<Reading, { ask: "things" }>,
  contexts: Things[],
  said: Said,
  fitting: Fitting,
): Things | undefined {
  if (!isTold(find)) return isPointed(find, said) ? pointedAt(find, contexts, fitting) : find;
  const where: Condition[] = [];
  // What "they" stands for was said before, with all that was left open in it.
  const before = new Set(contexts.flatMap((one) => one.where.map((condition) => JSON.stringify(condition))));
  for (const condition of find.where) {
    const related = "related" in condition ? condition.related : undefined;
    if (!related || before.has(JSON.stringify(condition)) || !isUnsaid(find, related, said, fitting)) {
      where.push(condition);
      continue;
    }
    const [first] = contexts;
    // "Was an agreement reached?": at the talks, rather than by whoever was there.
    const areActors = related.to.labels.length > 0 && fitting.isActor(related.to);
    const isOpen = !areActors && !fitting.isActor(find);
    const likeliest = isOpen
      ? contexts.toSorted((a, b) => Number(fitting.isActor(a)) - Number(fitting.isActor(b)))
      : contexts;
    const to =
      likeliest.find((one) => (one === first || !isWhoever(one, fitting)) && mayStand(fitting, one, related)) ??
      (isPointed(related.to, said) ? pointedAt(related.to, contexts, fitting) : undefined);
    // "And which came back?": of what was spoken of, by whomever.
    if (!to && find.where.some((one) => before.has(JSON.stringify(one)))) where.push(condition);
    else if (!to) return undefined;
    else {
      const meant = fitting.narrowed({ ...related, to });
      // None of those that were spoken of can stand there.
      if (meant.to.ids?.length === 0) return undefined;
      where.push({ ...condition, related: meant });
    }
  }
  return { ...find, where };
}

/** Anybody who had to do with what was asked for is not who had to do with something else. */
const isWhoever = ({ ids, labels }: Things, { who }: Fitting) => !ids && labels.some((label) => who.includes(label));

/** "Who mediated in 2002? Was Oman involved?": in what was told of, rather than in any talks at all. */
function asInvolved(find: Things, contexts: Things[], fitting: Fitting): Things | undefined {
  const [open, more] = find.where;
  if (!find.ids || !fitting.isActor(find) || more || !open || !("related" in open) || open.not) return undefined;
  const { to } = open.related;
  const told = contexts.find((one) => !fitting.isActor(one) && isTold(one));
  // "Was Qatar involved? And Oman?": in the same, rather than in that.
  if (JSON.stringify(contexts[0]?.where) === JSON.stringify(find.where)) return undefined;
  // "Did the US talk directly?": in those as well.
  const isOpen = to.where.every((one) => "property" in one);
  if (to.ids || !isOpen || to.labels.length === 0 || !told || !isAlike(fitting, told, to)) return undefined;
  return { ...find, where: [{ ...open, related: { ...open.related, to: holding(told, ...to.where) } }] };
}

/** "Who was in Vienna? Was anything agreed?": there, not ever. */
function asAgreed({ ids, labels, where }: Things, contexts: Things[], fitting: Fitting): Things | undefined {
  const isWhoevers = where.every((one) => "related" in one && !one.not && isWhoever(one.related.to, fitting));
  const { ring = "" } = fitting.ontology.composition ?? {};
  const told = contexts.find(
    (one) => isTold(one) && !fitting.isActor(one) && fitting.isAlike(one, { labels: [ring], where: [] }),
  );
  const types = fitting
    .bringing()
    .filter(
      (type) =>
        fitting.ontology.types[type]?.denied && labels.some((label) => fitting.endLabels(type, "to").includes(label)),
    );
  if (ids || labels.length === 0 || !isWhoevers || !told || types.length === 0) return undefined;
  return { labels, where: [{ related: { types, direction: "in", to: told } }] };
}

/** "Those talks": what was spoken of, or what of that kind has to do with it. */
function pointedAt(one: Things, contexts: Things[], fitting: Fitting): Things | undefined {
  const same = contexts.find((other) => isAlike(fitting, other, one));
  if (same) return same;
  const [spoken] = contexts;
  const [related] = spoken && isTold(spoken) ? fitting.anyRelation(one, spoken) : [];
  return related && { ...one, where: [...one.where, { related }] };
}

const isPointed = ({ labels }: Things, { pointed }: Said) => labels.some((label) => pointed.includes(label));

/** Whether anything at all of a kind would do that the question has no word for. */
function isUnsaid(find: Things, { to, types }: Related, said: Said, fitting: Fitting): boolean {
  if (isTold(to) || to.same !== undefined) return false;
  if (isPointed(to, said)) return true;
  if (!said.namesNothing || names(find) || types.every((type) => said.nouns.includes(type))) return false;
  if (fitting.isActor(to) && !fitting.isActor(find)) return false;
  return !to.labels.some((label) => said.labels.includes(label));
}

const names = ({ ids, where }: Things): boolean =>
  ids !== undefined || where.some((one) => "related" in one && names(one.related.to));

function mayStand(fitting: Fitting, one: Things, { to, types, direction }: Related): boolean {
  if (to.labels.length > 0) return isAlike(fitting, one, to);
  if (direction === "in" && comesOf(fitting, types) && !mayCause(fitting, one)) return false;
  const ends = direction === "out" ? (["to"] as const) : direction === "in" ? (["from"] as const) : [];
  return isTold(one) && ends.some((end) => types.some((type) => fitting.fits(one, type, end)));
}

const isAlike = (fitting: Fitting, one: Things, other: Things) =>
  isTold(one) && (one.ids !== undefined || one.labels.length > 0) && fitting.isAlike(one, other);
