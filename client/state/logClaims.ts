import { type Evidence, evidenceOfNode } from "../../src/domain/evidence.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import { type PassagePlace, passagePlaces, type SourceList } from "../../src/domain/sources.ts";
import { textsOf } from "../../src/domain/value.ts";
import { nameOf } from "../canvas/name.ts";
import { stepsText as text } from "../text/steps.ts";
import type { Added, LogLine } from "./log.ts";
import { placeOf } from "./passages.ts";
import { byType, fullSentence } from "./sentences.ts";

/** What a step brought in, a line for each relationship and then for each node: what is claimed and where it is written. */
export function claimLines(added: Added, ontology: Ontology, sources: SourceList | undefined): string[] {
  const relationships = added.relationships.toSorted(byType(ontology)).flatMap((relationship) => {
    const sentence = fullSentence(ontology, relationship, added.among);
    if (!sentence) return [];
    const { from, words, to, evidence } = sentence;
    return evidence ? cited(evidence, sources) : `${nameOf(from, ontology)} ${words} ${nameOf(to, ontology)}`;
  });
  const nodes = added.nodes.map((node) => {
    const [name, evidence] = [nameOf(node, ontology), evidenceOfNode(node)];
    return evidence ? `${name}: ${cited(evidence, sources)}` : name;
  });
  return [...relationships, ...nodes];
}

/** "Oman mediated the talks. (stated; section 14, paragraph 2)". */
function cited({ claim, basis, sources: passages }: Evidence, sources: SourceList | undefined): string {
  return `${claim} (${[basis, ...passages.map((id) => placeWords(id, placeOf(sources, id)))].join("; ")})`;
}

const placeWords = (id: string, place: PassagePlace | undefined) =>
  place ? text.log.place(place.section.number, place.paragraph) : id;

/** The documents that any of the claims rests on. */
export function documentLines(lines: LogLine[], sources: SourceList | undefined): string[] {
  const things = lines.flatMap(({ added }) => (added ? [...added.nodes, ...added.relationships] : []));
  const passages = new Set(things.flatMap(({ properties }) => textsOf(properties.sources)));
  const places = passagePlaces(sources?.documents ?? []).filter(({ passage }) => passages.has(passage.id));
  const documents = new Set(places.map(({ document }) => document));
  return [...documents].map(({ title, publisher, updatedOn, url }) =>
    [title, publisher, text.log.asOf(updatedOn), url].filter(Boolean).join(", "),
  );
}
