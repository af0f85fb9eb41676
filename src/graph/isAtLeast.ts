/** Whether a version of Neo4j is that one or a later one, as calendar versions are. */
export function isAtLeast(version: string, [major, minor]: [major: number, minor: number]): boolean {
  // Aura writes "5.27-aura".
  const [ownMajor = 0, ownMinor = 0] = version.split(".").map(Number.parseFloat);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
