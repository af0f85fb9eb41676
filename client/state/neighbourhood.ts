import { signal } from "@preact/signals";
import type { Neighbourhood } from "../../src/domain/neighbours.ts";

/** The node whose neighbourhood is asked about, with how many nodes are how far; where on the stage, in pixels. */
export interface Reaching {
  node: string;
  steps: Neighbourhood["steps"];
  x: number;
  y: number;
}

export const reaching = signal<Reaching | undefined>(undefined);

/** What is within so many steps: all that is nearer is part of it. */
export interface Within {
  depth: number;
  total: number;
  isWhole: boolean;
}

/** A depth that brings nothing more than the one before is none to choose. */
export function withinSteps(steps: Neighbourhood["steps"]): Within[] {
  let total = 0;
  return steps
    .map(({ depth, nodes, isWhole }) => {
      total += nodes;
      return { depth, nodes, total, isWhole };
    })
    .filter(({ depth, nodes }) => depth === 1 || nodes > 0)
    .map(({ nodes: _, ...within }) => within);
}
