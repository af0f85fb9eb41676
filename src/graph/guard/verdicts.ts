/** The last few results by key, each for so many seconds; the one longest unused goes first. */
export function createVerdicts<Verdict>(most: number, seconds: number, now = () => performance.now()) {
  const kept = new Map<string, { verdict: Verdict; until: number }>();
  return {
    get(key: string): Verdict | undefined {
      const found = kept.get(key);
      kept.delete(key);
      if (found === undefined || found.until <= now()) return undefined;
      kept.set(key, found);
      return found.verdict;
    },
    keep(key: string, verdict: Verdict): void {
      kept.delete(key);
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
      kept.set(key, { verdict, until: now() + seconds * 1000 });
    },
  };
}
