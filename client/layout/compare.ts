/** For sorting. Not localeCompare: its order depends on the reader's language. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
