import { signal } from "@preact/signals";
import type { Reach } from "./reach.ts";

/** What is being expanded, while the reader chooses how; where on the stage, in pixels. */
export interface Expansion {
  reaches: Reach[];
  x: number;
  y: number;
}

export const expansion = signal<Expansion | undefined>(undefined);
