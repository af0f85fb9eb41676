import { z } from "zod";
import { BadRequestError } from "../../domain/errors.ts";
import type { GraphNode } from "../../domain/graph.ts";
import type { Common } from "../../domain/paths.ts";
import type { Ask } from "../ask.ts";
import { writtenLabels } from "../hidden.ts";
import type { Known } from "../knowledge.ts";
import { findNode } from "../node.ts";
import { hurried } from "../search/hurried.ts";
import { knownTypes } from "./knownTypes.ts";
import { typed } from "./outwards.ts";
import { stepsBetween } from "./steps.ts";

export interface CommonChoice {
  nodes: string[];
  types?: string[] | undefined;
  limit: number;
}

// From the least connected one: its neighbours are those that need to be looked at.
const leastQuery = (types: string[] | undefined) => `
  MATCH (node) WHERE elementId(node) IN $elementIds
  RETURN elementId(node) AS elementId, COUNT { (node)-[${typed(types)}]-() } AS degree
  ORDER BY degree, elementId`;

const commonQuery = (types: string[] | undefined) => `
  MATCH (given) WHERE elementId(given) IN $others
  WITH collect(given) AS others
  MATCH (node) WHERE elementId(node) = $least
  MATCH (node)-[${typed(types)}]-(common)
  WITH DISTINCT others, node, common LIMIT $most
  WHERE common <> node AND NOT common IN others AND none(label IN labels(common) WHERE label IN $without)
    AND all(given IN others WHERE EXISTS { (common)-[${typed(types)}]-(given) })
  WITH elementId(common) AS elementId, COUNT { (common)--() } AS degree ORDER BY degree, elementId
  WITH collect(elementId) AS found
  RETURN found[..$limit] AS found, size(found) AS total`;

const Least = z.strictObject({ elementId: z.string(), degree: z.int() });
const Row = z.strictObject({ found: z.array(z.string()), total: z.int() });

/** So many neighbours of the least connected node are looked at. */
const most = 20_000;
const seconds = 8;

/** The nodes next to each of several, the least connected first: a hub is next to nearly everything. */
export async function common(
  ask: Ask,
  { ontology, schema }: Known,
  { nodes: ids, limit, ...choice }: CommonChoice,
): Promise<Common> {
  const types = knownTypes(schema, choice.types);
  const nodes = await Promise.all(ids.map((id) => findNode(ask, ontology, id)));
  const elementIds = differing(nodes);
  const [least, ...others] = await ask(Least, leastQuery(types), { elementIds });
  const parameters = { least: least?.elementId, others: others.map(({ elementId }) => elementId), limit, most };
  const without = writtenLabels(ontology);
  const rows = await hurried(ask, seconds)(Row, commonQuery(types), { ...parameters, without });
  const { found, total } = rows?.[0] ?? { found: [], total: 0 };
  const pairs = found.flatMap((id) => elementIds.map((given): [string, string] => [given, id]));
  const { subgraph, step } = await stepsBetween(ask, ontology, { pairs, types });
  const idsOf = new Map(subgraph.nodes.map(({ elementId, id }) => [elementId, id]));
  return {
    nodes: nodes.map(({ id }) => id),
    common: found.map((elementId) => ({
      node: idsOf.get(elementId) ?? elementId,
      steps: elementIds.flatMap((given) => step([given, elementId]) ?? []),
    })),
    total,
    subgraph,
    ...((!rows || (least?.degree ?? 0) > most) && { isPart: true }),
  };
}

function differing(nodes: GraphNode[]): string[] {
  const elementIds = nodes.map(({ elementId }) => elementId);
  if (nodes.length < 2 || new Set(elementIds).size < nodes.length)
    throw new BadRequestError("Name two or more nodes, each once.");
  return elementIds;
}
