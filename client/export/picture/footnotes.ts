import { type Evidence, evidenceOfNode, evidenceOfRelationship } from "../../../src/domain/evidence.ts";
import type { Subgraph } from "../../../src/domain/graph.ts";
import type { Ontology } from "../../../src/domain/ontology.ts";
import { type PassagePlace, passagePlaces, type SourceList } from "../../../src/domain/sources.ts";
import { byType } from "../../state/sentences.ts";
import { exportText } from "../../text/export.ts";

const text = exportText.picture;

/** What a mark of the picture rests on; its number stands at the mark. */
export interface Footnote {
  number: number;
  node?: string;
  relationship?: string;
  claim: string;
  /** Basis, what is odd, and where it is written. */
  source: string;
}

export interface Footnotes {
  notes: Footnote[];
  /** How many more there would be, and how many of these are of what stands in the background. */
  left: number;
  leftFaded: number;
  /** The document that all are from, where it is one. */
  document: string | undefined;
}

interface Cited {
  drawn: Subgraph;
  ontology: Ontology;
  sources: SourceList | undefined;
  /** What is marked, by id: it comes first. */
  lit: Set<string>;
  /** What stands in the background, by id: it comes last, or not at all. */
  faded: Set<string>;
  hasFaded: boolean;
  most: number;
}

/** A note for each thing that has evidence, what is marked first: relationships by type, then nodes; at most so many. */
export function footnotesOf({ drawn, ontology, sources, lit, faded, hasFaded, most }: Cited): Footnotes {
  const evidence = [
    ...drawn.relationships.toSorted(byType(ontology)).map(evidenceOfRelationship),
    ...drawn.nodes.map(evidenceOfNode),
  ].filter((one) => one !== undefined);
  const isAmong =
    (ids: Set<string>) =>
    ({ node, relationship }: Evidence) =>
      ids.has(relationship ?? node ?? "");
  const [back, others] = parted(evidence, isAmong(faded));
  const inOrder = [...parted(others, isAmong(lit)).flat(), ...(hasFaded ? back : [])];
  const chosen = inOrder.slice(0, most);
  const places = new Map(passagePlaces(sources?.documents ?? []).map((place) => [place.passage.id, place]));
  const documents = new Set(chosen.flatMap(({ sources: ids }) => ids.flatMap((id) => places.get(id)?.document ?? [])));
  const [only] = documents;
  const isOne = documents.size === 1 && only !== undefined;
  return {
    notes: chosen.map((one, index) => noteOf(one, index + 1, places, !isOne)),
    left: evidence.length - chosen.length,
    leftFaded: back.filter((one) => !chosen.includes(one)).length,
    document: isOne ? documentWords(only) : undefined,
  };
}

/** Those of which it holds, and the others. */
function parted<Item>(items: Item[], holds: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

const documentWords = ({ title, publisher, updatedOn }: PassagePlace["document"]) =>
  text.document(title, publisher, updatedOn);

function noteOf(evidence: Evidence, number: number, places: Map<string, PassagePlace>, named: boolean): Footnote {
  const { node, relationship, claim, note } = evidence;
  const parts = [
    basisWords(evidence),
    ...(note ? [text.oddity(note)] : []),
    `${placeWords(evidence.sources, places, named)}.`,
  ];
  return {
    number,
    ...(node === undefined ? {} : { node }),
    ...(relationship === undefined ? {} : { relationship }),
    claim,
    source: parts.join(" "),
  };
}

function basisWords({ basis, reason }: Evidence): string {
  if (basis === "stated") return text.stated;
  return reason === undefined ? text.impliedBare : text.impliedBy(reason);
}

/** "Section 10, “…”, paragraphs 1, 2; Section 14, “…”, paragraph 1". */
function placeWords(ids: string[], places: Map<string, PassagePlace>, named: boolean): string {
  const known = ids.flatMap((id) => places.get(id) ?? []);
  const sections = Map.groupBy(known, ({ section }) => section);
  const words = [...sections].map(([section, within]) => {
    const where = `${text.section(section.number, section.title)}, ${text.paragraphs(within.map(({ paragraph }) => paragraph))}`;
    const [{ document } = { document: undefined }] = within;
    return named && document ? `${documentWords(document)}, ${where}` : where;
  });
  return [...words, ...ids.filter((id) => !places.has(id)).map(text.passage)].join("; ");
}
