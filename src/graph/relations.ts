import type { Subgraph } from "../domain/graph.ts";
import type { Degrees, RelationCount } from "../domain/neighbours.ts";

/** In what relations a node stands, by what the graph claims of it. */
export function claimedRelations({ relationships }: Subgraph, id: string): RelationCount[] {
  const own = relationships.filter(({ from, to }) => from === id || to === id);
  return summed(
    own.map(({ type, from }) => ({ type, direction: from === id ? ("out" as const) : ("in" as const), count: 1 })),
  );
}

/** The same from its degrees, whatever the label at the other end. */
export const degreeRelations = ({ groups }: Degrees): RelationCount[] => summed(groups);

function summed(counts: RelationCount[]): RelationCount[] {
  const each = Map.groupBy(counts, ({ type, direction }) => `${direction} ${type}`);
  const sums = [...each.values()].flatMap((same) => {
    const count = same.reduce((sum, one) => sum + one.count, 0);
    return same.slice(0, 1).map(({ type, direction }) => ({ type, direction, count }));
  });
  return sums.sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}
