/** Gives what was found before for so many seconds; where finding fails, the next one to ask tries anew. */
export function kept<Result>(seconds: number, find: () => Promise<Result>): () => Promise<Result> {
  let last: { until: number; result: Promise<Result> } | undefined;
  return () => {
    if (last && performance.now() < last.until) return last.result;
    const found = { until: performance.now() + seconds * 1000, result: find() };
    found.result.catch(() => {
      if (last === found) last = undefined;
    });
    last = found;
    return found.result;
  };
}
