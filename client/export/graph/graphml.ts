import { escaped, tag } from "../picture/svg.ts";
import { type Column, columnsOf } from "./columns.ts";
import { type Shown, type Told, toldNodes, toldRelationships } from "./shown.ts";

/** What is drawn as GraphML, which yEd, Cytoscape, Gephi and NetworkX read. */
export function graphmlOf(shown: Shown): string {
  const [nodes, edges] = [toldNodes(shown), toldRelationships(shown)];
  const [ofNodes, ofEdges] = [columnsOf(nodes, "n"), columnsOf(edges, "e", ["from", "to"])];
  const graph = tag(
    "graph",
    { id: "picture", edgedefault: "directed" },
    ...nodes.map((node) => tag("node", { id: node.id }, ...datas(node, ofNodes))),
    ...edges.map((edge) =>
      tag("edge", { id: edge.id, source: String(edge.own.from), target: String(edge.own.to) }, ...datas(edge, ofEdges)),
    ),
  );
  const root = tag(
    "graphml",
    { xmlns: "http://graphml.graphdrawing.org/xmlns" },
    tag("desc", {}, escaped(`${shown.title}. ${shown.address}`)),
    ...ofNodes.map((column) => keyOf(column, "node")),
    ...ofEdges.map((column) => keyOf(column, "edge")),
    graph,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

const keyOf = ({ key, name, type }: Column, holder: "node" | "edge") =>
  tag("key", { id: key, for: holder, "attr.name": name, "attr.type": type });

function datas(told: Told, columns: Column[]): string[] {
  return columns.flatMap(({ key, of }) => {
    const value = of(told);
    return value === undefined ? [] : [tag("data", { key }, escaped(value))];
  });
}
