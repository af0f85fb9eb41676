import type { TestProject } from "vitest/node";
import { type Access, clear } from "./clear.ts";
import { atAddress, inContainer, inContainerIfPossible, managed, type TestDatabase } from "./databases.ts";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: Access;
    /** Where that Neo4j's own Query API answers; empty where it is not known to. */
    neo4jHttp: string;
  }
}

// Two projects need a database and run in one process, each with its own copy of this module.
const shared = globalThis as { testDatabase?: { database: Promise<TestDatabase>; users: number } };

/** Gives the tests an empty Neo4j of their own: TEST_NEO4J names an address, `container` or `managed`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.testDatabase ??= { database: open(process.env.TEST_NEO4J), users: 0 };
  const current = shared.testDatabase;
  current.users++;
  const { uri, username, password, http = "", stop } = await current.database;
  project.provide("neo4j", { uri, username, password });
  project.provide("neo4jHttp", http);
  return async () => {
    current.users--;
    if (current.users > 0) return;
    delete shared.testDatabase;
    await stop();
  };
}

async function open(choice: string | undefined): Promise<TestDatabase> {
  const database = await choose(choice);
  await clear(database);
  console.log(`The tests' Neo4j (${database.kind}) answers at ${database.uri}`);
  return database;
}

async function choose(choice: string | undefined): Promise<TestDatabase> {
  if (choice === "managed") return managed();
  if (choice === "container") return inContainer();
  if (choice) return atAddress(choice);
  return (await inContainerIfPossible()) ?? managed();
}
