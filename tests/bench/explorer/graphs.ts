import { large } from "../../../client/layout/large.ts";
import { seeded } from "../../../client/layout/seeded.ts";
import type { Folder } from "../../../src/domain/folder.ts";
import type { GraphNode, GraphRelationship, Subgraph } from "../../../src/domain/graph.ts";
import { Ontology } from "../../../src/domain/ontology.ts";
import { frames } from "../../../src/domain/opening.ts";
import { palette } from "../../../src/graph/guess/looks.ts";

/** A graph as both pages draw it: ours places it itself unless it is composed, the bare one is told where all stands. */
export interface Drawing {
  name: string;
  ontology: Ontology;
  subgraph: Subgraph;
  places: Record<string, [number, number]>;
  isComposed: boolean;
}

const shapes = ["circle", "hexagon", "diamond", "bust", "pin"] as const;
const labels = ["Person", "Company", "Event", "Author", "City"];
const types = ["KNOWS", "OWNS", "ATTENDED", "CITES", "LIVES_IN"];

const ontology = Ontology.parse({
  title: "Generated",
  introduction: { wide: "Generated for the bench.", tall: "Generated." },
  labels: Object.fromEntries(
    labels.map((label, index) => [
      label,
      {
        plural: `${label}s`,
        description: label,
        shape: shapes[index],
        colour: palette[index],
        size: 16 + 2 * (index % 3),
      },
    ]),
  ),
  types: Object.fromEntries(
    types.map((type, index) => [
      type,
      {
        from: ["Entity"],
        to: ["Entity"],
        reads: type.toLowerCase().replace("_", " "),
        reverse: `is what it ${type.toLowerCase().replace("_", " ")}`,
        description: type,
        ...(index < 2 ? { line: { colour: palette[index + 2], width: 1.4, end: "triangle" } } : {}),
      },
    ]),
  ),
});

/** Names of two words, and lines to what is joined to much already, as in graphs that people draw. */
export function generated(nodeCount: number, lineCount: number): Drawing {
  const random = seeded(nodeCount);
  const pick = (count: number) => Math.floor(random() * count);
  const nodes = Array.from({ length: nodeCount }, (_, index): GraphNode => {
    const label = labels[pick(labels.length)] ?? "Person";
    return {
      id: `n${index}`,
      elementId: `4:bench:${index}`,
      labels: [label],
      properties: { name: `${label} number ${index}`, year: 1900 + (index % 120) },
    };
  });
  const ends: number[] = [];
  const relationships = Array.from({ length: lineCount }, (_, index): GraphRelationship => {
    const from = index < nodeCount - 1 ? index + 1 : pick(nodeCount);
    const to =
      index === 0 || random() < 0.3 ? pick(Math.max(1, Math.min(from, nodeCount))) : (ends[pick(ends.length)] ?? 0);
    ends.push(from, to);
    const type = types[pick(types.length)] ?? "KNOWS";
    return { id: `r${index}`, elementId: `5:bench:${index}`, type, from: `n${from}`, to: `n${to}`, properties: {} };
  });
  const boxes = nodes.map(({ id }) => ({ id, left: 46, right: 46, top: 10, bottom: 26 }));
  const places = large({ frame: frames.wide, boxes, lines: relationships, given: {} });
  const name = `${nodeCount.toLocaleString("en")} nodes, ${lineCount.toLocaleString("en")} relationships`;
  return { name, ontology, subgraph: { nodes, relationships }, places, isComposed: false };
}

/** The opening of the graph folder. */
export function opening({ dataset, ontology, opening }: Folder): Drawing {
  const nodes = dataset.nodes
    .filter(({ id }) => opening[id]?.wide)
    .map((node) => ({ ...node, elementId: `4:${node.id}` }));
  const ids = new Set(nodes.map(({ id }) => id));
  const relationships = dataset.relationships
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .map((relationship) => ({ ...relationship, elementId: `5:${relationship.id}` }));
  const places = Object.fromEntries(
    nodes.map(({ id }) => [id, opening[id]?.wide ?? [0, 0]] as [string, [number, number]]),
  );
  return { name: "the opening of graph-seed", ontology, subgraph: { nodes, relationships }, places, isComposed: true };
}
