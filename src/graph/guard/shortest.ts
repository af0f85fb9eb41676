import type { Plan } from "neo4j-driver";

/** Steps that such a search may count: Neo4j goes through all ways of that many, and does not look at the time meanwhile. */
export const mostCounted = 5;

/** Up to `((x)-[r]-(y)){1, 30}` or `-[r*1..30]`, as a plan writes them. */
const counted = /(?<before>.*?)(?:\{(?<least>\d+), (?<most>\d*)\}|\*(?<from>\d+)\.\.(?<to>\d*)\])/gs;

/**
 * Whether a plan's step seeks shortest paths whose steps are counted. Where they are not, as in + and *, each node is
 * looked at once, and the search ends in time.
 */
export function isCountingSearch({ operatorType, arguments: details }: Plan): boolean {
  if (!operatorType.startsWith("StatefulShortestPath")) return false;
  const pattern = String(details.Details ?? "").replaceAll(/`[^`]*`/g, "");
  const steps = [...pattern.matchAll(counted)].map(({ groups = {} }) => stepsOf(groups));
  return steps.reduce((total, each) => total + each, 0) > mostCounted;
}

function stepsOf({ before = "", least, most, from, to }: Record<string, string | undefined>): number {
  const repeated = before.slice(before.lastIndexOf("(("));
  const each = least === undefined ? 1 : repeated.split("-[").length - 1;
  const atMost = most ?? to;
  if (atMost) return each * Number(atMost);
  return Number(least ?? from) <= 1 ? 0 : Number.POSITIVE_INFINITY;
}
