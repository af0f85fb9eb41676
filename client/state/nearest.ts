import type { GraphRelationship, Subgraph } from "../../src/domain/graph.ts";

const most = 6;

/** What a graph says that comes nearest to a question it has no answer to: whatever joins the things asked about, then what
 * the question was about, said of one of them. */
export function nearest({ relationships }: Subgraph, ids: string[], types: string[]): GraphRelationship[] {
  const touching = relationships.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
  const joining = touching.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const alike = touching.filter((relationship) => types.includes(relationship.type) && !joining.includes(relationship));
  return [...joining, ...alike].slice(0, most);
}
