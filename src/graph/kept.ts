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

/** The result before, where the new one says the same: what is made from it then lasts. */
export function steady<Source, Result>(find: (source: Source) => Promise<Result>): (source: Source) => Promise<Result> {
  let last: { text: string; result: Result } | undefined;
  return async (source) => {
    const result = await find(source);
    const text = JSON.stringify(result);
    last = last?.text === text ? last : { text, result };
    return last.result;
  };
}

/** Keeps what was found for each source for as long as that is in memory; what failed is tried anew. */
export function keptFor<Source extends object, Result>(
  find: (source: Source) => Promise<Result>,
): (source: Source) => Promise<Result> {
  const found = new WeakMap<Source, Promise<Result>>();
  return (source) => {
    const known = found.get(source) ?? find(source);
    found.set(source, known);
    known.catch(() => found.delete(source));
    return known;
  };
}

/** Keeps what was found for as long as what it was found from is the same. */
export function keptWith<Source extends object, Result>(
  source: () => Promise<Source>,
  find: (source: Source) => Promise<Result>,
): () => Promise<Result> {
  const of = keptFor(find);
  return async () => of(await source());
}

const mostKept = 2_000;

/** Keeps what was found for each of the last so many keys; what failed is tried anew. */
export function keptBy<Result>(find: (key: string) => Promise<Result>): (key: string) => Promise<Result> {
  const found = new Map<string, Promise<Result>>();
  return (key) => {
    const result = found.get(key) ?? find(key);
    found.delete(key);
    found.set(key, result);
    result.catch(() => found.delete(key));
    const [oldest] = found.keys();
    if (found.size > mostKept && oldest !== undefined) found.delete(oldest);
    return result;
  };
}
