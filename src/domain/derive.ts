import { type Dataset, type DatasetNode, type DatasetRelationship, dateValue, present } from "./dataset.ts";
import { earnedLabels } from "./earnedLabels.ts";
import type { Ontology } from "./ontology.ts";
import { passagePlaces, type SourceDocument } from "./sources.ts";
import { isoOf, textsOf } from "./value.ts";

/** Gives nodes and relationships as the files have them all that follows from them, and their documents. */
export function derive(written: Dataset, ontology: Ontology, documents: SourceDocument[]): Dataset {
  const earned = earnedLabels(ontology, written.relationships);
  const nodes = written.nodes.map((node) => ({ ...node, labels: [...node.labels, ...earned(node.id)] }));
  return {
    nodes: [...nodes, ...documents.flatMap(nodesOfDocument)],
    relationships: [
      ...written.relationships,
      ...ringInTime(nodes, ontology),
      ...documents.flatMap(partsOfDocument),
      ...mentions(written, documents),
    ],
  };
}

function bare(from: string, type: string, to: string): DatasetRelationship {
  return { id: `${from}.${type}.${to}`, type, from, to, properties: {} };
}

/** The nodes of the ring as a chain in order of time. */
function ringInTime(nodes: DatasetNode[], { composition, types }: Ontology): DatasetRelationship[] {
  if (!composition || !Object.hasOwn(types, "PRECEDED")) return [];
  const dated = nodes.filter(({ labels, properties }) => labels.includes(composition.ring) && properties.start);
  const key = ({ id, properties: { start, end } }: DatasetNode) => `${isoOf(start)} ${isoOf(end)} ${id}`;
  const chain = dated.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  return chain.slice(1).map((next, index) => bare(chain[index]?.id ?? "", "PRECEDED", next.id));
}

function nodesOfDocument({ sections, id, updatedOn, retrievedOn, ...texts }: SourceDocument): DatasetNode[] {
  const dates = { updatedOn: dateValue(updatedOn), ...(retrievedOn && { retrievedOn: dateValue(retrievedOn) }) };
  return [
    { id, labels: ["Document"], properties: { ...present(texts), ...dates } },
    ...sections.flatMap(({ passages, id: sectionId, ...section }) => [
      { id: sectionId, labels: ["Section"], properties: present(section) },
      ...passages.map(({ id: passageId, ...passage }, index) => ({
        id: passageId,
        labels: ["Passage"],
        properties: present({ number: index + 1, ...passage }),
      })),
    ]),
  ];
}

function partsOfDocument(document: SourceDocument): DatasetRelationship[] {
  return document.sections.flatMap((section) => [
    bare(section.id, "PART_OF", document.id),
    ...section.passages.map((passage) => bare(passage.id, "PART_OF", section.id)),
  ]);
}

/** A passage mentions each node whose summary rests on it, and both ends of each relationship whose claim does. */
function mentions({ nodes, relationships }: Dataset, documents: SourceDocument[]): DatasetRelationship[] {
  const cited = [
    ...nodes.map(({ id, properties }) => ({ ids: [id], sources: textsOf(properties.sources) })),
    ...relationships.map(({ from, to, properties }) => ({ ids: [from, to], sources: textsOf(properties.sources) })),
  ];
  const mentioned = Map.groupBy(
    cited.flatMap(({ ids, sources }) => sources.flatMap((passage) => ids.map((id) => ({ passage, id })))),
    ({ passage }) => passage,
  );
  return passagePlaces(documents).flatMap(({ passage }) => {
    const ids = new Set((mentioned.get(passage.id) ?? []).map(({ id }) => id));
    return [...ids].toSorted().map((id) => bare(passage.id, "MENTIONS", id));
  });
}
