import type { Subgraph } from "../../src/domain/graph.ts";
import type { Frame } from "../../src/domain/opening.ts";
import type { Places } from "../layout/box.ts";
import type { Dressed } from "../state/style/dressing.ts";
import type { Width } from "./measure.ts";

/** What the elements of a picture are made from. */
export interface Drawing {
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
