import { z } from "zod";
import { chunked } from "../chunked.ts";
import { quoted } from "../quoted.ts";
import { type FulltextIndex, type NameIndex, namesInText } from "./indexes.ts";
import { LightRow, lightHit, lightNode, namingKeys } from "./lightNode.ts";
import { allOf, candidates, type Looked, nothing, type Search, together } from "./looked.ts";
import { luceneQuery } from "./lucene.ts";
import { writings } from "./writings.ts";

const fulltextQuery = `
  CALL db.index.fulltext.queryNodes($index, $words, {limit: $candidates}) YIELD node, score
  WHERE NOT node:BackchannelGraph
  ${lightNode}, score`;

const FulltextRow = LightRow.extend({ score: z.number() });

export async function lookInFulltext(search: Search, indexes: FulltextIndex[]): Promise<Looked> {
  return together(await Promise.all(indexes.map((index) => lookInOne(search, index))));
}

async function lookInOne({ ask, graph, text }: Search, { name, labels, properties }: FulltextIndex): Promise<Looked> {
  const keys = [...new Set([...namingKeys(graph.ontology), ...properties])];
  // Its fields may have any name, so none is written into the query.
  const rows = await ask(FulltextRow, fulltextQuery, { index: name, words: luceneQuery(text, []), candidates, keys });
  if (!rows) return nothing;
  const hits = rows.map((row) => ({ ...lightHit(graph.ontology, row, keys, properties), score: row.score }));
  const named = labels.filter((label) => namesInText(graph.ontology, [{ name, labels, properties }], label));
  return { hits, nodes: allOf(graph, named) };
}

/** By indexes on one property: names that hold or begin with what is typed, case as typed or as names usually have it. */
export async function lookInNames(
  { ask, graph, text }: Search,
  indexes: NameIndex[],
  how: "CONTAINS" | "STARTS WITH",
): Promise<Looked> {
  const keys = namingKeys(graph.ontology);
  const looked = chunked(indexes, 50).map(async (some) => {
    const query = namesQuery(some, how);
    const rows = await ask(LightRow, query, { writings: writings(text), candidates, keys });
    if (!rows) return nothing;
    const labels = some.map(({ label }) => label);
    return { hits: rows.map((row) => lightHit(graph.ontology, row, keys)), nodes: allOf(graph, labels) };
  });
  return together(await Promise.all(looked));
}

const namesQuery = (indexes: NameIndex[], how: string) => `
  CALL { ${indexes.map((index) => namePart(index, how)).join("\nUNION\n")} }
  WITH DISTINCT node
  ${lightNode}`;

const namePart = ({ label, property }: NameIndex, how: string) => `
  UNWIND $writings AS writing
  MATCH (node:${quoted(label)}) WHERE node.${quoted(property)} ${how} writing
  RETURN node LIMIT $candidates`;
