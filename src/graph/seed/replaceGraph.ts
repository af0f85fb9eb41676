import type { ManagedTransaction } from "neo4j-driver";
import type { DatasetNode, DatasetRelationship } from "../../domain/dataset.ts";
import type { Folder } from "../../domain/folder.ts";
import { driverProperties } from "./driverValue.ts";

// Only what the seed wrote, and without DETACH: where anything else came to hang there meanwhile, Neo4j undoes all.
const deleteRelationshipsQuery = `
  MATCH (from:Entity)-[relationship]->(to:Entity)
  WITH relationship, from.id + '.' + type(relationship) + '.' + to.id AS id
  WHERE relationship.id = id OR relationship.id STARTS WITH id + '.'
  DELETE relationship`;

const deleteNodesQuery = `
  MATCH (entity:Entity) WHERE entity.id IN $ids
  DELETE entity`;

const createNodesQuery = `
  UNWIND $nodes AS node
  CREATE (entity:Entity {id: node.id})
  SET entity:$(node.labels)
  SET entity += node.properties`;

const createRelationshipsQuery = `
  UNWIND $relationships AS row
  MATCH (from:Entity {id: row.from})
  MATCH (to:Entity {id: row.to})
  CREATE (from)-[relationship:$(row.type) {id: row.id}]->(to)
  SET relationship += row.properties`;

const markQuery = `
  MATCH (other:BackchannelGraph) WHERE other.folder <> $folder
  DELETE other
  WITH count(*) AS others
  MATCH (graph:BackchannelGraph {folder: $folder})
  SET graph = {folder: $folder, hash: $hash, writtenOn: datetime(), nodes: $ids}`;

/** Puts a folder's graph in the place of the one with the ids `old`. */
export async function replaceGraph(transaction: ManagedTransaction, folder: Folder, old: string[]): Promise<void> {
  const { name, hash, dataset } = folder;
  const ids = dataset.nodes.map(({ id }) => id);
  await transaction.run(deleteRelationshipsQuery);
  await transaction.run(deleteNodesQuery, { ids: old });
  await transaction.run(createNodesQuery, { nodes: dataset.nodes.map(forDriver) });
  await transaction.run(createRelationshipsQuery, { relationships: dataset.relationships.map(forDriver) });
  await transaction.run(markQuery, { folder: name, hash, ids });
}

function forDriver<Item extends DatasetNode | DatasetRelationship>(item: Item) {
  return { ...item, properties: driverProperties(item.properties) };
}
