import { LightRow, lightHit, lightNode, namingKeys } from "./lightNode.ts";
import { candidates, type Looked, nothing, type Search } from "./looked.ts";
import { tellingWords } from "./lucene.ts";
import type { NameSample } from "./sample.ts";

const query = `
  UNWIND range(0, size($elementIds) - 1) AS place
  MATCH (node) WHERE elementId(node) = $elementIds[place]
  WITH node, place ORDER BY place
  ${lightNode}`;

/** Looks through the names in memory; what else is shown of those that fit is asked of the database. */
export async function scan({ ask, graph, text }: Search, { names, nodes }: NameSample): Promise<Looked> {
  const elementIds = fitting(names, tellingWords(text));
  const keys = namingKeys(graph.ontology);
  const rows = elementIds.length === 0 ? [] : await ask(LightRow, query, { elementIds, keys });
  return rows ? { nodes: new Map(nodes), hits: rows.map((row) => lightHit(graph.ontology, row, keys)) } : nothing;
}

interface Fitting {
  elementId: string;
  name: string;
}

/** Those that hold all words: first names that begin so, then names in which a word does, then short ones. */
function fitting(names: NameSample["names"], words: string[]): string[] {
  const [first = ""] = words;
  const holding = names.flatMap(({ named: { elementId }, folded }): Fitting[] =>
    folded.filter((name) => words.every((word) => name.includes(word))).map((name) => ({ elementId, name })),
  );
  const place = ({ name }: Fitting) => (name.startsWith(first) ? 0 : name.includes(` ${first}`) ? 1 : 2);
  const sorted = holding
    .map((one) => ({ ...one, place: place(one) }))
    .sort((one, other) => one.place - other.place || one.name.length - other.name.length);
  return [...new Set(sorted.slice(0, candidates).map(({ elementId }) => elementId))];
}
