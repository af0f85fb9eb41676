import neo4j, { type RecordShape } from "neo4j-driver";

/** How a test reaches a Neo4j. */
export interface Access {
  uri: string;
  username: string;
  password: string;
}

/** Runs one statement, writing or not; integers come as numbers. */
export async function run(access: Access, statement: string, parameters: RecordShape = {}): Promise<RecordShape[]> {
  const auth = neo4j.auth.basic(access.username, access.password);
  const driver = neo4j.driver(access.uri, auth, { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** Deletes everything: nodes, relationships, constraints, indexes. */
export async function clear(access: Access): Promise<void> {
  await run(access, "MATCH (node) DETACH DELETE node");
  const constraints = await run(access, "SHOW CONSTRAINTS YIELD name");
  for (const { name } of constraints) await run(access, `DROP CONSTRAINT \`${name}\``);
  const indexes = await run(access, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
  for (const { name } of indexes) await run(access, `DROP INDEX \`${name}\``);
}
