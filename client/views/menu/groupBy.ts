import { groupByProperty, groupsBeside, ungroup } from "../../commands/grouping.ts";
import { groupsHolding } from "../../state/grouped/gathered.ts";
import { groupableBy } from "../../state/grouped/groupable.ts";
import { pluralOf } from "../../state/grouped/groupWords.ts";
import { labelOf, spaced } from "../../state/names.ts";
import { drawn, ontology } from "../../state/session.ts";
import { groupText as text } from "../../text/group.ts";
import { iconOf } from "./icons.ts";
import type { Line } from "./MenuList.tsx";

/** Ways to put the nodes of a label together by what a property says, and back. */
export function groupBy(nodes: string[]): Line[] {
  const beside = groupsBeside(groupsHolding(nodes));
  const back = beside ? [{ title: beside.words, icon: iconOf("groupBy"), perform: () => ungroup(beside.groups) }] : [];
  const node = drawn.value.nodes.find(({ id }) => id === nodes[0]);
  const label = node && labelOf(node, ontology.value);
  const found =
    label && (nodes.length === 1 || back.length > 0) ? groupableBy(label, drawn.value.nodes, ontology.value) : [];
  if (!label || found.length === 0) return back;
  const entries = () =>
    found.map(({ property, values }) => ({
      title: spaced(property),
      count: text.values(values.length),
      perform: () => groupByProperty({ label, property, values }),
    }));
  return [...back, { title: text.by(pluralOf(label, ontology.value)), icon: iconOf("groupBy"), entries }];
}
