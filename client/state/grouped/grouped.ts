import { z } from "zod";
import { type GraphNode, NodeId } from "../../../src/domain/graph.ts";
import type { Ontology } from "../../../src/domain/ontology.ts";
import type { Value } from "../../../src/domain/value.ts";
import { isMissing, termsOf } from "../filters/values.ts";
import { labelOf } from "../names.ts";

/** All of a label whose property says the same. */
export const ValueGroup = z.strictObject({
  of: z.literal("value"),
  label: z.string(),
  property: z.string(),
  value: z.string(),
});
export type ValueGroup = z.infer<typeof ValueGroup>;

/** Nodes that are drawn as one mark: all of a label, of these all that share a value, or some that were chosen. */
export const Grouped = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("label"), label: z.string() }),
  ValueGroup,
  z.strictObject({ of: z.literal("nodes"), nodes: z.array(NodeId).min(2) }),
]);
export type Grouped = z.infer<typeof Grouped>;

/** All groups that a property makes of a label's nodes. */
export const GroupedBy = ValueGroup.pick({ label: true, property: true }).extend({
  values: z.array(z.string()).min(1),
});
export type GroupedBy = z.infer<typeof GroupedBy>;

export const valueGroups = ({ label, property, values }: GroupedBy): ValueGroup[] =>
  values.map((value) => ({ of: "value", label, property, value }));

/** No id of a database begins with this. */
const sign = "⊞";

/** The id of the mark, which stands where those of nodes do. */
export function groupId(grouped: Grouped): string {
  if (grouped.of === "label") return `${sign}${grouped.label}`;
  if (grouped.of === "nodes") return `${sign}${sign}${grouped.nodes[0]}`;
  return `${sign}${JSON.stringify([grouped.label, grouped.property, grouped.value])}`;
}

/** The id of the line that sums up what one mark has to do with another. */
export const sumId = (from: string, type: string, to: string) => `${sign}${from} ${type} ${to}`;

/** Whether an id is that of a mark or line which stands for several, and of which no database knows. */
export const isOfGroup = (id: string) => id.startsWith(sign);

/** A group more; what is chosen for it leaves the groups that were chosen before. */
export function withGroup(all: Grouped[], added: Grouped): Grouped[] {
  const others = all.filter((grouped) => groupId(grouped) !== groupId(added) && !isInstead(added, grouped));
  if (added.of !== "nodes") return [...others, added];
  const left = others.map((grouped) =>
    grouped.of === "nodes" ? { ...grouped, nodes: grouped.nodes.filter((id) => !added.nodes.includes(id)) } : grouped,
  );
  return [...left.filter((grouped) => grouped.of !== "nodes" || grouped.nodes.length > 1), added];
}

/** A label is grouped as a whole or by one property, not both. */
function isInstead(added: Grouped, other: Grouped): boolean {
  if (added.of === "nodes" || other.of === "nodes" || added.label !== other.label) return false;
  return added.of === "label" || other.of === "label" || added.property !== other.property;
}

export const withoutGroups = (all: Grouped[], ids: string[]) =>
  all.filter((grouped) => !ids.includes(groupId(grouped)));

/** The members of each group, by its id; who was chosen for one is in no other. */
export function membersIn(nodes: GraphNode[], all: Grouped[], ontology: Ontology): Map<string, GraphNode[]> {
  const chosen = new Map(
    all.flatMap((grouped) => (grouped.of === "nodes" ? grouped.nodes.map((id) => [id, groupId(grouped)]) : [])),
  );
  const byLabel = Map.groupBy(
    all.filter((grouped) => grouped.of !== "nodes"),
    ({ label }) => label,
  );
  const groupOf = (node: GraphNode) => {
    const own = byLabel.get(labelOf(node, ontology))?.find((grouped) => isMember(node, grouped));
    return chosen.get(node.id) ?? (own && groupId(own));
  };
  const members = new Map<string, GraphNode[]>(all.map((grouped) => [groupId(grouped), []]));
  for (const node of nodes) members.get(groupOf(node) ?? "")?.push(node);
  return members;
}

const isMember = ({ properties }: GraphNode, grouped: Exclude<Grouped, { of: "nodes" }>) =>
  grouped.of === "label" || valueWords(properties[grouped.property]) === grouped.value;

/** What a property says, in the words by which nodes are put together; undefined where it says nothing. */
export function valueWords(value: Value | undefined): string | undefined {
  return isMissing(value) ? undefined : termsOf(value).join(", ");
}
