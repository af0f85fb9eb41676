import type { Reached } from "./outwards.ts";
import type { Meeting } from "./shortest.ts";

/** Nodes in a row, by element id; the lighter, the less connected are those between. */
interface Chain {
  nodes: string[];
  weight: number;
}

/** How many shortest paths there are, and the best of them: those through the least connected nodes, in a fixed order. */
export function chainsIn({ sides, at }: Meeting, most: number): { total: number; chains: string[][] } {
  const [first, second] = sides.map(({ found }) => ({ best: bestChains(found, most), count: counts(found) }));
  if (!first || !second) return { total: 0, chains: [] };
  const whole = at.flatMap((id) => first.best(id).flatMap((start) => second.best(id).map((end) => joined(start, end))));
  return {
    total: at.reduce((sum, id) => sum + first.count(id) * second.count(id), 0),
    chains: lightest(whole, most).map(({ nodes }) => nodes),
  };
}

type Found = Map<string, Reached>;

/** The best chains from the end of a side to a node. */
function bestChains(found: Found, most: number) {
  return kept((id: string, best: (id: string) => Chain[]): Chain[] => {
    const { parents, degree } = found.get(id) ?? { parents: [], degree: 0 };
    if (parents.length === 0) return [{ nodes: [id], weight: degree }];
    const longer = ({ nodes, weight }: Chain) => ({ nodes: [...nodes, id], weight: weight + degree });
    return lightest(parents.flatMap(best).map(longer), most);
  });
}

function counts(found: Found) {
  return kept((id: string, count: (id: string) => number): number => {
    const parents = found.get(id)?.parents ?? [];
    return parents.length === 0 ? 1 : parents.reduce((sum, parent) => sum + count(parent), 0);
  });
}

/** Both end at the node where the sides met. */
function joined(start: Chain, end: Chain): Chain {
  return { nodes: [...start.nodes, ...end.nodes.toReversed().slice(1)], weight: start.weight + end.weight };
}

function lightest(chains: Chain[], most: number): Chain[] {
  const words = ({ nodes }: Chain) => nodes.join(" ");
  return chains.sort((one, other) => one.weight - other.weight || (words(one) < words(other) ? -1 : 1)).slice(0, most);
}

/** A function of a node that asks itself of others, and works each out once. */
function kept<Result>(work: (id: string, again: (id: string) => Result) => Result): (id: string) => Result {
  const known = new Map<string, Result>();
  const again = (id: string): Result => {
    const result = known.get(id) ?? work(id, again);
    known.set(id, result);
    return result;
  };
  return again;
}
