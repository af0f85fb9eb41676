import type { Stretch } from "./expressions.ts";
import type { Scales } from "./scales.ts";
import { depthOf, type Size } from "./size.ts";

/** Lists and maps within one another; Neo4j wrote out 2,000 of them, of 5,000 the answer never came. */
const mostLevels = 1500;

/** Supposed, to see what a turn adds; deeper than anything that is not. */
const veryDeep: Size = { length: 1, isMap: true, depth: 1_000_000_000 };
const mostDeep = depthOf(veryDeep) / 2;

/** How deep it is in the end what is gathered in so many turns, if each puts it into further lists or maps. */
export function depthAfter(scales: Scales, step: { name: string; step: Stretch }, first: Size, turns: number): number {
  const { size } = scales.variables.suppose(step.name, veryDeep, () => scales.weigh(step.step));
  return depthOf(first) + turns * Math.max(0, depthOf(size) - depthOf(veryDeep));
}

/** Refuses what Neo4j could not write out. */
export function checkDepth({ refuse }: Scales, size: Size, at: number): void {
  const depth = depthOf(size);
  if (depth > mostLevels && depth < mostDeep) refuse(at, nests);
}

const nests =
  "Lists or maps would be within one another here deeper than Neo4j can write them out. Put values to a list with +, or cut what is gone through, as in list[..100].";
