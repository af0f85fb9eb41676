import { exactJson } from "./exactJson.ts";

export const json = "application/json";
export const typedJson = "application/vnd.neo4j.query";

/** `body` is JSON text, so that each of its numbers is sent as it is written. */
export interface Question {
  body: string;
  accept: string;
  contentType: string;
}

/** A request with parameters as JSON text. */
export const asking = (statement: string, forms: Omit<Question, "body">, parameters = "{}"): Question => ({
  ...forms,
  body: `{"statement":${JSON.stringify(statement)},"parameters":${parameters}}`,
});

/** An answer of either side, its numbers as they are written. */
export interface Answer {
  status: number;
  data?: { fields: string[]; values: unknown[][] } | undefined;
  /** Neo4j's code of what went wrong, or ours, the sentence, and the place in the statement. */
  error?: { code: string; message: string; position?: Place | undefined } | undefined;
}

interface Place {
  line: number;
  column: number;
}

/** Where and as whom Neo4j is reached over HTTP. */
export interface HttpAccess {
  http: string;
  username: string;
  password: string;
}

/** Asks Neo4j's own Query API v2. */
export async function askNeo4j({ http, username, password }: HttpAccess, asked: Question): Promise<Answer> {
  const basic = Buffer.from(`${username}:${password}`).toString("base64");
  const { status, text } = await post(`${http}/db/neo4j/query/v2`, asked, { Authorization: `Basic ${basic}` });
  const { data, errors } = exactJson(text) as { data?: Answer["data"]; errors?: { code: string; message: string }[] };
  const error = errors?.[0];
  return { status, data, error: error && { ...error, position: placeIn(error.message) } };
}

function placeIn(message: string): Place | undefined {
  const [, line, column] = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(message) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

interface Told extends Pick<Answer, "data"> {
  errors?: NonNullable<Answer["error"]>[];
  code?: string;
  detail?: string;
}

/** Asks Backchannel's `/api/cypher`. */
export async function askOurs(url: string, asked: Question): Promise<Answer> {
  const { status, text } = await post(`${url}/api/cypher`, asked);
  const { data, errors, code = "", detail = "" } = exactJson(text) as Told;
  const { position } = JSON.parse(text) as { position?: Place };
  if (!data) return { status, error: { code, message: detail, position } };
  const [error] = errors ?? [];
  return { status, data, error };
}

async function post(url: string, { body, accept, contentType }: Question, more = {}) {
  const headers = { Accept: accept, "Content-Type": contentType, ...more };
  const response = await fetch(url, { method: "POST", headers, body });
  return { status: response.status, text: await response.text() };
}
