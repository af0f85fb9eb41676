/** The known word that was most likely meant: another case, or a letter or two apart. */
export function nearest(word: string, known: string[]): string | undefined {
  const most = Math.min(2, Math.floor(word.length / 3));
  const apart = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= most && candidate !== word)
    .map((candidate) => ({ candidate, steps: stepsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= most);
  return apart.toSorted((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))[0]?.candidate;
}

/** Letters to put in, leave out, change, or exchange with the next (optimal string alignment). */
function stepsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        at(next, column - 1) + 1,
        at(last, column) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, next];
  }
  return at(last, other.length);
}

const at = (row: number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
