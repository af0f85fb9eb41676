import { z } from "zod";
import type { Schema } from "../../domain/schema.ts";
import type { Ask } from "../ask.ts";

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

/** Whether the server can say of a value which type it has: from 5.13 on. */
export function knowsValueType(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number.parseFloat);
  return major > 5 || (major === 5 && minor >= 13);
}
