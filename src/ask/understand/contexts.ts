import type { Condition, Reading, Things, ThingsReading, Want } from "../../domain/reading.ts";
import { eventLabels, eventsOf } from "./clauses/events.ts";
import { mayCause } from "./effects/happenings.ts";
import { type Fitting, holding, things } from "./fitting.ts";
import { mirrored } from "./mirrored.ts";
import { isTold } from "./told.ts";
import type { Turn } from "./turn.ts";
import type { Word } from "./words.ts";

/** More than so many are too far away to be meant. */
const mostContexts = 4;

/**
 * What "it" and "they" may mean after a question, the likeliest first: what it was answered with, then what that has to do
 * with, where it is named or described. Of a question without an answer only what it named or described.
 */
export function contextsOf(turn: Turn | undefined, fitting: Fitting): Things[] {
  const [first] = spokenOf(turn, fitting);
  if (!turn || !first) return [];
  const { reading } = turn;
  const isEmpty = turn.answers?.length === 0 && !first.ids;
  const all =
    reading.ask === "things"
      ? [
          ...(isEmpty ? [] : [first, ...ofTime(reading), ...answering(turn, reading, fitting)]),
          // What was asked by yes or no is known to be so where it was answered with somebody.
          ...joinedTo(reading.find, isEmpty || (reading.want === "whether" && !turn.answers?.length)),
          ...answering(turn, reading, fitting).flatMap((who) => deedsOf(fitting, who)),
        ]
      : [first];
  const distinct = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...distinct.values()].slice(0, mostContexts);
}

/** Who was asked for, by name: what they did is what those did, and nobody else. */
const answering = ({ answers = [] }: Turn, { find, want }: ThingsReading, { isActor }: Fitting): Things[] =>
  want === "list" && isActor(find) && !find.ids && answers.length > 1 ? [{ ...find, ids: answers }] : [];

/** What they did, as something that happened: of what is only done once, or to what nothing can come of itself. */
const deedsOf = (fitting: Fitting, who: Things): Things[] => {
  const { ring = "", between = [] } = fitting.ontology.composition ?? {};
  const isDone = who.where.some((one) => {
    if (!("related" in one) || one.not) return false;
    const { types, to } = one.related;
    const isOfItself = [ring, ...between].some((label) => fitting.isAlike(to, things({ labels: [label] })));
    return !isOfItself && (types.every((type) => fitting.ontology.types[type]?.once) || !mayCause(fitting, to));
  });
  return isDone ? toldEvents(fitting, who).filter((event) => isHappening(fitting, event)) : [];
};

const isHappening = (fitting: Fitting, { ids, labels }: Things) =>
  !ids && labels.length > 0 && labels.every((label) => eventLabels(fitting).includes(label));

/** "What happened in 2002? Who mediated then?": all of that time, besides what of it was told. */
const ofTime = ({ want, find }: ThingsReading): Things[] => (want === "chronology" ? [find] : []);

/**
 * The same in the order in which a word means them: "it" one thing that has a name before what is described, "that" what
 * happened, neither a person if it can help it; "he" somebody.
 */
export function meantBy(words: Word[], contexts: Things[], { reading }: Turn, fitting: Fitting): Things[] {
  const said = (...some: string[]) => words.some(({ plain }) => some.includes(plain));
  const byKind = (...kinds: ((one: Things) => boolean)[]) => [
    ...new Set([...kinds.flatMap((isOne) => contexts.filter(isOne)), ...contexts]),
  ];
  if (said("he", "she", "him", "his", "her")) {
    const people = contexts.filter((one) => isPerson(one, fitting));
    return people.length > 0 ? people : byKind(fitting.isActor);
  }
  // Who was asked for is no "it", a country that was asked for may be.
  const isSomebody = reading.ask === "things" && reading.find.labels.length > 1;
  const isThing = (one: Things) =>
    !fitting.isActor(one) || (one.ids !== undefined && !isPerson(one, fitting) && !isSomebody);
  // "Who left the deal? What came of it?": of that they left it.
  if (said("it", "that", "this") && asksWhatCame(words) && contexts.some((one) => isHappening(fitting, one)))
    return causesFirst(words, contexts, fitting);
  if (said("it") && asksWhatCame(words)) return byKind((one) => !fitting.isActor(one) && !one.ids, isThing);
  // "What did that do?": nobody who did it.
  const things = contexts.filter((one) => !fitting.isActor(one));
  const isDoing = words.some(({ plain }, at) => isDo(plain) && ["that", "this"].includes(words[at + 1]?.plain ?? ""));
  if (isDoing && things.length > 0) return things;
  if (said("that", "this")) return byKind((one) => !fitting.isActor(one), isThing);
  const isOne = (one: Things) => one.ids?.length === 1 && isThing(one);
  // "When did Europe use the snapback? What came of it?": what was done, before who did it.
  const isDeed = reading.ask === "things" && timely.has(reading.want);
  const done = isDeed ? [(one: Things) => isOne(one) && !fitting.isActor(one)] : [];
  return said("it") ? byKind(...done, isOne, isThing) : contexts;
}

const isDo = (word: string) => ["did", "does", "do", "has"].includes(word);

