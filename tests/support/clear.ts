import neo4j, { type RecordShape } from "neo4j-driver";

/** How a test reaches a Neo4j. */
export interface Access {
  uri: string;
  username: string;
  password: string;
}

/** Runs one statement, writing or not, also one that has transactions of its own; integers come as numbers. */
export async function run(access: Access, statement: string, parameters: RecordShape = {}): Promise<RecordShape[]> {
  const auth = neo4j.auth.basic(access.username, access.password);
  const driver = neo4j.driver(access.uri, auth, { disableLosslessIntegers: true });
  try {
    const { records } = await driver.session().run(statement, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** Deletes everything: nodes, a few at a time because a transaction may hold little, relationships, constraints, indexes. */
export async function clear(access: Access): Promise<void> {
  await run(access, "MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000 ROWS");
  const constraints = await run(access, "SHOW CONSTRAINTS YIELD name");
  for (const { name } of constraints) await run(access, `DROP CONSTRAINT \`${name}\``);
  const indexes = await run(access, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
  for (const { name } of indexes) await run(access, `DROP INDEX \`${name}\``);
}
