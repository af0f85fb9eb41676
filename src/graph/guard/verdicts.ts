/** The last few results by key; the one longest unused goes first. */
export function createVerdicts<Verdict>(most: number) {
  const kept = new Map<string, Verdict>();
  return {
    get(key: string): Verdict | undefined {
      const verdict = kept.get(key);
      if (verdict === undefined) return undefined;
      kept.delete(key);
      kept.set(key, verdict);
      return verdict;
    },
    keep(key: string, verdict: Verdict): void {
      kept.delete(key);
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
      kept.set(key, verdict);
    },
  };
}
