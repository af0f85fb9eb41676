import type { Numbered } from "./numbered.ts";
import { seeded } from "./seeded.ts";

const pivots = 30;
const rounds = 40;

/**
 * Pivot MDS (Brandes and Pich): places such that what is few lines apart lies near, in time that grows with the size
 * alone. What lies on one point is scattered a little, always alike, so that forces can part it.
 */
export function sketch(graph: Numbered, distance: number): { x: Float64Array; y: Float64Array } {
  const columns = distancesFromPivots(graph);
  centre(columns, graph.count);
  const [first, second] = axes(columns, graph.count);
  const random = seeded(3);
  const scale = spreadOf(first, second, graph, distance);
  const scattered = (values: Float64Array) => values.map((value) => value * scale + (random() - 0.5) * distance);
  return { x: scattered(first), y: scattered(second) };
}

/** Steps from each of some nodes to all others; each next pivot is the one farthest from those before. */
function distancesFromPivots(graph: Numbered): Float64Array[] {
  const nearest = new Float64Array(graph.count).fill(Number.POSITIVE_INFINITY);
  const columns: Float64Array[] = [];
  let pivot = busiest(graph);
  while (columns.length < Math.min(pivots, graph.count)) {
    const steps = stepsFrom(graph, pivot);
    columns.push(steps);
    let farthest = 0;
    for (let node = 0; node < graph.count; node++) {
      nearest[node] = Math.min(nearest[node] ?? 0, steps[node] ?? 0);
      if ((nearest[node] ?? 0) > (nearest[farthest] ?? 0)) farthest = node;
    }
    pivot = farthest;
  }
  return columns;
}

function busiest({ count, first }: Numbered): number {
  let best = 0;
  const degree = (node: number) => (first[node + 1] ?? 0) - (first[node] ?? 0);
  for (let node = 1; node < count; node++) if (degree(node) > degree(best)) best = node;
  return best;
}

/** What cannot be reached counts as a little farther than the farthest that can. */
function stepsFrom({ count, first, neighbours }: Numbered, start: number): Float64Array {
  const steps = new Float64Array(count).fill(-1);
  const queue = new Int32Array(count);
  let [head, tail] = [0, 1];
  queue[0] = start;
  steps[start] = 0;
  while (head < tail) {
    const node = queue[head++] ?? 0;
    for (let at = first[node] ?? 0; at < (first[node + 1] ?? 0); at++) {
      const other = neighbours[at] ?? 0;
      if ((steps[other] ?? 0) >= 0) continue;
      steps[other] = (steps[node] ?? 0) + 1;
      queue[tail++] = other;
    }
  }
  const beyond = (steps[queue[tail - 1] ?? 0] ?? 0) + 2;
  return steps.map((value) => (value < 0 ? beyond : value));
}

/** Squares the distances, and takes the means of rows and columns away. */
function centre(columns: Float64Array[], count: number): void {
  const rowMeans = new Float64Array(count);
  for (const column of columns)
    for (let node = 0; node < count; node++) {
      const square = (column[node] ?? 0) ** 2;
      column[node] = square;
      rowMeans[node] = (rowMeans[node] ?? 0) + square / columns.length;
    }
  const whole = rowMeans.reduce((sum, mean) => sum + mean, 0) / Math.max(1, count);
  for (const column of columns) {
    const mean = column.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
    for (let node = 0; node < count; node++)
      column[node] = -0.5 * ((column[node] ?? 0) - mean - (rowMeans[node] ?? 0) + whole);
  }
}

/** The two directions in which the columns differ most, by power iteration. */
function axes(columns: Float64Array[], count: number): [Float64Array, Float64Array] {
  const products = columns.map((one) => columns.map((other) => dot(one, other)));
  const random = seeded(4);
  const found: Float64Array[] = [];
  for (let axis = 0; axis < 2; axis++) {
    let vector = unit(Float64Array.from(columns, () => random() - 0.5));
    for (let round = 0; round < rounds; round++) {
      const next = Float64Array.from(products, (row) => dot(Float64Array.from(row), vector));
      for (const before of found) {
        const share = dot(next, before);
        for (let index = 0; index < next.length; index++)
          next[index] = (next[index] ?? 0) - share * (before[index] ?? 0);
      }
      vector = unit(next);
    }
    found.push(vector);
  }
  const along = (vector: Float64Array | undefined) => {
    const values = new Float64Array(count);
    for (const [index, column] of columns.entries())
      for (let node = 0; node < count; node++)
        values[node] = (values[node] ?? 0) + (column[node] ?? 0) * (vector?.[index] ?? 0);
    return values;
  };
  return [along(found[0]), along(found[1])];
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

/** By how much to stretch so that a line is as long as it should be, in the mean. */
function spreadOf(x: Float64Array, y: Float64Array, { count, first, neighbours }: Numbered, distance: number): number {
  let sum = 0;
  for (let node = 0; node < count; node++)
    for (let at = first[node] ?? 0; at < (first[node + 1] ?? 0); at++) {
      const other = neighbours[at] ?? 0;
      sum += Math.hypot((x[node] ?? 0) - (x[other] ?? 0), (y[node] ?? 0) - (y[other] ?? 0));
    }
  return sum === 0 ? 1 : (distance * neighbours.length) / sum;
}
