/** Ids as one text of an address or of a request; a comma inside of one is written `%2C`. */
export function joinIds(ids: string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.map((id) => id.replaceAll(",", "%2C")).join(",");
}

/** The ids that `joinIds` joined. */
export function splitIds(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .filter(Boolean)
    .map((id) => id.replaceAll("%2C", ","));
}
