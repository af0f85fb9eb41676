import type { Line } from "./box.ts";

const sweeps = 12;

/** Groups of ids, each put in the order of the middle of their neighbours, again and again: fewer lines cross. */
export function byBarycentre(groups: string[][], lines: Line[]): string[][] {
  const neighbours = neighboursOf(lines);
  const at = new Map<string, number>();
  const note = (group: string[]) => {
    for (const [index, id] of group.entries()) at.set(id, (index + 0.5) / group.length);
  };
  let ordered = groups;
  for (const group of ordered) note(group);
  for (let turn = 0; turn < sweeps; turn++) {
    ordered = (turn % 2 === 0 ? ordered : ordered.toReversed()).map((group) => {
      const own = new Set(group);
      const wish = new Map(group.map((id) => [id, mean(id, own, neighbours, at)]));
      const next = group.toSorted((one, other) => (wish.get(one) ?? 0) - (wish.get(other) ?? 0));
      note(next);
      return next;
    });
    if (turn % 2 === 1) ordered = ordered.toReversed();
  }
  return ordered;
}

export function neighboursOf(lines: Line[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (id: string, other: string) => found.set(id, [...(found.get(id) ?? []), other]);
  for (const { from, to } of lines) {
    add(from, to);
    add(to, from);
  }
  return found;
}

/** Neighbours in another group count; a node without any stays where it is. */
function mean(id: string, own: Set<string>, neighbours: Map<string, string[]>, at: Map<string, number>): number {
  const others = (neighbours.get(id) ?? []).filter((other) => !own.has(other));
  if (others.length === 0) return at.get(id) ?? 0.5;
  return others.reduce((sum, other) => sum + (at.get(other) ?? 0.5), 0) / others.length;
}
