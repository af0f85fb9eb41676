import { signal } from "@preact/signals";
import type { GraphNode, Subgraph } from "../../src/domain/graph.ts";
import type { Common, Path, Paths, Step } from "../../src/domain/paths.ts";
import type { Loaded } from "./loaded.ts";

export const foundPaths = signal<Loaded<Paths> | undefined>(undefined);
export const foundCommon = signal<Loaded<Common> | undefined>(undefined);

/** The steps that a reader chose to see in the picture, by a name of their own. */
export const shownSteps = signal<{ key: string; subgraph: Subgraph } | undefined>(undefined);

/** The nodes strictly between the ends of some paths, those on most of them first. */
export function between(paths: Path[], { nodes }: Subgraph): GraphNode[] {
  const counts = new Map<string, number>();
  for (const path of paths) for (const id of path.nodes.slice(1, -1)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return nodes
    .filter(({ id }) => counts.has(id))
    .sort((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
}

/** The part of a subgraph that some steps are made of. */
export function partOf(steps: Step[], { nodes, relationships }: Subgraph): Subgraph {
  const ends = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const ids = new Set(steps.flatMap(({ relationships }) => relationships.map(({ id }) => id)));
  return {
    nodes: nodes.filter(({ id }) => ends.has(id)),
    relationships: relationships.filter(({ id }) => ids.has(id)),
  };
}

/** "Oman, Qatar and Turkey". */
export function listInWords(names: string[], joint = "and"): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${joint} ${last}`;
}
