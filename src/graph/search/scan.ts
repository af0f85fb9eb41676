import { chunked } from "../chunked.ts";
import { quoted } from "../quoted.ts";
import { LightRow, lightHit, lightNode, namingKeys } from "./lightNode.ts";
import { type CountedGraph, candidates, type Looked, nothing, type Search, together } from "./looked.ts";
import { tellingWords } from "./lucene.ts";
import { folded } from "./words.ts";

/** So many nodes at most are looked at one by one. */
const most = 20_000;

// As `fold` does it, but for the rarest marks: a tenth of the time that a regular expression for them would take.
const foldedName = folded.reduce(
  (text, [letter, plain]) => `replace(${text}, '${letter}', '${plain}')`,
  "normalize(toLower(name), NFKD)",
);

/** Those that hold all words: first names that begin so, then names in which a word does, then short ones. */
const fitting = `
  WITH node, left(toStringOrNull(name), 200) AS name WHERE name IS NOT NULL
  WITH node, ${foldedName} AS name
  WHERE all(word IN $words WHERE name CONTAINS word)
  WITH node, name
  ORDER BY NOT name STARTS WITH $words[0], NOT name CONTAINS ' ' + $words[0], size(name) LIMIT $candidates
  WITH DISTINCT node
  ${lightNode}`;

const allQuery = `
  MATCH (node) WITH node LIMIT $share
  WHERE NOT node:BackchannelGraph
  UNWIND $captions AS caption
  WITH node, node[caption] AS name
  ${fitting}`;

const labelsQuery = (labels: { label: string; caption: string }[]) => `
  CALL { ${labels.map(labelPart).join("\nUNION ALL\n")} }
  ${fitting}`;

const labelPart = ({ label, caption }: { label: string; caption: string }) => `
  MATCH (node:${quoted(label)}) WITH node LIMIT $share
  RETURN node, node.${quoted(caption)} AS name`;

/** Looks through the captions: of all nodes where they are few, else of the first ones of each label that is not known. */
export async function scan(search: Search, known: string[]): Promise<Looked> {
  const { graph } = search;
  if (graph.nodes <= most)
    return scanPart(search, { query: allQuery, share: most, nodes: new Map([["", graph.nodes]]) });
  const labels = graph.labels.filter(({ label }) => !known.includes(label));
  const share = fairShare(labels.map(({ count }) => count));
  const parts = chunked(labels, 50).map((some) => ({
    query: labelsQuery(some.map(({ label }) => ({ label, caption: captionOf(graph, label) }))),
    share,
    nodes: new Map(some.map(({ label, count }) => [label, Math.min(count, share)])),
  }));
  return together(await Promise.all(parts.map((part) => scanPart(search, part))));
}

// Where nothing is guessed the caption is empty.
const captionOf = ({ ontology }: CountedGraph, label: string) => ontology.labels[label]?.caption || "name";

interface Part extends Pick<Looked, "nodes"> {
  query: string;
  share: number;
}

async function scanPart({ ask, graph, text }: Search, { query, share, nodes }: Part): Promise<Looked> {
  const keys = namingKeys(graph.ontology);
  const captions = [...new Set(["name", "title", ...graph.labels.map(({ label }) => captionOf(graph, label))])];
  const rows = await ask(LightRow, query, { share, captions, words: tellingWords(text), candidates, keys });
  return rows ? { nodes, hits: rows.map((row) => lightHit(graph.ontology, row, keys)) } : nothing;
}

/** The most that each may have where all have the same, and what small ones leave goes to the others. */
function fairShare(counts: number[]): number {
  let [left, share] = [most, 0];
  const sizes = counts.toSorted((one, other) => one - other);
  for (const [index, size] of sizes.entries()) {
    share = Math.floor(left / (sizes.length - index));
    if (size > share) return share;
    left -= size;
  }
  return most;
}
