import { z } from "zod";
import { NodeId, Subgraph } from "./graph.ts";

/** Pixels at zoom 1 from the middle of the frame, x to the right, y down. */
export const Place = z.tuple([z.int(), z.int()]);
export type Place = z.infer<typeof Place>;

/** The two frames that a picture is composed for, in pixels at zoom 1. */
export const frames = { wide: { width: 1208, height: 604 }, tall: { width: 390, height: 470 } } as const;
export const Frame = z.enum(["wide", "tall"]);
export type Frame = z.infer<typeof Frame>;

const Places = z.strictObject({ wide: Place.optional(), tall: Place.optional() });

/** `opening.yaml`: which nodes the opening picture shows, and where. Without a place a node gets the nearest free one. */
export const Opening = z.record(z.string(), Places);
export type Opening = z.infer<typeof Opening>;

/** The opening picture as the API gives it. */
export const OpeningPicture = z
  .strictObject({
    subgraph: Subgraph,
    places: z.record(NodeId, Places).optional(),
    shown: z.int().min(0),
    total: z.int().min(0).describe("Nodes that could be shown"),
    words: z.string().optional().describe("What is shown of what, where nobody composed it"),
  })
  .meta({ id: "OpeningPicture" });
export type OpeningPicture = z.infer<typeof OpeningPicture>;
