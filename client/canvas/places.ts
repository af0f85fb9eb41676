import type { NodeSingular } from "cytoscape";
import type { Places } from "../layout/box.ts";

/** Where nodes stand on the canvas, in whole pixels. */
export function roundedPlaces(nodes: NodeSingular[]): Places {
  return Object.fromEntries(
    nodes.map((node) => [node.id(), [Math.round(node.position().x), Math.round(node.position().y)]]),
  );
}

/** The places of those that no longer stand where they stood. */
export function changed(before: Places, now: Places): Places {
  return Object.fromEntries(
    Object.entries(now).filter(([id, [x, y]]) => before[id]?.[0] !== x || before[id]?.[1] !== y),
  );
}
