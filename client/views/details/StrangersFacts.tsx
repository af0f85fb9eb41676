import type { GraphNode, GraphRelationship } from "../../../src/domain/graph.ts";
import { captionsOf, type Fact, strangersFacts } from "../../state/facts.ts";
import { ontology } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Facts } from "./Facts.tsx";

/** All that a database of others says of a node, and where that is written. */
export function NodeFacts({ node }: { node: GraphNode }) {
  const { labels } = ontology.value;
  const evidence = node.labels.flatMap((label) => labels[label]?.evidence ?? []);
  const captions = captionsOf(ontology.value, node.labels);
  return <Both {...strangersFacts(node.properties, [...new Set(evidence)], captions)} />;
}

/** The same of a relationship. */
export function RelationshipFacts({ relationship }: { relationship: GraphRelationship }) {
  const evidence = ontology.value.types[relationship.type]?.evidence ?? [];
  const both = strangersFacts(relationship.properties, evidence, []);
  const isBare = both.facts.length + both.written.length === 0;
  return isBare ? <p class="quiet-words">{text.foreign.none}</p> : <Both {...both} />;
}

function Both({ facts, written }: { facts: Fact[]; written: Fact[] }) {
  return (
    <>
      <Facts facts={facts} isPlain />
      {written.length > 0 && (
        <section class="group">
          <h3>{text.foreign.written}</h3>
          <Facts facts={written} isPlain />
        </section>
      )}
    </>
  );
}
