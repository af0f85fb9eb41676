import type { Box, Line } from "./box.ts";

/** Who is joined to whom, by number: the neighbours of node `n` are those from `first[n]` up to `first[n + 1]`. */
export interface Numbered {
  count: number;
  first: Int32Array;
  neighbours: Int32Array;
}

export function numbered(boxes: Box[], lines: Line[]): Numbered {
  const numbers = new Map(boxes.map(({ id }, index) => [id, index]));
  const ends = lines.map(({ from, to }) => [numbers.get(from) ?? 0, numbers.get(to) ?? 0] as const);
  const first = new Int32Array(boxes.length + 1);
  for (const [from, to] of ends) {
    first[from + 1] = (first[from + 1] ?? 0) + 1;
    first[to + 1] = (first[to + 1] ?? 0) + 1;
  }
  for (let index = 0; index < boxes.length; index++) first[index + 1] = (first[index + 1] ?? 0) + (first[index] ?? 0);
  const next = first.slice();
  const neighbours = new Int32Array(2 * ends.length);
  const put = (node: number, other: number) => {
    const at = next[node] ?? 0;
    neighbours[at] = other;
    next[node] = at + 1;
  };
  for (const [from, to] of ends) {
    put(from, to);
    put(to, from);
  }
  return { count: boxes.length, first, neighbours };
}
