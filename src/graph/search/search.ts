import { z } from "zod";
import type { Folder } from "../../domain/folder.ts";
import type { Found } from "../../domain/found.ts";
import { GraphNode } from "../../domain/graph.ts";
import type { Ask } from "../ask.ts";
import { hiddenLabels } from "../hidden.ts";
import { foundNode, ranked } from "./found.ts";
import { luceneQuery } from "./lucene.ts";
import { questionsFor } from "./questions.ts";

const query = `
  CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $candidates}) YIELD node, score
  RETURN node, score,
    COUNT { (node)--(other) WHERE none(label IN labels(other) WHERE label IN $hidden) } AS degree`;

const Row = z.strictObject({ node: GraphNode, score: z.number(), degree: z.int() });

// Lucene alone can't tell a name from an alias, so more are fetched than are shown, and put in order here.
const candidates = 60;

/** Nodes and prepared questions of the graph folder for what is being typed, the likeliest first. */
export async function search(
  ask: Ask,
  { ontology, questions }: Pick<Folder, "ontology" | "questions">,
  { text, limit }: { text: string; limit: number },
): Promise<Found> {
  const words = luceneQuery(text);
  const rows = words === "" ? [] : await ask(Row, query, { words, candidates, hidden: hiddenLabels(ontology) });
  const hits = rows.map(({ node, ...row }) => ({
    ...row,
    node,
    aliases: node.properties.aliases,
    summary: node.properties.summary,
  }));
  return {
    nodes: ranked(ontology, hits, text)
      .slice(0, limit)
      .map((hit) => foundNode(ontology, hit)),
    questions: questionsFor(questions, text, limit),
  };
}
