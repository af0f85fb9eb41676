import { cut } from "../domain/cut.ts";

interface Shown {
  shown: number;
  total: number;
  /** Names of the nodes that the picture was begun from. */
  hubs: string[];
}

/** One sentence that says what of a graph is shown; of an empty one, what to do. */
export function openingWords({ shown, total, hubs }: Shown): string {
  if (total === 0)
    return "This database holds no nodes yet: load some and draw anew, or choose another database (NEO4J_DATABASE).";
  if (shown === total) return shown === 1 ? "The only node." : `All ${inWords(shown)} nodes.`;
  const of = `${inWords(shown)} of ${inWords(total)} nodes`;
  const [hub] = hubs;
  if (hub === undefined) return `${of}; no relationship was found.`;
  if (hubs.length === 1) return `The best-connected region: ${of}, around ${cut(hub, longest)}.`;
  return `The best-connected regions: ${of}, around ${cut(hub, longest)} and ${hubs.length - 1} other${hubs.length > 2 ? "s" : ""}.`;
}

const inWords = (count: number) => count.toLocaleString("en");

/** Longer names are cut. */
const longest = 60;