const coming = new Set(["come", "lead", "bring", "result", "follow", "caus"]);
const asksWhatCame = (words: Word[]) => words.some(({ stem }) => coming.has(stem));

/** The same in the order in which something may have come of them: "Who left the deal? What followed?" */
export const causesFirst = (words: Word[], contexts: Things[], fitting: Fitting): Things[] =>
  asksWhatCame(words)
    ? contexts.toSorted((a, b) => Number(isHappening(fitting, b)) - Number(isHappening(fitting, a)))
    : contexts;

const timely = new Set<Want>(["when", "began", "ended"]);

/** Whether they are of those who may be in office. */
const isPerson = ({ ids = [] }: Things, { inOfficeLabels, named }: Fitting): boolean =>
  ids.some((id) => named(id)?.labels.some((label) => inOfficeLabels.includes(label)));

/** What a question told of that happened: nothing that joins the one end to whoever was asked for. */
export const toldEvents = (fitting: Fitting, find: Things): Things[] =>
  eventsOf(fitting, find).filter(
    ({ where }) => !where.some((one) => "related" in one && one.related.direction === "any" && !isTold(one.related.to)),
  );

/** What "the agreement" means after a question that named or asked for exactly one description of agreements. */
export function theOnly(contexts: Things[], labels: string[], fitting: Fitting): Things | undefined {
  const isSuch = (id: string) => fitting.named(id)?.labels.some((label) => labels.includes(label)) ?? false;
  const such = contexts.filter(isTold).flatMap((one) => {
    if (one.ids) return one.ids.some(isSuch) ? [one] : [];
    const may =
      one.labels.length === 0 ? mayBe(one, labels, fitting) : labels.every((label) => one.labels.includes(label));
    return may ? [{ ...one, labels }] : [];
  });
  const [only, more] = such;
  return more || (only?.ids?.length ?? 1) > 1 ? undefined : only;
}

const mayBe = ({ where }: Things, labels: string[], fitting: Fitting): boolean =>
  where.some(
    (one) =>
      "related" in one &&
      one.related.direction !== "any" &&
      one.related.types.some((type) =>
        fitting.fits(things({ labels }), type, one.related.direction === "out" ? "from" : "to"),
      ),
  );

function spokenOf(turn: Turn | undefined, { isActor }: Fitting): Things[] {
  const reading = turn?.reading;
  switch (reading?.ask) {
    case "things": {
      const { want, find, rank } = reading;
      const [only, more] = turn?.answers ?? [];
      // What is not even told of its kind is known by its name alone.
      const isKindless = find.labels.length === 0 && !find.ids;
      const areExact = more === undefined || rank !== undefined || want === "chronology" || isKindless;
      const isKnown = want !== "whether" && only !== undefined && areExact;
      // Of somebody what they did may be meant too, "then", and of consequences whom they were for.
      const isWhole = isActor(find) || find.where.some((one) => "related" in one && isActor(one.related.to));
      if (isKnown) return [things({ ids: turn?.answers ?? [], where: isWhole ? find.where.filter(saysMore) : [] })];
      // What was asked of it by yes or no may not be so.
      return [want === "whether" && find.ids && !isActor(find) ? things({ ids: find.ids }) : find];
    }
    case "about":
      return reading.ids.length === 1 ? [things({ ids: reading.ids })] : [];
    case "comparison":
      return [things({ ids: reading.ids })];
    case "role":
      return [things({ ids: [reading.in] })];
    default:
      return [];
  }
}

/** Anything but what went on all the time. */
const isAnything = ({ ids, labels, where }: Things) =>
  !ids && labels.length === 0 && where.every((one) => "not" in one && one.not === true);

/** That it had a party at all is told of any agreement. */
const saysMore = (one: Condition) =>
  !("related" in one) ||
  one.not === true ||
  one.only === true ||
  one.related.span !== undefined ||
  isTold(one.related.to);

/**
 * "Where were the talks held? Were they secret?": the talks, and what more is told of them. What is not named is narrowed to
 * what was so, unless that is not known: of the talks in Muscat those that somebody was at.
 */
function joinedTo(one: Things, isOpen: boolean): Things[] {
  const near = one.where.flatMap((condition, index) => {
    if (!("related" in condition) || condition.not) return [];
    const { to } = condition.related;
    const rest = { ...one, where: one.where.toSpliced(index, 1) };
    const isNamed =
      to.ids !== undefined ||
      to.labels.length === 0 ||
      isOpen ||
      condition.only ||
      JSON.stringify(one).includes('"same"');
    return [isNamed ? to : holding(to, mirrored(condition.related, rest))];
  });
  return [
    ...near.filter((near) => isTold(near) && !isAnything(near)),
    ...one.where.flatMap((condition) =>
      "related" in condition && !condition.not ? joinedTo(condition.related.to, isOpen) : [],
    ),
  ];
}

/** Whether readings have to do with something that was spoken of before, and is not `named` anew. */
export function speaksOf(readings: Reading[], contexts: Things[], named: string[][]): boolean {
  const said = JSON.stringify(readings);
  const known = new Set(named.map(String));
  return contexts.some((one) => {
    const isNew = one.ids !== undefined && !known.has(String(one.ids));
    return said.includes(JSON.stringify(one)) || (isNew && said.includes(JSON.stringify(one.ids)));
  });
}
