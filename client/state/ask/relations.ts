import { type Ontology, reading } from "../../../src/domain/ontology.ts";
import type { Related } from "../../../src/domain/reading.ts";
import { askText as text } from "../../text/ask.ts";
import { isWritten } from "../names.ts";

/** What a relation is, apart from what it leads to. */
export type Relation = Pick<Related, "types" | "direction" | "having">;

/** The labels that may stand at an end; none where anything may. */
export type End = string[];

/** Every relation that can stand between two ends, each once by its words, in the ontology's order; last, any of them. */
export function relationsBetween(
  ontology: Ontology,
  subject: End,
  object: End,
): { words: string; relation: Relation }[] {
  const found = Object.keys(ontology.types).flatMap((type) => [
    ...(joins(ontology, type, subject, object) ? waysOf(ontology, type, "out") : []),
    ...(joins(ontology, type, object, subject) ? waysOf(ontology, type, "in") : []),
  ]);
  const all = found.map((relation) => ({ words: relationWords(ontology, relation), relation }));
  const distinct = [...new Map(all.map((one) => [one.words, one])).values()];
  const types = [...new Set(found.flatMap(({ types }) => types))].slice(0, mostTypes);
  const whichever: Relation = { types, direction: "any" };
  return types.length > 1
    ? [...distinct, { words: relationWords(ontology, whichever), relation: whichever }]
    : distinct;
}

/** As many as a reading takes. */
const mostTypes = 60;

/** "mediated", "ran through", "imposed or reinstated". */
export function relationWords(ontology: Ontology, { types, direction, having }: Relation): string {
  if (direction === "any" && types.length > 1) return text.anyRelation;
  const words = types
    .flatMap((type) => wordsOf(ontology, type, having))
    .map(({ reads, reverse }) => (direction === "in" ? reverse : reads));
  const told = [...new Set(words)];
  return told.length > mostTold ? text.more(told.slice(0, mostTold), told.length - mostTold) : text.either(told);
}

const mostTold = 3;

/** How a type reads where a relationship has these properties; in each of its ways, where it must be told which. */
function wordsOf(ontology: Ontology, type: string, having: Related["having"]) {
  const own = reading(ontology, { type, properties: having ?? {} });
  const isEither = having === undefined && isSplit(ontology, type);
  return isEither ? [own, ...(ontology.types[type]?.variants ?? [])] : [own];
}

/** A type in each of the ways in which it reads: as its variants have it, without them, and whichever way. */
function waysOf(ontology: Ontology, type: string, direction: "out" | "in"): Relation[] {
  const variants = ontology.types[type]?.variants ?? [];
  const split = variants.map(({ property, equals }) => ({ types: [type], direction, having: { [property]: equals } }));
  const plain = isSplit(ontology, type) ? plainWays(ontology, type, direction) : [];
  return [...plain, { types: [type], direction }, ...split];
}

/** Whether a type always says which way it is meant, so that the plain words mean one of its values. */
function isSplit(ontology: Ontology, type: string): boolean {
  const definition = ontology.types[type];
  return definition?.variants.some(({ property }) => definition.required.includes(property)) ?? false;
}

/** The values that no variant has words for: those of a type itself are meant by them. */
function plainWays(ontology: Ontology, type: string, direction: "out" | "in"): Relation[] {
  const { values = {}, variants = [] } = ontology.types[type] ?? {};
  return [...new Set(variants.map(({ property }) => property))].flatMap((property) =>
    (values[property] ?? [])
      .filter((value) => !variants.some(({ equals }) => equals === value))
      .map((value) => ({ types: [type], direction, having: { [property]: value } })),
  );
}

/** Whether a type goes from the one end to the other; those that only say where things are written do not count. */
function joins(ontology: Ontology, type: string, from: End, to: End): boolean {
  const definition = ontology.types[type];
  if (!definition || definition.from.every((label) => isWritten(ontology, label))) return false;
  return fits(ontology, from, definition.from) && fits(ontology, to, definition.to);
}

/** A label that nodes have besides another may stand wherever that one may. */
function fits(ontology: Ontology, end: End, allowed: string[]): boolean {
  if (end.length === 0 || allowed.includes("Entity")) return true;
  return end.some((label) => allowed.includes(label) || ontology.labels[label]?.shape === "ring");
}
