import type { ElementDefinition } from "cytoscape";
import type { GraphNode, GraphRelationship, Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology, reading } from "../../src/domain/ontology.ts";
import type { Frame, Place } from "../../src/domain/opening.ts";
import type { Places } from "../layout/box.ts";
import { pairOf, pairsOf } from "../state/bundles.ts";
import { isOfGroup } from "../state/grouped/grouped.ts";
import type { Dressed } from "../state/style/dressing.ts";
import { groupText } from "../text/group.ts";
import { asideOf, type Standing } from "./around.ts";
import { bundleElement } from "./bundleElement.ts";
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
  /** The relationships that one line sums up, by its id. */
  sums?: ReadonlyMap<string, unknown[]>;
  frame: Frame;
  width: Width;
  /** Whether all relationships between two nodes are one line. */
  bundled?: boolean;
}

/** The picture as Cytoscape takes it. Nodes without a place wait in the middle. */
export function elementsOf(drawing: Drawing): ElementDefinition[] {
  const { drawn, places, ontology, bundled } = drawing;
  const pairs = pairsOf(drawn.relationships);
  const between = (relationship: GraphRelationship) => pairs.get(pairOf(relationship)) ?? [relationship];
  const isMerged = (relationship: GraphRelationship) => bundled && between(relationship).length > 1;
  const ringed = ringLines(drawing);
  const silent = withoutWords(drawn.relationships, places, ontology);
  const aside = asides(drawing);
  return [
    ...drawn.nodes.map((node) => nodeElement(node, drawing, ringed)),
    ...drawn.relationships
      .filter((relationship) => !isMerged(relationship))
      .map((relationship) =>
        relationshipElement(relationship, drawing, {
          between: between(relationship),
          unsaid: silent.has(relationship.id),
          aside: aside(relationship),
        }),
      ),
    ...(bundled
      ? [...pairs].flatMap(([pair, those]) => (those.length > 1 ? [bundleElement(pair, those, ontology)] : []))
      : []),
  ];
}

/** How far a straight line is drawn aside, so that it runs through no mark. */
function asides({ drawn: { nodes }, places, ontology, frame, width }: Drawing): (line: GraphRelationship) => number {
  const marks = nodes.flatMap((node): Standing[] => {
    const at = places[node.id];
    const mark = markOfNode(node, ontology, frame);
    const isBox = mark.shape === "box";
    const across = isBox ? boxWidth(writtenName(node, ontology, frame), mark.name, width) : mark.width;
    return at ? [{ id: node.id, at, across: across / 2, down: mark.height / 2, isBox }] : [];
  });
  const standing = new Map(marks.map((mark) => [mark.id, mark]));
  return (line) => {
    const [from, to] = [standing.get(line.from), standing.get(line.to)];
    return from && to && from !== to ? asideOf(from, to, marks) : 0;
  };
}

/** Relationships by the node that they go out from, where any ring may depend on them. */
function ringLines({ graph, ontology }: Drawing): Map<string, GraphRelationship[]> {
  const isAnyRing = Object.values(ontology.labels).some(({ shape }) => shape === "ring");
  return isAnyRing ? Map.groupBy(graph.relationships, ({ from }) => from) : new Map();
}

function nodeElement(
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

function relationshipElement(
  relationship: GraphRelationship,
  { ontology, places, sums }: Drawing,
  { between, unsaid, aside }: Besides,
): ElementDefinition {
  const { id, from, to } = relationship;
  const { reads, line } = reading(ontology, relationship);
  const bowed = line?.bowed ?? false;
  const alike = between.filter((other) => (reading(ontology, other).line?.bowed ?? false) === bowed);
  const turn = bowed ? alike.indexOf(relationship) : 0;
  const isApart = !bowed && (between.length > 1 || aside !== 0);
  const count = sums?.get(id)?.length ?? 1;
  const words = count > 1 ? groupText.times(reads, count) : reads;
  const isNoted = typeof relationship.properties.note === "string";
  const data = {
    id: relationshipKey(id),
    relationship: id,
    source: from,
    target: to,
    reads: words,
    ...(isNoted && { isNoted }),
  };
  return {
    group: "edges",
    data: bowed
      ? { ...data, ...(turn > 0 ? { turn } : {}), bow: bowOf(places[from] ?? [0, 0], places[to] ?? [0, 0], turn) }
      : isApart
        ? { ...data, bend: between.length > 1 ? bendOf(relationship, alike) : aside }
        : data,
    classes: relationshipClasses(relationship, ontology, { parallel: isApart, unsaid }),
  };
}

/** What a relationship is by what is drawn besides it. */
interface Besides {
  /** All that joins the same two nodes, itself among it. */
  between: GraphRelationship[];
  /** Another one nearby says the same words. */
  unsaid: boolean;
  /** How far it is drawn aside, where it is the only one. */
  aside: number;
}

function relationshipClasses(
  relationship: GraphRelationship,
  ontology: Ontology,
  { parallel, unsaid }: { parallel: boolean; unsaid: boolean },
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

/** Pixels between the middles of straight lines that are drawn apart. */
const step = 13;

/** How far a line keeps from the straight one between its nodes: by its place among those beside it, sorted by id. */
function bendOf({ id, from, to }: GraphRelationship, beside: GraphRelationship[]): number {
  const before = beside.filter((other) => other.id < id).length;
  const side = from < to ? 1 : -1;
  return side * 2 * step * (before - (beside.length - 1) / 2);
}

/** How much farther out each further bowed line between the same two nodes lies. */
const apart = 22;

/** Bowed lines curve towards the middle of the picture, by 12 % of their length and at most 60; a second one further. */
export function bowOf([x, y]: Place, [toX, toY]: Place, turn = 0): number {
  const bow = Math.min(60, 0.12 * Math.hypot(toX - x, toY - y)) + apart * turn;
  const side = (toX - x) * -(y + toY) - (toY - y) * -(x + toX);
  return Math.round(side >= 0 ? bow : -bow);
}
