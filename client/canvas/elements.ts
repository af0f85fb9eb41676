import type { ElementDefinition } from "cytoscape";
import type { GraphNode, GraphRelationship, Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology, reading } from "../../src/domain/ontology.ts";
import type { Frame, Place } from "../../src/domain/opening.ts";
import type { Places } from "../layout/box.ts";
import type { Dressed } from "../state/style/dressing.ts";
import { labelClass, relationshipKey, typeClass, variantClass } from "./classes.ts";
import { isPole, isUnnamed, type Mark, markOfNode, ringLabels } from "./mark.ts";
import { boxWidth, type Width, yearsSize } from "./measure.ts";
import { dateBeneath, writtenName, yearsOf } from "./name.ts";
import { withoutWords } from "./quietWords.ts";

interface Drawing {
  /** What is drawn. */
  drawn: Subgraph;
  /** All that was brought in: what the legend hides still says how a node is ringed. */
  graph: Subgraph;
  places: Places;
  ontology: Dressed;
  frame: Frame;
  width: Width;
}

/** The picture as Cytoscape takes it. Nodes without a place wait in the middle. */
export function elementsOf(drawing: Drawing): ElementDefinition[] {
  const { drawn, places, ontology } = drawing;
  const pairs = countPairs(drawn.relationships);
  const silent = withoutWords(drawn.relationships, places, ontology);
  return [
    ...drawn.nodes.map((node) => nodeElement(node, drawing)),
    ...drawn.relationships.map((relationship) =>
      relationshipElement(relationship, drawing, {
        parallel: (pairs.get(pairOf(relationship)) ?? 1) > 1,
        unsaid: silent.has(relationship.id),
      }),
    ),
  ];
}

function nodeElement(node: GraphNode, { graph, places, ontology, frame, width }: Drawing): ElementDefinition {
  const mark = markOfNode(node, ontology, frame);
  const { name: style, shape } = mark;
  const name = writtenName(node, ontology, frame);
  const [x, y] = places[node.id] ?? [0, 0];
  const date = dateBeneath(node, ontology, frame);
  const years = yearsOf(node, ontology) ?? name;
  const data = { id: node.id, name, years, ...(date ? { date } : {}), ...dressOf(node, mark, ontology) };
  const widths = {
    width: boxWidth(name, style, width),
    yearsWidth: boxWidth(years, { ...style, size: yearsSize }, width),
  };
  return {
    group: "nodes",
    data: shape === "box" ? { ...data, ...widths } : data,
    position: { x, y },
    classes: nodeClasses(node, graph, ontology),
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

function nodeClasses(node: GraphNode, graph: Subgraph, ontology: Dressed): string[] {
  const label = mainLabel(ontology, node.labels);
  const rings = ringLabels(node, ontology);
  return [
    ...(label ? [labelClass(label)] : []),
    ...(label && ontology.labels[label]?.shape === "box" ? ["box"] : []),
    ...(isPole(node, ontology) ? ["pole"] : []),
    ...rings.map(labelClass),
    ...(rings.some((ring) => isThin(node.id, ring, graph, ontology)) ? ["thin"] : []),
    ...(isUnnamed(node) ? ["unnamed"] : []),
    ...(ontology.dressing?.sizes.has(node.id) ? ["sized"] : []),
    ...tintClasses(node, label, ontology),
  ];
}

/** Does the node bear the ring for lesser readings only, as who was a channel and never mediated? */
function isThin(id: string, ring: string, { relationships }: Subgraph, ontology: Ontology): boolean {
  const colour = ontology.labels[ring]?.colour.light;
  const own = relationships.filter(
    ({ from, type }) => from === id && ontology.types[type]?.line?.colour.light === colour,
  );
  return own.length > 0 && own.every((relationship) => variantOf(relationship, ontology) !== undefined);
}

function relationshipElement(
  relationship: GraphRelationship,
  { ontology, places }: Drawing,
  besides: Besides,
): ElementDefinition {
  const { id, from, to } = relationship;
  const { reads, line } = reading(ontology, relationship);
  const bowed = line?.bowed ?? false;
  const data = { id: relationshipKey(id), relationship: id, source: from, target: to, reads };
  return {
    group: "edges",
    data: bowed ? { ...data, bow: bowOf(places[from] ?? [0, 0], places[to] ?? [0, 0]) } : data,
    classes: relationshipClasses(relationship, ontology, { ...besides, parallel: besides.parallel && !bowed }),
  };
}

/** What a relationship is by what is drawn besides it. */
interface Besides {
  parallel: boolean;
  /** Another one nearby says the same words. */
  unsaid: boolean;
}

function relationshipClasses(
  relationship: GraphRelationship,
  ontology: Ontology,
  { parallel, unsaid }: Besides,
): string[] {
  const { type, properties } = relationship;
  const variant = variantOf(relationship, ontology);
  const { line } = reading(ontology, relationship);
  return [
    typeClass(type),
    ...(variant ? [variantClass(type, variant)] : []),
    ...(line ? [] : ["faint"]),
    ...(line?.bowed ? ["bowed"] : []),
    ...(properties.basis === "implied" ? ["implied"] : []),
    ...(parallel ? ["parallel"] : []),
    ...(unsaid ? ["unsaid"] : []),
  ];
}

function variantOf({ type, properties }: GraphRelationship, ontology: Ontology): string | undefined {
  return ontology.types[type]?.variants.find(({ property, equals }) => properties[property] === equals)?.equals;
}

/** Bowed lines curve towards the middle of the picture, by 12 % of their length and at most 60. */
export function bowOf([x, y]: Place, [toX, toY]: Place): number {
  const bow = Math.min(60, 0.12 * Math.hypot(toX - x, toY - y));
  const side = (toX - x) * -(y + toY) - (toY - y) * -(x + toX);
  return Math.round(side >= 0 ? bow : -bow);
}

function pairOf({ from, to }: GraphRelationship): string {
  return from < to ? `${from}\n${to}` : `${to}\n${from}`;
}

function countPairs(relationships: GraphRelationship[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const relationship of relationships) {
    const pair = pairOf(relationship);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
