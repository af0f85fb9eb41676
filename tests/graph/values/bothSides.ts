import { readFileSync } from "node:fs";
import { inject } from "vitest";
import { readFolder } from "../../../src/graph/seed/readFolder.ts";
import { driverParameters } from "../../../src/graph/values/parameters.ts";
import { type Access, clear, run } from "../../support/clear.ts";
import { managed } from "../../support/databases.ts";
import { askNeo4j, askOurs, type Question } from "../../support/queryApi.ts";
import { startServer } from "../../support/server.ts";

/** Backchannel and Neo4j's Query API on one database that holds the graph of `graph.cypher`. */
export async function openBothSides() {
  const { access, http, stop } = await openReference();
  await clear(access);
  const bytes = driverParameters({ bytes: { $type: "Base64", _value: "AP+A" } }, "typed");
  for (const statement of lines("graph.cypher")) await run(access, statement, bytes);
  const server = await startServer({ access, folder: await readFolder("graph-seed") });
  const [row] = await run(access, "CALL dbms.components() YIELD versions RETURN versions[0] AS version");
  return {
    access,
    version: String(row?.version),
    ask: async (asked: Question, theirAccept = asked.accept) => {
      const toThem = { ...asked, accept: theirAccept };
      const [ours, theirs] = await Promise.all([askOurs(server.url, asked), askNeo4j({ ...access, http }, toThem)]);
      return { ours, theirs };
    },
    close: async () => {
      await server.close();
      await clear(access);
      await stop();
    },
  };
}

/** The tests' Neo4j; one of its own where that doesn't answer over HTTP. */
async function openReference(): Promise<{ access: Access; http: string; stop(): Promise<unknown> }> {
  const [access, http] = [inject("neo4j"), inject("neo4jHttp")];
  if (http) return { access, http, stop: async () => {} };
  console.log(`${access.uri} has no Query API that the tests know of, so a Neo4j with one is started.`);
  const { uri, username, password, ...started } = await managed();
  return { access: { uri, username, password }, http: started.http ?? "", stop: started.stop };
}

/** The lines of a file beside this one; those that begin with two slashes are for its readers. */
export const lines = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("//"));
