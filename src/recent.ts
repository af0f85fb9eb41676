/** Counts what happened within the last so many seconds; each call is one more. */
export function createRecent(seconds: number, now = () => performance.now()): () => number {
  let times: number[] = [];
  return () => {
    times = [...times, now()].filter((time) => time > now() - seconds * 1000);
    return times.length;
  };
}
