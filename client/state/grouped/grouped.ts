import { z } from "zod";
import { type GraphNode, NodeId } from "../../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../../src/domain/ontology.ts";

/** Nodes that are drawn as one mark: all of a label, or some that were chosen. */
export const Grouped = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("label"), label: z.string() }),
  z.strictObject({ of: z.literal("nodes"), nodes: z.array(NodeId).min(2) }),
]);
export type Grouped = z.infer<typeof Grouped>;

/** No id of a database begins with this. */
const sign = "⊞";

/** The id of the mark, which stands where those of nodes do. */
export const groupId = (grouped: Grouped) =>
  grouped.of === "label" ? `${sign}${grouped.label}` : `${sign}${sign}${grouped.nodes[0]}`;

/** The id of the line that sums up what one mark has to do with another. */
export const sumId = (from: string, type: string, to: string) => `${sign}${from} ${type} ${to}`;

/** Whether an id is that of a mark or line which stands for several, and of which no database knows. */
export const isOfGroup = (id: string) => id.startsWith(sign);

/** A group more; what is chosen for it leaves the groups that were chosen before. */
export function withGroup(all: Grouped[], added: Grouped): Grouped[] {
  const others = all.filter((grouped) => groupId(grouped) !== groupId(added));
  if (added.of === "label") return [...others, added];
  const left = others.map((grouped) =>
    grouped.of === "label" ? grouped : { ...grouped, nodes: grouped.nodes.filter((id) => !added.nodes.includes(id)) },
  );
  return [...left.filter((grouped) => grouped.of === "label" || grouped.nodes.length > 1), added];
}

export const withoutGroups = (all: Grouped[], ids: string[]) =>
  all.filter((grouped) => !ids.includes(groupId(grouped)));

/** The members of each group, by its id; who was chosen for one is in no other. */
export function membersIn(nodes: GraphNode[], all: Grouped[], ontology: Ontology): Map<string, GraphNode[]> {
  const chosen = new Map(
    all.flatMap((grouped) => (grouped.of === "nodes" ? grouped.nodes.map((id) => [id, groupId(grouped)]) : [])),
  );
  const labelled = new Map(
    all.flatMap((grouped) => (grouped.of === "label" ? [[grouped.label, groupId(grouped)]] : [])),
  );
  const members = new Map<string, GraphNode[]>(all.map((grouped) => [groupId(grouped), []]));
  for (const node of nodes) {
    const group = chosen.get(node.id) ?? labelled.get(labelOf(node, ontology));
    if (group !== undefined) members.get(group)?.push(node);
  }
  return members;
}

/** The label by which a node is grouped: the one that gives it its mark. */
export const labelOf = ({ labels }: GraphNode, ontology: Ontology) => mainLabel(ontology, labels) ?? labels[0] ?? "";
