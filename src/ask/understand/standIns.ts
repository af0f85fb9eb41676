import type { Ontology } from "../../domain/ontology.ts";
import type { Related, Things } from "../../domain/reading.ts";
import { betweenTwo } from "./betweenTwo.ts";
import type { Use } from "./edges.ts";
import type { Fitting } from "./fitting.ts";

interface Ground extends Pick<Fitting, "relations" | "anyRelation" | "isActor"> {
  ontology: Ontology;
  stems(phrase: string): string;
  /** Labels of what may be dated. */
  dated: ReadonlySet<string>;
  labelsOf(one: Things): string[][];
  labelsAt: Fitting["endLabels"];
  usesOf(preposition: string): Use[];
  inPlaceOf(noun: Things, preposition: string, country: Things): Related[];
}

/** Of a war both sides are told to have fought in it, and whom one fought is the other. */
export const isAgainst = ({ types }: Ontology, type: string): boolean =>
  types[type]?.words.reversePrepositions.includes("against") ?? false;

/** What stands for things where they cannot stand themselves: for a crisis the talks about it, for a city what was held there. */
export function standIns({
  ontology,
  stems,
  dated,
  labelsOf,
  labelsAt,
  usesOf,
  relations,
  anyRelation,
  inPlaceOf,
  isActor,
}: Ground): Pick<Fitting, "coerced" | "talksOf" | "joinedThrough"> {
  const who = Object.keys(ontology.labels).filter((label) => ontology.labels[label]?.who);
  const poles = ontology.composition?.poles ?? [];
  const cited = Object.entries(ontology.types).filter(([, { cited }]) => cited);

  /** What happened to someone: "seized the embassy". */
  function about(labels: string[], one: Things): Things | undefined {
    const uses = cited.map(([type]) => ({ type, reverse: false }));
    const [related] = relations(
      { labels, where: [] },
      uses.filter(({ type }) => labelsAt(type, "from").length > 0),
      one,
    );
    return related && { labels, where: [{ related }] };
  }

  function heldIn(labels: string[], country: Things): Things | undefined {
    const areDated = labels.length > 0 && labels.every((label) => dated.has(label));
    const [related] = areDated ? inPlaceOf({ labels, where: [] }, stems("in"), country) : [];
    return related && { labels, where: [{ related }] };
  }

  function talksOf(type: string, one: Things): Things | undefined {
    const labels = labelsAt(type, "to");
    const areTalks = labels.length > 0 && labels.every((label) => label === ontology.composition?.ring);
    if (!(areTalks || isAgainst(ontology, type)) || ontology.types[type]?.afar || !isActor(one)) return undefined;
    const [related] = relations({ labels, where: [] }, [{ type, reverse: true }], one);
    return related && { labels, where: [{ related }] };
  }

  function coerced(one: Things, type: string, end: "from" | "to"): Things | undefined {
    if (isActor(one) && end === "to" && isAgainst(ontology, type)) return undefined;
    const labels = labelsAt(type, end).filter((label) => !who.includes(label));
    if (labels.length === 0 || labelsOf(one).length === 0) return undefined;
    // Of the two between whom everything happens what happened between them may be meant: Iran went through Oman.
    if (isActor(one) && !one.ids?.every((id) => poles.includes(id))) return about(labels, one);
    const meant = isActor(one) ? betweenTwo(ontology, labels) : labels;
    if (meant.length === 0) return undefined;
    const [related] = anyRelation({ labels: meant, where: [] }, one);
    return related && { labels: meant, where: [{ related }] };
  }

  const joinedThrough = (noun: Things, preposition: string, object: Things): Related[] =>
    usesOf(preposition).flatMap((use) => {
      if (use.reverse || ontology.types[use.type]?.afar) return [];
      const labels = labelsAt(use.type, "to").filter((label) => !who.includes(label));
      const there = preposition === stems("in") ? heldIn(labels, object) : undefined;
      const other = coerced(object, use.type, "to") ?? there;
      return other?.labels.some((label) => dated.has(label)) ? relations(noun, [use], other) : [];
    });

  return { coerced, talksOf, joinedThrough };
}
