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

/** Keeps what was found for as long as what it was found from is the same. */
export function keptWith<Source extends object, Result>(
  source: () => Promise<Source>,
  find: (source: Source) => Promise<Result>,
): () => Promise<Result> {
  const found = new WeakMap<Source, Promise<Result>>();
  return async () => {
    const from = await source();
    const known = found.get(from) ?? find(from);
    found.set(from, known);
    known.catch(() => found.delete(from));
    return known;
  };
}
