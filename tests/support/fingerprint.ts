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

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
