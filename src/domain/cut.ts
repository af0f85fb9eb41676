/** Words no longer than so many characters; where some are left out, they end in an ellipsis. */
export function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words
    .slice(0, most - 1)
    .trimEnd()
    .toWellFormed()}…`;
}
