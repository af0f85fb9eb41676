import type { ElementDefinition } from "cytoscape";
import type { GraphRelationship } from "../../src/domain/graph.ts";
import { pairOf, pairsOf } from "../state/bundles.ts";
import { asides } from "./asides.ts";
import { bundleElement } from "./bundleElement.ts";
import type { Drawing } from "./drawing.ts";
import { nodeElement } from "./nodeElement.ts";
import { withoutWords } from "./quietWords.ts";
import { relationshipElement } from "./relationshipElement.ts";

/** The picture as Cytoscape takes it. Nodes without a place wait in the middle. */
export function elementsOf(drawing: Drawing): ElementDefinition[] {
  const { drawn, places, ontology, bundled } = drawing;
  const pairs = pairsOf(drawn.relationships);
  const between = (relationship: GraphRelationship) => pairs.get(pairOf(relationship)) ?? [relationship];
  const isMerged = (relationship: GraphRelationship) => bundled && between(relationship).length > 1;
  const ringed = ringLines(drawing);
  const silent = withoutWords(drawn.relationships, places, ontology);
  const asideOf = asides(drawing);
  return [
    ...drawn.nodes.map((node) => nodeElement(node, drawing, ringed)),
    ...drawn.relationships
      .filter((relationship) => !isMerged(relationship))
      .map((relationship) =>
        relationshipElement(relationship, drawing, {
          between: between(relationship),
          unsaid: silent.has(relationship.id),
          aside: asideOf(relationship),
        }),
      ),
    ...(bundled
      ? [...pairs].flatMap(([pair, those]) => (those.length > 1 ? [bundleElement(pair, those, ontology)] : []))
      : []),
  ];
}

/** Relationships by the node that they go out from, where any ring may depend on them. */
function ringLines({ graph, ontology }: Drawing): Map<string, GraphRelationship[]> {
  const isAnyRing = Object.values(ontology.labels).some(({ shape }) => shape === "ring");
  return isAnyRing ? Map.groupBy(graph.relationships, ({ from }) => from) : new Map();
}
