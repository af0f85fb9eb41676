import { z } from "zod";
import type { Ask } from "../ask.ts";
import { isForbidden } from "../failure.ts";

const query = `
  SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
  WHERE entityType = 'NODE' AND (type CONTAINS 'UNIQUENESS' OR type = 'NODE_KEY') AND size(properties) = 1
  RETURN labelsOrTypes[0] AS label, properties[0] AS property
  ORDER BY label, property`;

const Row = z.strictObject({ label: z.string(), property: z.string() });

/** By label the properties that no two of its nodes share: Neo4j itself sees to that. */
export async function uniqueProperties(ask: Ask): Promise<Map<string, string[]>> {
  const rows = await constraints(ask);
  const byLabel = Map.groupBy(rows, ({ label }) => label);
  return new Map([...byLabel].map(([label, some]) => [label, some.map(({ property }) => property)]));
}

/** Not everyone may list constraints; nodes then bear Neo4j's element ids. */
async function constraints(ask: Ask) {
  try {
    return await ask(Row, query);
  } catch (error) {
    if (isForbidden(error)) return [];
    throw error;
  }
}
