import { LateError } from "../../domain/errors.ts";
import type { Found } from "../../domain/found.ts";
import type { Ask } from "../ask.ts";
import type { Known } from "../knowledge.ts";
import { within } from "../within.ts";
import { foundNode, type Hit, ranked } from "./found.ts";
import { hurried } from "./hurried.ts";
import { usefulIndexes } from "./indexes.ts";
import { type CountedGraph, type Looked, nothing, searched, together } from "./looked.ts";
import { lookInFulltext, lookInNames } from "./lookInIndexes.ts";
import { tellingWords } from "./lucene.ts";
import type { Memory } from "./memory.ts";
import type { NameSample } from "./sample.ts";
import { scan } from "./scan.ts";

/** Who types waits a second for more; for the first thing found, as long as a busy or cold Neo4j needs. */
const seconds = { more: 1, anything: 5 };

interface Wanted {
  text: string;
  limit: number;
}

interface Asked {
  ask: Ask;
  known: Known;
  memory: Pick<Memory, "indexes" | "sample">;
}

/** Search in a database of others, by what indexes it has, and where they do not reach among the names in memory. */
export async function searchForeign(asked: Asked, { text, limit }: Wanted): Promise<Found> {
  if (tellingWords(text).length === 0) return { nodes: [], questions: [] };
  const graph = asked.known.schema;
  const { how, looked } = await look(asked, { text, limit });
  const nodes = ranked(graph.ontology, looked.hits, text).slice(0, limit);
  return {
    nodes: nodes.map((hit) => foundNode(graph.ontology, hit)),
    questions: [],
    searched: searched(graph, how, looked),
  };
}

interface Ended {
  how: "fulltext" | "index" | "scan";
  looked: Looked;
}

async function look({ ask, known, memory }: Asked, { text, limit }: Wanted): Promise<Ended> {
  const graph = known.schema;
  const { fulltext, texts, beginnings } = usefulIndexes(graph.ontology, await memory.indexes(known));
  const search = { graph, text, ask: hurried(ask, seconds.anything) };
  const [words, parts, begun] = await Promise.all([
    lookInFulltext(search, fulltext),
    lookInNames(search, texts, "CONTAINS"),
    lookInNames(search, beginnings, "STARTS WITH"),
  ]);
  const looked = together([words, parts, begun]);
  const isEnough = fitting(graph, looked.hits, text) >= limit;
  if (isEnough) return { how: words.hits.length > 0 ? "fulltext" : "index", looked };
  // Beginnings of names were looked for among all, words within them were not; and an index of texts knows no accents.
  const scanSeconds = looked.hits.length > 0 ? seconds.more : seconds.anything;
  const names = await inTime(scanSeconds, memory.sample(known));
  const rest = names ? await scan({ graph, text, ask: hurried(ask, scanSeconds) }, names) : nothing;
  return { how: "scan", looked: together([words, parts, { ...begun, nodes: new Map() }, rest]) };
}

/** How many would be called what is typed, or begin so. */
const fitting = (graph: CountedGraph, hits: Hit[], text: string) =>
  ranked(graph.ontology, hits, text).filter(({ rank }) => rank <= 1).length;

/** The names once they are in memory; undefined where that takes longer, and they are there for the next search. */
function inTime(seconds: number, sample: Promise<NameSample>): Promise<NameSample | undefined> {
  return within(seconds, sample, () => new LateError("Names are still being read.")).catch((error) => {
    if (error instanceof LateError) return undefined;
    throw error;
  });
}
