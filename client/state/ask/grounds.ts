import type { Answer } from "../../../src/domain/answer.ts";
import type { Evidence } from "../../../src/domain/evidence.ts";
import type { GraphNode } from "../../../src/domain/graph.ts";
import type { Ontology } from "../../../src/domain/ontology.ts";
import { type FullSentence, fullSentence } from "../sentences.ts";

/** A piece of evidence with what it is of: a relationship as a sentence, or a node. */
export type Ground = { evidence: Evidence; sentence?: FullSentence | undefined; node?: GraphNode | undefined };

/** What an answer rests on besides what stands with each of the things asked for. */
export function groundsOf({ answers, evidence, subgraph }: Answer, ontology: Ontology): Ground[] {
  const told = new Set(answers.flatMap((item) => item.evidence));
  return evidence
    .filter((_, index) => !told.has(index))
    .map((one) => {
      const relationship = subgraph.relationships.find(({ id }) => id === one.relationship);
      const sentence = relationship && fullSentence(ontology, relationship, subgraph.nodes);
      const node = subgraph.nodes.find(({ id }) => id === one.node);
      return { evidence: one, sentence: sentence && { ...sentence, evidence: one }, node };
    });
}
