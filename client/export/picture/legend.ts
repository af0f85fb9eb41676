import type { GraphNode, GraphRelationship, Subgraph } from "../../../src/domain/graph.ts";
import { mainLabel, type Ontology, reading } from "../../../src/domain/ontology.ts";
import { exportText } from "../../text/export.ts";
import type { Scene, SceneLine, SceneNode } from "./scene.ts";

const text = exportText.picture;

/** A mark or a line as it is drawn, and what it stands for. */
export interface LegendItem {
  words: string;
  node?: SceneNode;
  line?: SceneLine;
}

/** The marks that are used, in the ontology's order: samples are taken from the picture itself, so that they agree. */
export function legendOf(drawn: Subgraph, ontology: Ontology, scene: Scene): LegendItem[] {
  return [...nodeItems(drawn.nodes, ontology, scene), ...lineItems(drawn, ontology, scene)];
}

function nodeItems(nodes: GraphNode[], ontology: Ontology, scene: Scene): LegendItem[] {
  const marks = new Map(scene.nodes.map((node) => [node.id, node]));
  const sample = (fits: (node: GraphNode) => boolean) => {
    const found = nodes.filter(fits).flatMap(({ id }) => marks.get(id) ?? []);
    return found.find(({ glow }) => !glow) ?? found[0];
  };
  const isPlain = (node: GraphNode) =>
    node.properties.unnamed !== true && !ontology.composition?.poles.includes(node.id);
  const labels = Object.keys(ontology.labels).flatMap((label): LegendItem[] => {
    const definition = ontology.labels[label];
    if (definition?.shape === "ring") {
      const ringed = sample(({ labels: own }) => own.includes(label));
      return ringed?.ring ? [{ words: definition.plural, node: ringOf(ringed) }] : [];
    }
    const own = ({ labels: some }: GraphNode) => mainLabel(ontology, some) === label;
    const found = sample((node) => own(node) && isPlain(node)) ?? sample(own);
    return found ? [{ words: definition?.plural ?? label, node: { ...small(found), ring: undefined } }] : [];
  });
  const strange = sample(({ labels: own }) => mainLabel(ontology, own) === undefined);
  const unnamed = sample(({ properties }) => properties.unnamed === true);
  return [
    ...labels,
    ...(strange ? [{ words: text.otherNodes, node: small(strange) }] : []),
    ...(unnamed ? [{ words: text.unnamed, node: { ...small(unnamed), ring: undefined } }] : []),
  ];
}

/** A mark as large as a line of words, in full colour and without its name. */
export function small({ glow: _, ...node }: SceneNode): SceneNode {
  const isBox = node.outline.is === "box";
  const share = 13 / Math.max(node.width, node.height);
  return {
    ...node,
    width: isBox ? 18 : node.width * share,
    height: isBox ? 11 : node.height * share,
    outline: node.outline.is === "box" ? { is: "box", corner: 3 } : node.outline,
    opacity: 1,
    captions: [],
  };
}

/** A ring says what it says around any mark. */
function ringOf(node: SceneNode): SceneNode {
  const { border: _, ...rest } = small(node);
  return { ...rest, outline: { is: "ellipse" }, width: 7, height: 7, ring: node.ring && { ...node.ring, reach: 6 } };
}

function lineItems({ relationships }: Subgraph, ontology: Ontology, scene: Scene): LegendItem[] {
  const lines = new Map(scene.lines.map((line) => [line.id, line]));
  const drawn = relationships.flatMap((relationship) => {
    const line = lines.get(relationship.id);
    return line ? [{ line, kind: kindOf(relationship, ontology), basis: relationship.properties.basis }] : [];
  });
  const kinds = Map.groupBy(
    drawn.toSorted((one, other) => one.kind.rank - other.kind.rank),
    ({ kind }) => kind.words,
  );
  const items = [...kinds].map(([words, same]) => ({ words, line: shortLine(plainest(same.map(({ line }) => line))) }));
  const [any] = items;
  const isAnyImplied = drawn.some(({ basis }) => basis === "implied");
  return any && isAnyImplied
    ? [
        ...items,
        { words: text.implied, line: { ...any.line, to: [line.length, 0], dash: [5, 4], ends: [], width: line.width } },
      ]
    : items;
}

const line = { length: 26, withEnd: 21, width: 1.1, endSize: 26 };

/** What a relationship reads as, and where that stands; the others, which look alike, come last and together. */
function kindOf(relationship: GraphRelationship, ontology: Ontology): { words: string; rank: number } {
  const types = Object.keys(ontology.types);
  const { reads, line: own } = reading(ontology, relationship);
  if (!own) return { words: text.others, rank: types.length };
  const isVariant = ontology.types[relationship.type]?.reads !== reads;
  return { words: reads, rank: types.indexOf(relationship.type) + (isVariant ? 0.5 : 0) };
}

/** One that is neither lit nor dashed shows best what its kind looks like. */
function plainest([first, ...others]: SceneLine[]): SceneLine {
  const odd = ({ glow, dash }: SceneLine) => (glow ? 2 : 0) + (dash ? 1 : 0);
  return others.reduce((best, other) => (odd(other) < odd(best) ? other : best), first as SceneLine);
}

/** A line as long as a mark is wide, with its end. */
function shortLine({ glow: _, bend: __, dash: ___, turn: ____, ...drawn }: SceneLine): SceneLine {
  const [end] = drawn.ends;
  const at = [line.length, 0] as const;
  const ends = end ? [{ ...end, at, towards: [1, 0] as const, size: line.endSize }] : [];
  return { ...drawn, from: [0, 0], to: [end ? line.withEnd : line.length, 0], ends, opacity: 1, captions: [] };
}
