import type { Near } from "../domain/answer.ts";
import { type Evidence, evidenceOfNode, evidenceOfRelationship } from "../domain/evidence.ts";
import type { GraphNode, GraphRelationship, Subgraph } from "../domain/graph.ts";
import { type Ontology, reading } from "../domain/ontology.ts";
import { type Period, periodOf, periodOfRelationship } from "../domain/period.ts";
import type { Span } from "../domain/reading.ts";
import { textsOf } from "../domain/value.ts";
import { readLexicon } from "./lexicon/lexicon.ts";
import { nameOf } from "./names.ts";
import type { Meant, Subject } from "./understand/subjects.ts";
import { createWording, type Wording } from "./understand/words.ts";

const most = 6;
/** Of what a question speaks of and the graph knows, a claim must have so much, by rarity; or speak of the rarest thing named. */
const share = 0.4;

/** A claim with all that it can be found by. */
interface Findable {
  evidence: Evidence;
  things: Subgraph;
  /** Of the node, or of both ends. */
  ids: string[];
  stems: ReadonlySet<string>;
  /** When it was; of a relationship without a date when its ends were. */
  periods: Period[];
}

/** Finds the claims that speak of most of what a question speaks of; undefined where there are none. */
export type FindNear = (subjects: Subject[]) => Near | undefined;

/** Looks through the claims of a graph; what is named must be in them, and rare words tell more than common ones. */
export function createNear(claimed: Subgraph, ontology: Ontology, wording: Wording): FindNear {
  const claims = findable(claimed, ontology, wording);
  const rarity = (count: number) => (count === 0 ? 0 : Math.log(1 + claims.length / count));

  return (subjects) => {
    const sought = subjects.map((subject) => {
      const stems = wording.stems(subject.words);
      const isIn = (claim: Findable) =>
        subject.ids.length > 0
          ? subject.ids.some((id) => claim.ids.includes(id))
          : stems.every((stem) => claim.stems.has(stem)) ||
            (subject.means ?? []).some((meant) => isMeant(meant, claim));
      return { subject, isIn, weight: rarity(claims.filter(isIn).length) };
    });
    const told = sought.filter(({ weight }) => weight > 0);
    const named = told.filter(({ subject }) => subject.ids.length > 0);
    const whole = told.reduce((sum, { weight }) => sum + weight, 0);
    const wanted = Math.min(
      share * whole,
      ...named
        .map(({ weight }) => weight)
        .sort((a, b) => b - a)
        .slice(0, 1),
    );
    const ranked = claims
      .map((claim) => ({ claim, has: told.filter(({ isIn }) => isIn(claim)) }))
      .map(({ claim, has }) => ({ claim, has, score: has.reduce((sum, { weight }) => sum + weight, 0) }))
      .filter(({ has }) => named.length === 0 || named.some((one) => has.includes(one)))
      .sort((a, b) => b.score - a.score || a.claim.stems.size - b.claim.stems.size);
    const ofNamed = named.flatMap((one) => ranked.find(({ has }) => has.includes(one)) ?? []);
    const best = [...new Set([...ofNamed, ...ranked.filter(({ score }) => score > 0 && score >= wanted)])]
      .slice(0, most)
      .sort((a, b) => b.score - a.score);
    if (best.length === 0) return undefined;
    const about = told.filter((one) => best.some(({ has }) => has.includes(one)));
    return {
      about: [...new Set(about.map(({ subject }) => subject.words))],
      evidence: best.map(({ claim }) => claim.evidence),
      subgraph: together(best.map(({ claim }) => claim.things)),
    };
  };
}

function isMeant(meant: Meant, { things: { nodes, relationships }, ids, periods }: Findable): boolean {
  if ("types" in meant) return relationships.some(({ type }) => meant.types.includes(type));
  if ("labels" in meant) return nodes.some(({ labels }) => labels.some((label) => meant.labels.includes(label)));
  if ("changed" in meant) return ids.some((id) => meant.changed.includes(id));
  if ("span" in meant) return periods.some((period) => isThen(period, meant.span));
  return [...nodes, ...relationships].some(({ properties }) =>
    [properties[meant.property]].flat().includes(meant.value),
  );
}

const isThen = ({ start, end }: Period, { from, to }: Span) =>
  (to === undefined || start <= to) && (from === undefined || end >= from) && (from ?? to) !== undefined;

function findable({ nodes, relationships }: Subgraph, ontology: Ontology, wording: Wording): Findable[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stemsOf = (texts: string[]) => new Set(texts.flatMap((text) => wording.stems(text)));
  const ofNodes = nodes.flatMap((node) => {
    const evidence = evidenceOfNode(node);
    const period = periodOf(ontology, node);
    const texts = [...namesOf(node, ontology), evidence?.claim ?? "", ...yearsOf(period)];
    const periods = period ? [period] : [];
    return evidence ? [{ evidence, things: onlyNodes([node]), ids: [node.id], stems: stemsOf(texts), periods }] : [];
  });
  const ofRelationships = relationships.flatMap((said) => {
    const evidence = evidenceOfRelationship(said);
    const ends = [byId.get(said.from), byId.get(said.to)].filter((end) => end !== undefined);
    const own = periodOfRelationship(ontology, said);
    const texts = [
      ...ends.flatMap((end) => namesOf(end, ontology)),
      evidence?.claim ?? "",
      reading(ontology, said).reads,
      ...yearsOf(own),
    ];
    const periods = own ? [own] : ends.flatMap((end) => periodOf(ontology, end) ?? []);
    const things = { nodes: ends, relationships: [said] };
    return evidence ? [{ evidence, things, ids: [said.from, said.to], stems: stemsOf(texts), periods }] : [];
  });
  return [...ofRelationships, ...ofNodes];
}

const onlyNodes = (nodes: GraphNode[]): Subgraph => ({ nodes, relationships: [] });

const namesOf = (node: GraphNode, ontology: Ontology) => [
  nameOf(node, ontology),
  ...textsOf(node.properties.aliases),
  ...textsOf(node.properties.wordings),
];

const yearsOf = (period: { start: string; end: string } | undefined) =>
  period ? [period.start.slice(0, 4), period.end.slice(0, 4)] : [];

function together(all: Subgraph[]): Subgraph {
  const each = <Thing extends GraphNode | GraphRelationship>(things: Thing[]) => [
    ...new Map(things.map((thing) => [thing.id, thing])).values(),
  ];
  return {
    nodes: each(all.flatMap(({ nodes }) => nodes)),
    relationships: each(all.flatMap(({ relationships }) => relationships)),
  };
}

const english = createWording(readLexicon("en"));
const made = new WeakMap<Subgraph, FindNear>();

/** The same, made once for what a graph claims. */
export function findNear(claimed: Subgraph, ontology: Ontology): FindNear {
  const known = made.get(claimed) ?? createNear(claimed, ontology, english);
  made.set(claimed, known);
  return known;
}
