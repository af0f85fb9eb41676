import { chunked } from "../chunked.ts";
import { quoted } from "../quoted.ts";
import { LightRow, lightHit, lightNode, namingKeys } from "./lightNode.ts";
import { type CountedGraph, candidates, type Looked, nothing, type Search, together } from "./looked.ts";
import { tellingWords } from "./lucene.ts";

/** So many nodes at most are looked at one by one. */
const most = 20_000;

// As `fold` does it, but for the rarest marks; a regular expression that knows accents takes ten times as long.
const folded = (text: string) => `
  reduce(text = normalize(toLower(left(toStringOrNull(${text}), 200)), NFKD), mark IN $marks | replace(text, mark, ''))`;

const marks = [..."\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u031b\u0323\u0327\u0328"];

/** Of those that hold all words, the ones that begin so first, then those in which a word does. */
const fitting = `
  WHERE all(word IN $words WHERE name CONTAINS word)
  WITH node, name
  ORDER BY NOT name STARTS WITH $words[0], NOT name CONTAINS ' ' + $words[0], size(name) LIMIT $candidates
  WITH DISTINCT node
  ${lightNode}`;

const allQuery = `
  MATCH (node) WITH node LIMIT $share
  WHERE NOT node:BackchannelGraph
  UNWIND $captions AS caption
  WITH node, ${folded("node[caption]")} AS name
  ${fitting}`;

const labelQuery = (label: string, caption: string) => `
  MATCH (node:${quoted(label)}) WITH node LIMIT $share
  WITH node, ${folded(`node.${quoted(caption)}`)} AS name
  ${fitting}`;

/** Looks through the captions: of all nodes where they are few, else of the first ones of each label that is not known. */
export async function scan(search: Search, known: string[]): Promise<Looked> {
  const { graph } = search;
  if (graph.nodes <= most)
    return scanPart(search, { query: allQuery, share: most, nodes: new Map([["", graph.nodes]]) });
  const labels = graph.labels.filter(({ label }) => !known.includes(label));
  const share = fairShare(labels.map(({ count }) => count));
  const parts = chunked(labels, 20).map((some) => ({
    query: some.map(({ label }) => labelQuery(label, captionOf(graph, label))).join("\nUNION\n"),
    share,
    nodes: new Map(some.map(({ label, count }) => [label, Math.min(count, share)])),
  }));
  return together(await Promise.all(parts.map((part) => scanPart(search, part))));
}

const captionOf = ({ ontology }: CountedGraph, label: string) => ontology.labels[label]?.caption ?? "name";

interface Part extends Pick<Looked, "nodes"> {
  query: string;
  share: number;
}

async function scanPart({ ask, graph, text }: Search, { query, share, nodes }: Part): Promise<Looked> {
  const keys = namingKeys(graph.ontology);
  const captions = [
    ...new Set(["name", "title", ...Object.values(graph.ontology.labels).map(({ caption }) => caption)]),
  ];
  const rows = await ask(LightRow, query, { share, captions, words: tellingWords(text), marks, candidates, keys });
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
