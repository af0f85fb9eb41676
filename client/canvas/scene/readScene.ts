import cytoscape, {
  type Core,
  type EdgeSingular,
  type ElementDefinition,
  type NodeSingular,
  type StylesheetJson,
} from "cytoscape";
import type { Scene } from "../../export/picture/scene.ts";
import type { Width } from "../measure.ts";
import type { Rule } from "../rule.ts";
import type { Theme } from "../theme.ts";
import { sceneLine } from "./sceneLine.ts";
import { sceneNode } from "./sceneNode.ts";

interface Drawing {
  elements: ElementDefinition[];
  rules: Rule[];
  theme: Theme;
  width: Width;
}

/**
 * The picture as values that can be written as SVG: the same elements in the same style sheet, put on by a Cytoscape
 * without a canvas. So another paper than the one on the screen changes nothing on the screen.
 */
export function readScene({ elements, rules, theme, width }: Drawing): Scene {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: structuredClone(elements),
    layout: { name: "preset" },
  });
  try {
    cy.style(rules as unknown as StylesheetJson);
    return sceneOf(cy, theme, width);
  } finally {
    cy.destroy();
  }
}

function sceneOf(cy: Core, theme: Theme, width: Width): Scene {
  const nodes = inOrder(nodesOf(cy).filter((node) => node.visible()));
  const read = new Map(nodes.map((node) => [node.id(), sceneNode(node, theme, width)]));
  const bows = bowsOf(cy);
  const lines = inOrder(edgesOf(cy).filter((edge) => edge.visible())).flatMap((edge) => {
    const [source, target] = [read.get(edge.source().id()), read.get(edge.target().id())];
    return source && target ? [sceneLine(edge, [source, target], bows.get(edge.id()) ?? 0, width)] : [];
  });
  return { lines, nodes: [...read.values()] };
}

const nodesOf = (cy: Core): NodeSingular[] =>
  cy
    .nodes()
    .toArray()
    .filter((element) => element.isNode());
const edgesOf = (cy: Core): EdgeSingular[] =>
  cy
    .edges()
    .toArray()
    .filter((element) => element.isEdge());

/** As Cytoscape draws them: what has a higher index lies above, else what came later. */
function inOrder<Element extends { numericStyle(name: string): number }>(elements: Element[]): Element[] {
  return elements.toSorted((one, other) => one.numericStyle("z-index") - other.numericStyle("z-index"));
}

/** How far each curve swings out: as its data says, or side by side where several join the same two nodes. */
function bowsOf(cy: Core): Map<string, number> {
  const edges = edgesOf(cy);
  const curved = edges.filter((edge) => edge.style("curve-style") === "bezier");
  const pairs = Map.groupBy(curved, (edge) => [edge.source().id(), edge.target().id()].sort().join("\n"));
  const besides = [...pairs.values()].flatMap((same) =>
    same.map((edge, index) => [edge.id(), beside(edge, index, same)] as const),
  );
  const own = edges
    .filter((edge) => edge.style("curve-style") === "unbundled-bezier")
    .map((edge) => [edge.id(), ownBow(edge)] as const);
  return new Map([...besides, ...own]);
}

function beside(edge: EdgeSingular, index: number, edges: EdgeSingular[]): number {
  const step = edge.numericStyle("control-point-step-size") || 40;
  const isSwapped = edge.source().id() !== edges[0]?.source().id();
  return (0.5 - edges.length / 2 + index) * step * (isSwapped ? -1 : 1);
}

function ownBow(edge: EdgeSingular): number {
  const distances: unknown = edge.numericStyle("control-point-distances");
  const [first] = Array.isArray(distances) ? distances : [distances];
  return Number(first) || 0;
}
