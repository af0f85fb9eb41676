import type { Subgraph } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import { type Traits, traitsOf } from "../layout/traits.ts";

const known = new WeakMap<Subgraph, { ontology: Ontology; traits: Traits }>();

/** The same as `traitsOf`, reckoned once for a graph: the axis is drawn with every frame. */
export function traits(graph: Subgraph, ontology: Ontology): Traits {
  const kept = known.get(graph);
  if (kept?.ontology === ontology) return kept.traits;
  const found = traitsOf(graph, ontology);
  known.set(graph, { ontology, traits: found });
  return found;
}
