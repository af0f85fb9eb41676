import { z } from "zod";
import type { Schema } from "../../domain/schema.ts";
import type { Ask } from "../ask.ts";
import { isAtLeast } from "../isAtLeast.ts";

const nameQuery = "CALL db.info() YIELD name RETURN name";

const serverQuery = `
  CALL dbms.components() YIELD name, versions, edition
  WHERE name = 'Neo4j Kernel'
  RETURN versions[0] AS version, edition`;

const Name = z.strictObject({ name: z.string() });
const Server = z.strictObject({ version: z.string(), edition: z.string() });

/** The database's own name, where only "the home database" was asked for. */
export async function databaseName(ask: Ask): Promise<string> {
  const [row] = await ask(Name, nameQuery);
  return row?.name ?? "";
}

export async function serverOf(ask: Ask): Promise<Schema["server"]> {
  const [server] = await ask(Server, serverQuery);
  return server ?? { version: "", edition: "" };
}

/** Whether the server can say of a value which type it has. */
export const knowsValueType = (version: string): boolean => isAtLeast(version, [5, 13]);
