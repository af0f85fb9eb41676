import type { Found } from "../../domain/found.ts";
import type { Ask } from "../ask.ts";
import { kept } from "../kept.ts";
import { foundNode, type Hit, ranked } from "./found.ts";
import { hurried } from "./hurried.ts";
import { findIndexes, type Indexes, usefulIndexes } from "./indexes.ts";
import { type CountedGraph, type Looked, type Search, searched, together } from "./looked.ts";
import { lookInFulltext, lookInNames } from "./lookInIndexes.ts";
import { tellingWords } from "./lucene.ts";
import { scan } from "./scan.ts";

/** Who types waits a second for more; for the first thing found, as long as a busy or cold Neo4j needs. */
const seconds = { more: 1, anything: 5 };

type ForeignSearch = (graph: CountedGraph, wanted: { text: string; limit: number }) => Promise<Found>;

/** Search in a database of others, by what indexes it has, and where they do not reach in some nodes of each label. */
export function createForeignSearch(ask: Ask): ForeignSearch {
  const indexes = kept(60, () => findIndexes(ask));
  return async (graph, { text, limit }) => {
    if (tellingWords(text).length === 0) return { nodes: [], questions: [] };
    const useful = usefulIndexes(graph.ontology, await indexes());
    const { how, looked } = await look({ ask, graph, text }, useful, limit);
    const nodes = ranked(graph.ontology, looked.hits, text).slice(0, limit);
    return {
      nodes: nodes.map((hit) => foundNode(graph.ontology, hit)),
      questions: [],
      searched: searched(graph, how, looked),
    };
  };
}

interface Ended {
  how: "fulltext" | "index" | "scan";
  looked: Looked;
}

interface Wanted extends Pick<Search, "graph" | "text"> {
  ask: Ask;
}

async function look(wanted: Wanted, { fulltext, texts, beginnings }: Indexes, limit: number): Promise<Ended> {
  const search = { ...wanted, ask: hurried(wanted.ask, seconds.anything) };
  const [words, parts, begun] = await Promise.all([
    lookInFulltext(search, fulltext),
    lookInNames(search, texts, "CONTAINS"),
    lookInNames(search, beginnings, "STARTS WITH"),
  ]);
  const looked = together([words, parts, begun]);
  if (isEnough(wanted, looked.hits, limit)) return { how: words.hits.length > 0 ? "fulltext" : "index", looked };
  // Beginnings of names were looked for among all, words within them were not; and an index of texts knows no accents.
  const scanSeconds = looked.hits.length > 0 ? seconds.more : seconds.anything;
  const rest = await scan({ ...wanted, ask: hurried(wanted.ask, scanSeconds) }, [...words.nodes.keys()]);
  return { how: "scan", looked: together([words, parts, { ...begun, nodes: new Map() }, rest]) };
}

/** Whether all that is shown would be called what is typed, or begin so. */
function isEnough({ graph, text }: Wanted, hits: Hit[], limit: number): boolean {
  return ranked(graph.ontology, hits, text).filter(({ rank }) => rank <= 1).length >= limit;
}
