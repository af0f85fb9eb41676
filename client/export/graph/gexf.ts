import { mainLabel } from "../../../src/domain/ontology.ts";
import { escaped, tag } from "../picture/svg.ts";
import { type Column, columnsOf } from "./columns.ts";
import { type Shown, type Told, toldNodes, toldRelationships } from "./shown.ts";

/** What is drawn as GEXF 1.3, Gephi's own form, with places and colours. */
export function gexfOf(shown: Shown): string {
  const [nodes, edges] = [toldNodes(shown), toldRelationships(shown)];
  const [ofNodes, ofEdges] = [columnsOf(nodes, "n", ["x", "y", "name"]), columnsOf(edges, "e", ["from", "to"])];
  const colours = new Map(shown.drawn.nodes.map(({ id, labels }) => [id, colourOf(labels, shown)]));
  const root = tag(
    "gexf",
    { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" },
    tag(
      "meta",
      { lastmodifieddate: shown.day.toISOString().slice(0, 10) },
      tag("creator", {}, "Backchannel"),
      tag("description", {}, escaped(`${shown.title}. ${shown.address}`)),
    ),
    tag(
      "graph",
      { defaultedgetype: "directed" },
      attributes("node", ofNodes),
      attributes("edge", ofEdges),
      tag("nodes", {}, ...nodes.map((node) => nodeOf(node, ofNodes, colours.get(node.id)))),
      tag("edges", {}, ...edges.map((edge) => edgeOf(edge, ofEdges))),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function nodeOf(node: Told, columns: Column[], colour: string | undefined): string {
  const { x, y, name } = node.own;
  return tag(
    "node",
    { id: node.id, label: String(name) },
    values(node, columns),
    // Gephi's y goes up.
    typeof x === "number" && typeof y === "number" ? tag("viz:position", { x, y: -y, z: 0 }) : "",
    colour ? tag("viz:color", { hex: colour }) : "",
  );
}

function edgeOf(edge: Told, columns: Column[]): string {
  const { from, to, reads } = edge.own;
  return tag(
    "edge",
    { id: edge.id, source: String(from), target: String(to), label: String(reads) },
    values(edge, columns),
  );
}

const attributes = (holder: "node" | "edge", columns: Column[]) =>
  tag(
    "attributes",
    { class: holder },
    ...columns.map(({ key, name, type }) => tag("attribute", { id: key, title: name, type })),
  );

function values(told: Told, columns: Column[]): string {
  const known = columns.flatMap(({ key, of }) => {
    const value = of(told);
    return value === undefined ? [] : [tag("attvalue", { for: key, value })];
  });
  return known.length === 0 ? "" : tag("attvalues", {}, ...known);
}

function colourOf(labels: string[], { ontology }: Shown): string | undefined {
  const label = mainLabel(ontology, labels);
  return label === undefined ? undefined : ontology.labels[label]?.colour.light;
}
