import type { Things } from "../../domain/reading.ts";
import { eventsOf } from "./clauses/events.ts";
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
      ? [...(isEmpty ? [] : [first]), ...joinedTo(reading.find, isEmpty || reading.want === "whether")]
      : [first];
  const distinct = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...distinct.values()].slice(0, mostContexts);
}

/** The same in the order in which a word means them: "it" nobody and no several if it can help it, "he" somebody. */
export function meantBy(words: Word[], contexts: Things[], turn: Turn | undefined, { isActor }: Fitting): Things[] {
  const said = (...some: string[]) => words.some(({ plain }) => some.includes(plain));
  const isList = turn?.reading.ask === "things" && turn.reading.want === "list";
  const several = isList && (turn.answers?.length ?? 0) > 1 ? contexts[0] : undefined;
  const byKind = (isFirst: (one: Things) => boolean) => [
    ...contexts.filter(isFirst),
    ...contexts.filter((one) => !isFirst(one)),
  ];
  if (said("he", "she", "him", "his", "her")) return byKind(isActor);
  return said("it", "its") ? byKind((one) => !isActor(one) && one !== several) : contexts;
}

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
      const isKnown = want !== "whether" && only !== undefined && (more === undefined || rank !== undefined);
      // Of somebody what they did may be meant too: "then".
      if (isKnown) return [things({ ids: turn?.answers ?? [], where: isActor(find) ? find.where : [] })];
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

/**
 * "Where were the talks held? Were they secret?": the talks, and what more is told of them. What is not named is narrowed to
 * what was so, unless that is not known: of the talks in Muscat those that somebody was at.
 */
function joinedTo(one: Things, isOpen: boolean): Things[] {
  const near = one.where.flatMap((condition, index) => {
    if (!("related" in condition) || condition.not) return [];
    const { to } = condition.related;
    const rest = { ...one, where: one.where.toSpliced(index, 1) };
    const isNamed = to.ids !== undefined || isOpen || condition.only || JSON.stringify(one).includes('"same"');
    return [isNamed ? to : holding(to, mirrored(condition.related, rest))];
  });
  return [
    ...near.filter(isTold),
    ...one.where.flatMap((condition) =>
      "related" in condition && !condition.not ? joinedTo(condition.related.to, isOpen) : [],
    ),
  ];
}
