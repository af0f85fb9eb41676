import type { Ontology } from "../../domain/ontology.ts";
import type { Things } from "../../domain/reading.ts";
import type { Use } from "./edges.ts";

/**
 * "The mediation of 2026": the talks that were mediated. Those who are told to have been part of it mediated, so it is known by
 * what those are called who did it, which no clause about talks names.
 */
export function deedOn({ ontology }: { ontology: Ontology }, type: string): Things | undefined {
  const { to = [], afar } = ontology.types[type] ?? {};
  const doers = doersOf(ontology, type);
  if (!afar || to.length !== 1 || to[0] !== ontology.composition?.ring || doers.length === 0) return undefined;
  return { labels: to, where: [{ related: { types: [type], direction: "in", to: { labels: doers, where: [] } } }] };
}

/** What was done to such talks by whoever is told to have had to do with them, and the talks. */
export function doneIn(ontology: Ontology, uses: Use[], object: Things): { uses: Use[]; object: Things } {
  const [deed] = object.where;
  if (!deed || !("related" in deed) || deed.not || deed.related.direction !== "in") return { uses, object };
  const [type = ""] = deed.related.types;
  const doers = doersOf(ontology, type);
  const isDeed = doers.length > 0 && String(deed.related.to.labels) === String(doers) && !deed.related.to.ids;
  const ends = (one: string) => String([ontology.types[one]?.from, ontology.types[one]?.to]);
  if (!isDeed || !uses.some((use) => !use.reverse && ends(use.type) === ends(type))) return { uses, object };
  return { uses: [{ type, reverse: false }], object: { ...object, where: object.where.slice(1) } };
}

const doersOf = ({ labels, types }: Ontology, type: string): string[] =>
  Object.keys(labels).filter(
    (label) => labels[label]?.derived && types[type]?.words.from.includes(label.toLowerCase()),
  );
