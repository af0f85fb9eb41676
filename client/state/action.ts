import { z } from "zod";
import { Basis } from "../../src/domain/evidence.ts";
import { NodeId, Subgraph } from "../../src/domain/graph.ts";
import { Frame, Place } from "../../src/domain/opening.ts";
import { Axis } from "./axis.ts";
import { Filter } from "./filters/filter.ts";
import { Grouped, GroupedBy } from "./grouped/grouped.ts";
import { LayoutName, Picture } from "./picture.ts";
import { Style } from "./style/style.ts";
import { TimeRange } from "./timeRange.ts";

const Places = z.record(NodeId, Place);

/** Relationships of a node that can be asked for together. */
export const ReachGroup = z.strictObject({ type: z.string(), direction: z.enum(["out", "in"]), label: z.string() });
export type ReachGroup = z.infer<typeof ReachGroup>;

/** Everything that can change a picture. What had to be fetched or placed for it travels with it. */
export const Action = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("open"),
    graph: Subgraph,
    places: Places,
    frame: Frame,
    layout: LayoutName,
    hidden: z.array(z.string()),
  }),
  z.strictObject({
    do: z.literal("show"),
    picture: Picture,
    from: z.enum(["link", "file", "kept"]),
    /** What its author called it. */
    name: z.string().optional(),
  }),
  z.strictObject({
    do: z.literal("expand"),
    nodes: z.array(NodeId),
    /** What was asked for, and how many new relationships of that kind there were. */
    groups: z.array(ReachGroup),
    of: z.int().min(0),
    /** How many relationships each of the nodes has in all. */
    reach: z.record(NodeId, z.int().min(0)),
    graph: Subgraph,
    places: Places,
  }),
  z.strictObject({
    do: z.literal("neighbourhood"),
    node: NodeId,
    /** So many steps away, the nearest so many of all that there are; `isWhole` unless there are more than were counted. */
    depth: z.int().min(1),
    shown: z.int().min(0),
    total: z.int().min(0),
    isWhole: z.boolean(),
    graph: Subgraph,
    places: Places,
  }),
  z.strictObject({
    do: z.literal("bring"),
    graph: Subgraph,
    places: Places,
    /** The place that brought it along: it leaves with that place. */
    guestOf: z.string().optional(),
  }),
  z.strictObject({ do: z.literal("replace"), graph: Subgraph, places: Places }),
  z.strictObject({ do: z.literal("move"), places: Places }),
  z.strictObject({ do: z.literal("arrange"), layout: LayoutName, places: Places, axis: Axis.optional() }),
  z.strictObject({ do: z.literal("toggle"), part: z.enum(["labels", "types"]), name: z.string() }),
  z.strictObject({ do: z.literal("toggleBasis"), basis: Basis }),
  z.strictObject({
    do: z.literal("only"),
    part: z.enum(["labels", "types"]),
    name: z.string(),
    all: z.array(z.string()),
  }),
  z.strictObject({ do: z.literal("showAll"), part: z.enum(["labels", "types"]), except: z.array(z.string()) }),
  z.strictObject({ do: z.literal("showEverything") }),
  /** Shows a stretch of time alone; without one, all of it. */
  z.strictObject({ do: z.literal("period"), period: TimeRange.optional() }),
  z.strictObject({ do: z.literal("hide"), nodes: z.array(NodeId) }),
  z.strictObject({ do: z.literal("keepOnly"), nodes: z.array(NodeId) }),
  z.strictObject({ do: z.literal("showHidden") }),
  z.strictObject({ do: z.literal("collapse"), node: NodeId }),
  z.strictObject({ do: z.literal("pin"), nodes: z.array(NodeId) }),
  z.strictObject({ do: z.literal("unpin"), nodes: z.array(NodeId) }),
  z.strictObject({ do: z.literal("group"), group: Grouped }),
  GroupedBy.extend({ do: z.literal("groupBy") }),
  /** Draws the nodes of these groups one by one again. */
  z.strictObject({ do: z.literal("ungroup"), groups: z.array(z.string()) }),
  // With what it is about and was not in the picture yet.
  z.strictObject({ do: z.literal("filter"), filter: Filter, graph: Subgraph, places: Places }),
  /** Of what the filter is that is taken off. */
  z.strictObject({ do: z.literal("unfilter"), subject: z.string() }),
  z.strictObject({ do: z.literal("fade"), fades: z.boolean() }),
  z.strictObject({ do: z.literal("style"), style: Style }),
  /** One line for all relationships between two nodes, or one for each. */
  z.strictObject({ do: z.literal("bundle"), on: z.boolean() }),
]);
export type Action = z.infer<typeof Action>;
