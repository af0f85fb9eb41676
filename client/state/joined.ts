import type { GraphNode, GraphRelationship, Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { isWritten } from "./names.ts";
import { type Sentence, sentenceGroups } from "./sentences.ts";

/** What is joined to each node, found once for a graph and put into words only when asked for. */
export interface Joined {
  /** How many relationships a node has, but for those that only say where it is written. */
  count: (id: string) => number;
  /** The same as sentences whose subject is the node, in the ontology's order. */
  sentences: (id: string) => Sentence[];
}

export function joinedIn({ nodes, relationships }: Subgraph, ontology: Ontology): Joined {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const written = new Set(
    nodes.filter(({ labels }) => isWritten(ontology, mainLabel(ontology, labels))).map(({ id }) => id),
  );
  const own = new Map<string, GraphRelationship[]>();
  for (const relationship of relationships) {
    const { from, to } = relationship;
    for (const [id, other] of from === to
      ? [[from, to]]
      : [
          [from, to],
          [to, from],
        ]) {
      if (id === undefined || other === undefined || (written.has(other) && !written.has(id))) continue;
      const some = own.get(id);
      if (some) some.push(relationship);
      else own.set(id, [relationship]);
    }
  }
  const said = new Map<string, Sentence[]>();
  return {
    count: (id) => own.get(id)?.length ?? 0,
    sentences: (id) => {
      const before = said.get(id);
      if (before) return before;
      const sentences = sentencesOf(id, own.get(id) ?? [], known, ontology);
      said.set(id, sentences);
      return sentences;
    },
  };
}

function sentencesOf(id: string, own: GraphRelationship[], known: Map<string, GraphNode>, ontology: Ontology) {
  const ends = new Set([id, ...own.flatMap(({ from, to }) => [from, to])]);
  const nodes = [...ends].flatMap((end) => known.get(end) ?? []);
  return sentenceGroups(ontology, id, { nodes, relationships: own }).flatMap(({ sentences }) => sentences);
}
