import { z } from "zod";
import { Basis } from "../../src/domain/evidence.ts";
import { emptySubgraph, NodeId, Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { Frame, Place } from "../../src/domain/opening.ts";
import { Axis } from "./axis.ts";
import { Filter } from "./filters/filter.ts";
import { filtered } from "./filters/filtered.ts";
import { Grouped } from "./grouped/grouped.ts";
import { Style } from "./style/style.ts";
import { TimeRange, withinTime } from "./timeRange.ts";

export const LayoutName = z.enum(["ring", "time", "layers", "radial", "circle", "grid", "force", "live"]);
export type LayoutName = z.infer<typeof LayoutName>;

/**
 * What is drawn, as a value. `graph` holds every node and relationship that was brought in, `places` where each node
 * stands (whole pixels at zoom 1 from the middle of the frame), `hidden` what the legend or the reader leaves out.
 */
export const Picture = z.strictObject({
  frame: Frame,
  layout: LayoutName,
  graph: Subgraph,
  places: z.record(NodeId, Place),
  /** Where the years lie, while the picture stands by date. */
  axis: Axis.optional(),
  hidden: z.strictObject({
    labels: z.array(z.string()),
    types: z.array(z.string()),
    basis: z.array(Basis),
    /** Nodes that were hidden one by one. */
    nodes: z.array(NodeId),
  }),
  /** The stretch of time that is shown; all of it where there is none. */
  period: TimeRange.optional(),
  /** What is left out besides; at most one filter about the same. */
  filters: z.array(Filter),
  /** What the filters leave out is drawn faintly, instead of not at all. */
  fades: z.boolean(),
  /** What marks look like, where not as the ontology has it. */
  style: Style,
  /** What is drawn as one mark. */
  grouped: z.array(Grouped),
  /** Nodes that keep their place whatever layout is chosen. */
  pinned: z.array(NodeId),
  /** Whether all relationships between two nodes are drawn as one line; each has its own where it is left out. */
  bundled: z.literal(true).optional(),
  /** How many relationships a node has in all, of those that were expanded or collapsed. */
  reach: z.record(NodeId, z.int().min(0)),
  /** What came in with the last action, marked until the next. */
  fresh: z.array(NodeId),
});
export type Picture = z.infer<typeof Picture>;

export const emptyPicture: Picture = {
  frame: "wide",
  layout: "ring",
  graph: emptySubgraph,
  places: {},
  hidden: { labels: [], types: [], basis: [], nodes: [] },
  filters: [],
  fades: false,
  style: {},
  grouped: [],
  pinned: [],
  reach: {},
  fresh: [],
};

/** What is in the picture, filtered or not, but for nodes that were hidden one by one. */
export function kept({ graph, hidden }: Pick<Picture, "graph" | "hidden">): Subgraph {
  if (hidden.nodes.length === 0) return graph;
  const gone = new Set(hidden.nodes);
  return {
    nodes: graph.nodes.filter(({ id }) => !gone.has(id)),
    relationships: graph.relationships.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}

/** What is drawn: what neither the legend, the time nor a filter leaves out. */
export function visible(picture: Picture, ontology: Ontology): Subgraph {
  return filtered(unfiltered(picture, ontology), picture.filters);
}

/** What the legend and the time leave to be drawn: a node goes with its main label, a relationship also with either end. */
export function unfiltered(picture: Picture, ontology: Ontology): Subgraph {
  const labels = new Set(picture.hidden.labels);
  const types = new Set(picture.hidden.types);
  const { nodes: all, relationships: joining } = kept(picture);
  const nodes = all.filter((node) => !isHidden(node.labels, labels, ontology));
  const ids = new Set(nodes.map((node) => node.id));
  const relationships = joining.filter(
    ({ type, from, to, properties }) =>
      ids.has(from) &&
      ids.has(to) &&
      !types.has(type) &&
      !picture.hidden.basis.some((basis) => basis === properties.basis),
  );
  return withinTime({ nodes, relationships }, picture.period, ontology);
}

function isHidden(labels: string[], hidden: Set<string>, ontology: Ontology): boolean {
  const main = mainLabel(ontology, labels);
  if (main !== undefined && hidden.has(main)) return true;
  return labels.some((label) => hidden.has(label) && ontology.labels[label]?.shape === "ring");
}
