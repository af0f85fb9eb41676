import type { GraphRelationship, Subgraph } from "../../src/domain/graph.ts";

const most = { all: 6, ofOne: 3 };

/**
 * What a graph says that comes nearest to a question it has no answer to: whatever joins the things asked about, then what
 * the question was about, said of one of them, then a little of the thing of which it says least.
 */
export function nearest({ relationships }: Subgraph, ids: string[], types: string[]): GraphRelationship[] {
  const touching = relationships.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
  const joining = touching.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const alike = touching.filter((relationship) => types.includes(relationship.type) && !joining.includes(relationship));
  const told = [...joining, ...alike];
  const silent = leastSaid(
    touching,
    ids.filter((id) => !told.some((one) => joins(one, id))),
  );
  return [...silent.slice(0, most.ofOne), ...told].slice(0, most.all);
}

/** Of the things of which nothing that was asked is said: all there is of the one with least. */
function leastSaid(touching: GraphRelationship[], ids: string[]): GraphRelationship[] {
  const own = ids.map((id) => touching.filter((relationship) => joins(relationship, id)));
  const [least = []] = own.filter((some) => some.length > 0).sort((one, other) => one.length - other.length);
  return least;
}

const joins = ({ from, to }: GraphRelationship, id: string) => from === id || to === id;
