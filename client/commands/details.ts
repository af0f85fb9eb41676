import { evidenceOfNode } from "../../src/domain/evidence.ts";
import type { Details } from "../state/panels.ts";
import { ask } from "./ask.ts";

/** A node, what its summary rests on, and everything one step away. */
export async function fetchDetails(id: string, signal?: AbortSignal): Promise<Details> {
  const [{ node, evidence }, { subgraph, total }] = await Promise.all([
    ask("getNode", { params: { id } }, { signal }),
    ask("getNeighbours", { params: { id }, query: { hidden: "true", limit: 1000 } }, { signal }),
  ]);
  const own = evidence.length > 0 ? evidence : [evidenceOfNode(node)].filter((found) => found !== undefined);
  const around = { ...subgraph, nodes: subgraph.nodes.filter((other) => other.id !== node.id) };
  return { node, evidence: own, around, total };
}
