/** The name that was probably meant by another one, a typo or two away; undefined where none comes near. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const most = name.length < 4 ? 1 : name.length < 8 ? 2 : 3;
  let [best, distance]: [string | undefined, number] = [undefined, most + 1];
  for (const candidate of names) {
    if (candidate === name || Math.abs(candidate.length - name.length) >= distance) continue;
    const steps = editsBetween(name.toLowerCase(), candidate.toLowerCase());
    if (steps < distance) [best, distance] = [candidate, steps];
  }
  return best;
}

/** How many letters must be added, left out, changed or swapped with their neighbour. */
function editsBetween(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + same,
        isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
