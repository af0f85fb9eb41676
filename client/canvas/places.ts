import type { Core, NodeSingular } from "cytoscape";
import type { Places } from "../layout/box.ts";

/** Where nodes stand on the canvas, in whole pixels. */
export function roundedPlaces(nodes: NodeSingular[]): Places {
  return Object.fromEntries(
    nodes.map((node) => [node.id(), [Math.round(node.position().x), Math.round(node.position().y)]]),
  );
}

/** The places of those that no longer stand where they stood. */
export function movedPlaces(cy: Core, before: Places): Places {
  const now = Object.entries(roundedPlaces(cy.nodes().toArray()));
  return Object.fromEntries(now.filter(([id, [x, y]]) => before[id]?.[0] !== x || before[id]?.[1] !== y));
}
