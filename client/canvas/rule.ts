import type { Frame } from "../../src/domain/opening.ts";

/** A length that depends on the element. */
type Measure = (element: { data: (name: string) => number }) => number;

/** A rule of Cytoscape's style sheet. */
export interface Rule {
  selector: string;
  style: Record<string, string | number | number[] | Measure>;
}

export interface LookOptions {
  frame: Frame;
  /** The band of zoom levels that the camera is in: its lower end. */
  band: number;
  /** So much is lit at once that there is no room for large names. */
  crowd: boolean;
  /** By how much lit boxes can grow until they meet; left out, by any. */
  boxRoom?: number;
  /** So much is drawn that only what is chosen has ends and words. */
  large?: boolean;
  /** From afar the names at rest grow, and those that then find no room are left out. */
  grows?: boolean;
  /** The overlay writes the names at rest. */
  nameless?: boolean;
}
