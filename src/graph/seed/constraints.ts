import type { Driver } from "neo4j-driver";

// Uniqueness alone: existence is Enterprise's, and the folder's own rules hold it.
const statements = [
  `CREATE CONSTRAINT entity_id IF NOT EXISTS
   FOR (entity:Entity) REQUIRE entity.id IS UNIQUE`,
  `CREATE CONSTRAINT backchannel_graph_folder IF NOT EXISTS
   FOR (graph:BackchannelGraph) REQUIRE graph.folder IS UNIQUE`,
  `CREATE INDEX entity_start IF NOT EXISTS
   FOR (entity:Entity) ON (entity.start)`,
  // Folding, so that "Turkiye" finds Türkiye.
  `CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
   FOR (entity:Entity) ON EACH [entity.name, entity.aliases, entity.summary]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`,
  "CALL db.awaitIndexes(120)",
];

/** Makes what the graph's own questions lean on, and waits until it can be used. */
export async function createConstraints(driver: Driver, database: string | undefined): Promise<void> {
  for (const statement of statements) await driver.executeQuery(statement, {}, { database: database ?? "" });
}
