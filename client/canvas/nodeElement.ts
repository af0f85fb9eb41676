import type { ElementDefinition } from "cytoscape";
import type { GraphNode, GraphRelationship } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { isOfGroup } from "../state/grouped/grouped.ts";
import type { Dressed } from "../state/style/dressing.ts";
import { labelClass } from "./classes.ts";
import type { Drawing } from "./drawing.ts";
import { isPole, isUnnamed, type Mark, markOfNode, ringLabels } from "./mark.ts";
import { boxWidth, yearsSize } from "./measure.ts";
import { dateBeneath, writtenName, yearsOf } from "./name.ts";
import { variantOf } from "./relationshipElement.ts";

/** `ringed` are the relationships by the node that they go out from, where any ring may depend on them. */
export function nodeElement(
  node: GraphNode,
  { places, ontology, frame, width }: Drawing,
  ringed: Map<string, GraphRelationship[]>,
): ElementDefinition {
  const mark = markOfNode(node, ontology, frame);
  const { name: style, shape } = mark;
  const name = writtenName(node, ontology, frame);
  const [x, y] = places[node.id] ?? [0, 0];
  const date = dateBeneath(node, ontology, frame);
  const years = yearsOf(node, ontology) ?? name;
  const data = { id: node.id, name, years, ...(date ? { date } : {}), ...dressOf(node, mark, ontology) };
  const widths = () => ({
    width: boxWidth(name, style, width),
    yearsWidth: boxWidth(years, { ...style, size: yearsSize }, width),
  });
  return {
    group: "nodes",
    data: shape === "box" ? { ...data, ...widths() } : data,
    position: { x, y },
    classes: nodeClasses(node, ringed.get(node.id) ?? [], ontology),
  };
}

function tintClasses(node: GraphNode, label: string | undefined, { dressing, labels }: Dressed): string[] {
  if (!dressing?.tints.has(node.id)) return [];
  return labels[label ?? ""]?.outlined || isUnnamed(node) ? ["tinted", "outlined"] : ["tinted"];
}

/** What the reader's style says of a node, for the rules of `dressRules`. */
function dressOf({ id }: GraphNode, { width, height, name }: Mark, { dressing }: Dressed) {
  const tint = dressing?.tints.get(id);
  return {
    ...(dressing?.sizes.has(id) ? { across: width, down: height, letters: name.size } : {}),
    ...(tint ? { tintLight: tint.light, tintDark: tint.dark } : {}),
  };
}

function nodeClasses(node: GraphNode, outward: GraphRelationship[], ontology: Dressed): string[] {
  const label = mainLabel(ontology, node.labels);
  const rings = ringLabels(node, ontology);
  return [
    ...(label ? [labelClass(label)] : []),
    ...(label && ontology.labels[label]?.shape === "box" ? ["box"] : []),
    ...(isPole(node, ontology) ? ["pole"] : []),
    ...rings.map(labelClass),
    ...(rings.some((ring) => isThin(ring, outward, ontology)) ? ["thin"] : []),
    ...(isUnnamed(node) ? ["unnamed"] : []),
    ...(isOfGroup(node.id) ? ["grouped"] : []),
    ...(ontology.dressing?.sizes.has(node.id) ? ["sized"] : []),
    ...tintClasses(node, label, ontology),
  ];
}

/** Does the node bear the ring for lesser readings only, as who was a channel and never mediated? */
function isThin(ring: string, outward: GraphRelationship[], ontology: Ontology): boolean {
  const colour = ontology.labels[ring]?.colour.light;
  const own = outward.filter(({ type }) => ontology.types[type]?.line?.colour.light === colour);
  return own.length > 0 && own.every((relationship) => variantOf(relationship, ontology) !== undefined);
}
