import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import { SetupError } from "../../domain/errors.ts";

const strangersQuery = `
  MATCH (entity:Entity)
  WHERE entity.id IS NULL OR NOT entity.id IN $nodes
  WITH entity ORDER BY entity.id, elementId(entity)
  RETURN count(*) AS count, collect(coalesce(toString(entity.id), elementId(entity)))[..4] AS some`;

// The seed's own relationships join two of its nodes and bear an id made of theirs.
const foreignQuery = `
  MATCH (entity:Entity)-[relationship]-()
  WITH DISTINCT relationship, startNode(relationship) AS from, endNode(relationship) AS to
  WITH relationship, from, to, from.id + '.' + type(relationship) + '.' + to.id AS id
  WHERE NOT coalesce(from:Entity AND to:Entity
    AND (relationship.id = id OR relationship.id STARTS WITH id + '.'), false)
  WITH type(relationship) AS type ORDER BY type
  RETURN count(*) AS count, collect(DISTINCT type)[..4] AS some`;

const Row = z.object({ count: z.coerce.number(), some: z.array(z.string()) });

/** Throws a `SetupError` where entities are there that the seed did not write, or others' relationships hang on its own. */
export async function refuseStrangers(transaction: ManagedTransaction, nodes: string[]): Promise<void> {
  const strangers = await found(transaction, strangersQuery, { nodes });
  if (strangers.count > 0) throw new SetupError(refusal(strangers, "node", "with the label Entity"));
  const foreign = await found(transaction, foreignQuery, {});
  if (foreign.count > 0) throw new SetupError(refusal(foreign, "relationship", "at nodes that it replaces"));
}

async function found(transaction: ManagedTransaction, query: string, parameters: Record<string, unknown>) {
  const { records } = await transaction.run(query, parameters);
  return Row.parse(records[0]?.toObject());
}

function refusal({ count, some }: z.infer<typeof Row>, word: string, where: string): string {
  const names = [...some.slice(0, 3), ...(some.length > 3 ? ["others"] : [])].join(", ");
  return (
    `Nothing was written: the database holds ${count} ${word}${count === 1 ? "" : "s"} ${where} ` +
    `that the seed did not write (${names}). Use another database, or remove them first.`
  );
}
