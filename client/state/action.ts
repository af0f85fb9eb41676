import { z } from "zod";
import { Basis } from "../../src/domain/evidence.ts";
import { NodeId, Subgraph } from "../../src/domain/graph.ts";
import { Frame, Place } from "../../src/domain/opening.ts";
import { Axis } from "../layout/axis.ts";
import { LayoutName } from "./picture.ts";

const Places = z.record(NodeId, Place);

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
  z.strictObject({ do: z.literal("expand"), node: NodeId, graph: Subgraph, places: Places }),
  z.strictObject({ do: z.literal("bring"), graph: Subgraph, places: Places }),
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
]);
export type Action = z.infer<typeof Action>;
