import { inject } from "vitest";
import type { Access } from "./clear.ts";
import { managed } from "./databases.ts";

/** A Neo4j that answers over HTTP too: what it says is what Backchannel's answers are measured by. */
export interface Reference {
  access: Access;
  http: string;
  stop(): Promise<unknown>;
}

/** The tests' Neo4j; one of its own where that doesn't answer over HTTP. */
export async function openReference(): Promise<Reference> {
  const [access, http] = [inject("neo4j"), inject("neo4jHttp")];
  if (http) return { access, http, stop: async () => {} };
  console.log(`${access.uri} has no Query API that the tests know of, so a Neo4j with one is started.`);
  const { uri, username, password, ...started } = await managed();
  return { access: { uri, username, password }, http: started.http ?? "", stop: started.stop };
}

export const json = "application/json";
export const typedJson = "application/vnd.neo4j.query";

/** `body` is JSON text, so that each of its numbers is sent as it is written. */
export interface Question {
  body: string;
  accept: string;
  contentType: string;
}

export interface Answer {
  status: number;
  text: string;
}

/** Asks Neo4j's own Query API v2. */
export function askNeo4j(
  { http, access: { username, password } }: Pick<Reference, "http" | "access">,
  asked: Question,
) {
  const basic = Buffer.from(`${username}:${password}`).toString("base64");
  return post(`${http}/db/neo4j/query/v2`, asked, { Authorization: `Basic ${basic}` });
}

/** Asks Backchannel's `/api/cypher`. */
export const askOurs = (url: string, asked: Question) => post(`${url}/api/cypher`, asked);

async function post(url: string, { body, accept, contentType }: Question, more = {}): Promise<Answer> {
  const headers = { Accept: accept, "Content-Type": contentType, ...more };
  const response = await fetch(url, { method: "POST", headers, body });
  return { status: response.status, text: await response.text() };
}
