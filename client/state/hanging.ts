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

/** How many relationships of a node are known of and not in the picture. */
export function rest(picture: Picture, node: string): number {
  const reach = picture.reach[node];
  if (reach === undefined) return 0;
  const present = kept(picture).relationships.filter(({ from, to }) => from === node || to === node).length;
  return Math.max(0, reach - present);
}
