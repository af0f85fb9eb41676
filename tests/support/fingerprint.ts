import { createHash } from "node:crypto";
import { type Access, run } from "./clear.ts";

const nodesQuery = `
  MATCH (node)
  RETURN labels(node) AS labels, properties(node) AS properties`;

const relationshipsQuery = `
  MATCH (from)-[relationship]->(to)
  RETURN type(relationship) AS type, properties(from) AS from, properties(to) AS to,
    properties(relationship) AS properties`;

/** A hash over every node and relationship of a database, whatever their order and element ids. */
export async function fingerprint(access: Access): Promise<string> {
  const rows = [...(await run(access, nodesQuery)), ...(await run(access, relationshipsQuery))];
  const lines = rows.map((row) => JSON.stringify(row, (_, value) => sorted(value))).toSorted();
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

const others = {
  indexes: "SHOW INDEXES YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name",
  constraints: "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name",
  users: "SHOW USERS YIELD user, suspended RETURN * ORDER BY user",
  databases: "SHOW DATABASES YIELD name, requestedStatus RETURN * ORDER BY name",
  settings: "SHOW SETTINGS YIELD name, value RETURN * ORDER BY name",
  labels: "CALL db.labels() YIELD label RETURN label ORDER BY label",
  types: "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType ORDER BY relationshipType",
  properties: "CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey ORDER BY propertyKey",
};

/** The same of all that a server keeps: beside the graph its schema, users, databases and settings. */
export async function everything(access: Access): Promise<Record<string, unknown>> {
  const rows = Object.entries(others).map(async ([what, query]) => [what, await run(access, query)]);
  return { graph: await fingerprint(access), ...Object.fromEntries(await Promise.all(rows)) };
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
