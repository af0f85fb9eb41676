import { claimsByPassage } from "./claims.ts";
import type { DatasetNode, DatasetRelationship } from "./dataset.ts";
import type { FolderContents } from "./folder.ts";
import { type PassagePlace, passagePlaces } from "./sources.ts";
import { textsOf } from "./value.ts";

/** How well a folder's claims cover its documents, in lines for a reader: counts, then what no claim rests on, and why. */
export function coverage({ dataset, documents }: FolderContents): string[] {
  const passages = passagePlaces(documents);
  const nodes = dataset.nodes.filter(isCited);
  const relationships = dataset.relationships.filter(isCited);
  const cited = [...nodes, ...relationships];
  const implied = cited.filter(({ properties }) => properties.basis === "implied").length;
  const claims = claimsByPassage(cited.map(({ properties }) => ({ sources: textsOf(properties.sources) })));
  return [
    `${passages.length} passages, ${cited.length} claims: ${nodes.length} of nodes, ${relationships.length} of relationships; ${implied} implied`,
    ...section("Claims on each passage", bySection(passages, claims)),
    ...section("Passages without a claim", uncovered(passages)),
    ...section("Nodes", counted(dataset.nodes.flatMap(({ labels }) => labels))),
    ...section("Relationships", counted(dataset.relationships.map(({ type }) => type))),
  ];
}

const isCited = ({ properties }: DatasetNode | DatasetRelationship) => textsOf(properties.sources).length > 0;

function section(heading: string, lines: string[]): string[] {
  return [`${heading}:`, ...(lines.length > 0 ? lines : ["none"]).map((line) => `  ${line}`)];
}

function bySection(passages: PassagePlace[], claims: Map<string, number>): string[] {
  const sections = Map.groupBy(passages, ({ section: { id } }) => id);
  return [...sections].map(([id, places]) => {
    const counts = places.map(({ passage, paragraph }) => `p${paragraph} ${claims.get(passage.id) ?? 0}`);
    return `${id}: ${counts.join(", ")}`;
  });
}

function uncovered(passages: PassagePlace[]): string[] {
  return passages.flatMap(({ passage: { id, uncovered: reason } }) => (reason ? [`${id}: ${reason}`] : []));
}

/** How often each word occurs, the most frequent first. */
function counted(words: string[]): string[] {
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, each]) => ({ word, count: each.length }));
  const sorted = counts.toSorted((one, other) => other.count - one.count || one.word.localeCompare(other.word));
  return sorted.map(({ word, count }) => `${word} ${count}`);
}
