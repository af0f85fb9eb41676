/** What an address carries besides the reader's place: the picture, the frame it is composed for, and the graph's version. */
export interface Carried {
  s?: string;
  frame?: string;
  graph?: string;
}

/** In this order, the long one last. */
const names = ["frame", "graph", "s"] as const;

export function carriedIn(hash: string): Carried {
  const search = new URLSearchParams(hash.slice(hash.indexOf("?") + 1 || hash.length));
  return Object.fromEntries(names.flatMap((name) => (search.get(name) ? [[name, search.get(name) ?? ""]] : [])));
}

/** The place of `formatAddress` with the picture that is seen there. */
export function withCarried(place: string, carried: Carried): string {
  const search = new URLSearchParams(names.flatMap((name) => (carried[name] ? [[name, carried[name]]] : [])));
  return search.size === 0 ? place : `${place}${place.includes("?") ? "&" : "?"}${search}`;
}

/** So much of the graph's hash tells two versions apart. */
export const versionOf = (hash: string | undefined) => hash?.slice(0, 12);
