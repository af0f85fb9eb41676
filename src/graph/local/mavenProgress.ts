// What the jars of these versions weigh; the next ones of each line differ little.
const expectedMegabytes = (version: string): number => (version.startsWith("5.") ? 123 : 152);

const units: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** Follows Maven's output line by line; after each jar says how far the download has come. */
export function createMavenProgress(
  version: string,
): (line: string) => { words: string; progress: number } | undefined {
  const expected = expectedMegabytes(version);
  let bytes = 0;
  return (line) => {
    const found = /Downloaded from .*\.jar \(([\d.]+) (B|kB|MB|GB)\b/.exec(line);
    if (!found) return undefined;
    bytes += Number(found[1]) * (units[found[2] ?? ""] ?? 0);
    const megabytes = Math.min(expected, Math.round(bytes / 2 ** 20));
    return { words: `Neo4j is being downloaded, ${megabytes} of ${expected} MB`, progress: megabytes / expected };
  };
}
