import { z } from "zod";
import { periodInWords } from "../../domain/dates.ts";
import type { Folder } from "../../domain/folder.ts";
import type { Found } from "../../domain/found.ts";
import { GraphNode } from "../../domain/graph.ts";
import type { Ontology } from "../../domain/ontology.ts";
import type { Ask } from "../ask.ts";
import { caption } from "../caption.ts";
import { hiddenLabels } from "../hidden.ts";
import { periodOf } from "../timeline.ts";
import { luceneQuery } from "./lucene.ts";
import { questionsFor } from "./questions.ts";
import { fitOf } from "./rank.ts";

const query = `
  CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: $candidates}) YIELD node, score
  RETURN node, score,
    COUNT { (node)--(other) WHERE none(label IN labels(other) WHERE label IN $hidden) } AS degree`;

const Row = z.strictObject({ node: GraphNode, score: z.number(), degree: z.int() });
type Row = z.infer<typeof Row>;

// Lucene alone can't tell a name from an alias, so more are fetched than are shown, and put in order here.
const candidates = 60;

/** Nodes and prepared questions for what is being typed, the likeliest first. */
export async function search(
  ask: Ask,
  { ontology, questions }: Pick<Folder, "ontology" | "questions">,
  { text, limit }: { text: string; limit: number },
): Promise<Found> {
  const words = luceneQuery(text);
  const hidden = hiddenLabels(ontology);
  const rows = words === "" ? [] : await ask(Row, query, { words, candidates, hidden });
  const nodes = rows.map((row) => ({ ...row, ...fitting(ontology, row, text), isHidden: isHidden(row, hidden) }));
  const sorted = nodes.toSorted(
    (one, other) =>
      Number(one.isHidden) - Number(other.isHidden) ||
      one.rank - other.rank ||
      other.degree - one.degree ||
      other.score - one.score ||
      (one.node.id < other.node.id ? -1 : 1),
  );
  return {
    nodes: sorted.slice(0, limit).map((row) => foundNode(ontology, row)),
    questions: questionsFor(questions, text, limit),
  };
}

const isHidden = ({ node }: Row, hidden: string[]) => node.labels.some((label) => hidden.includes(label));

function fitting(ontology: Ontology, { node }: Row, text: string) {
  const { aliases, summary } = node.properties;
  return fitOf({ name: caption(ontology, node), aliases, summary }, text);
}

function foundNode(ontology: Ontology, { node, degree, matched }: Row & { matched?: string | undefined }) {
  const period = periodOf(node);
  return {
    id: node.id,
    name: caption(ontology, node),
    labels: node.labels,
    period: period && periodInWords(period.start, period.end, period.precision),
    degree,
    matched,
  };
}
