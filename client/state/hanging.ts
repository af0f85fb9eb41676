import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { isWritten } from "./names.ts";
import { kept, type Picture } from "./picture.ts";

/** The nodes that nothing but this one joins to the picture; what is pinned stays. */
export function hanging(picture: Picture, node: string): string[] {
  const { relationships } = kept(picture);
  const joined = new Map<string, Set<string>>();
  for (const { from, to } of relationships) {
    if (from === to) continue;
    joined.set(from, (joined.get(from) ?? new Set()).add(to));
    joined.set(to, (joined.get(to) ?? new Set()).add(from));
  }
  return [...(joined.get(node) ?? [])].filter((id) => joined.get(id)?.size === 1 && !picture.pinned.includes(id));
}

/**
 * How many relationships of a node are known of and not in the picture; passages that tell of it are counted neither
 * among those that are known of nor among those that are there.
 */
export function rest(picture: Picture, node: string, ontology: Ontology): number {
  const reach = picture.reach[node];
  if (reach === undefined) return 0;
  const { nodes, relationships } = kept(picture);
  const passages = new Set(
    nodes.filter(({ labels }) => isWritten(ontology, mainLabel(ontology, labels))).map(({ id }) => id),
  );
  const present = relationships.filter(
    ({ from, to }) => (from === node && !passages.has(to)) || (to === node && !passages.has(from)),
  ).length;
  return Math.max(0, reach - present);
}
