import { BadRequestError } from "../../domain/errors.ts";
import { type GraphNode, merge } from "../../domain/graph.ts";
import type { Path, Paths } from "../../domain/paths.ts";
import type { Ask } from "../ask.ts";
import { writtenLabels } from "../hidden.ts";
import type { Known } from "../knowledge.ts";
import { findNode } from "../node.ts";
import { chainsIn } from "./chains.ts";
import { sharedHubs } from "./hubs.ts";
import { knownTypes } from "./knownTypes.ts";
import { type Search, shortest } from "./shortest.ts";
import { type Pair, stepsBetween } from "./steps.ts";

/** Between which nodes, and which way not. */
export interface PathChoice {
  from: string;
  to: string;
  avoid?: string[] | undefined;
  types?: string[] | undefined;
  steps: number;
  limit: number;
}

/** A search ends after so long with what it has. */
const seconds = 8;

/**
 * All shortest paths between two nodes, up to a number of steps. Where hubs are next to both ends, the shortest ones
 * past them come first, and then those through them.
 */
export async function paths(
  ask: Ask,
  { ontology, schema }: Known,
  { hubs, ...choice }: PathChoice & { hubs: () => Promise<string[]> },
): Promise<Paths> {
  const types = knownTypes(schema, choice.types);
  const find = (id: string) => findNode(ask, ontology, id);
  const [from, to] = await Promise.all([find(choice.from), find(choice.to)]);
  const avoided = await Promise.all((choice.avoid ?? []).map(find));
  const ends = distinct(from, to, avoided);
  const until = performance.now() + seconds * 1000;
  const search = {
    until,
    ends,
    types,
    without: writtenLabels(ontology),
    steps: choice.steps,
    avoided: elementIds(avoided),
  };
  const best = (await hubs()).filter((hub) => !ends.includes(hub) && !search.avoided.includes(hub));
  const shared = await sharedHubs(ask, { ends, hubs: best, types });
  const found = await pastAndThrough(ask, search, { shared, limit: choice.limit });
  const { step, subgraph } = await stepsBetween(ask, ontology, { pairs: found.chains.flatMap(pairsOf), types });
  const ids = new Map(subgraph.nodes.map(({ elementId, id }) => [elementId, id]));
  const named = (elementIds: string[]) => elementIds.flatMap((elementId) => ids.get(elementId) ?? []);
  const pathOf = (chain: string[]): Path => ({
    nodes: named(chain),
    steps: pairsOf(chain).flatMap((pair) => step(pair) ?? []),
    hubs: named(chain.filter((id) => best.includes(id))),
  });
  return {
    from: from.id,
    to: to.id,
    paths: found.chains.map(pathOf),
    total: found.total,
    ...(types && { types }),
    steps: choice.steps,
    ...(found.isDeadEnd && { isDeadEnd: true }),
    hubs: named(shared),
    avoided,
    subgraph: merge({ nodes: [from, to], relationships: [] }, subgraph),
    ...(found.isPart && { isPart: true }),
  };
}

function distinct(from: GraphNode, to: GraphNode, avoided: GraphNode[]): [string, string] {
  if (from.elementId === to.elementId)
    throw new BadRequestError("A path needs two different nodes; from and to mean the same one.");
  const both = avoided.find(({ elementId }) => elementId === from.elementId || elementId === to.elementId);
  if (both) throw new BadRequestError(`A path from or to "${both.id}" cannot avoid it.`);
  return [from.elementId, to.elementId];
}

interface Found {
  chains: string[][];
  total: number;
  isPart: boolean;
  isDeadEnd?: boolean;
}

/** The limit holds for each of the two, so that none hides the other. */
async function pastAndThrough(
  ask: Ask,
  search: Search,
  { shared, limit }: { shared: string[]; limit: number },
): Promise<Found> {
  const among = async (avoided: string[]): Promise<Found> => {
    const meeting = await shortest(ask, { ...search, avoided });
    return { ...chainsIn(meeting, limit), isPart: meeting.isPart, isDeadEnd: meeting.isDeadEnd };
  };
  const isThrough = (chain: string[]) => chain.some((id) => shared.includes(id));
  const whole = await among(search.avoided);
  if (!whole.chains.some(isThrough)) return whole;
  const past = await among([...search.avoided, ...shared]);
  // As short as those past them, they were counted twice.
  const isSame = past.chains[0]?.length === whole.chains[0]?.length;
  return {
    chains: [...past.chains, ...whole.chains.filter(isThrough)],
    total: isSame ? whole.total : past.total + whole.total,
    isPart: past.isPart || whole.isPart,
  };
}

const elementIds = (nodes: GraphNode[]) => nodes.map(({ elementId }) => elementId);

function pairsOf(chain: string[]): Pair[] {
  return chain.slice(1).map((id, index) => [chain[index] ?? id, id]);
}
