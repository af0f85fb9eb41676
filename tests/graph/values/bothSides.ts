import { readFileSync } from "node:fs";
import { readFolder } from "../../../src/graph/seed/readFolder.ts";
import { driverParameters } from "../../../src/graph/values/parameters.ts";
import { clear, run } from "../../support/clear.ts";
import { type Answer, askNeo4j, askOurs, openReference, type Question } from "../../support/queryApi.ts";
import { startServer } from "../../support/server.ts";
import { type Difference, differences } from "./compare.ts";
import { exactJson } from "./exactJson.ts";

/** An answer of either side, its numbers as they are written. */
export interface Read {
  status: number;
  data?: { fields: string[]; values: unknown[][] };
  /** Neo4j's code of what went wrong, and its message. */
  error?: { code: string; message: string; position?: { line: number; column: number } | undefined };
}

/** Backchannel and Neo4j's Query API on one database that holds the graph of `graph.cypher`. */
export async function openBothSides() {
  const reference = await openReference();
  await clear(reference.access);
  const bytes = driverParameters({ bytes: { $type: "Base64", _value: "AP+A" } }, "typed");
  for (const statement of lines("graph.cypher")) await run(reference.access, statement, bytes);
  const server = await startServer({ access: reference.access, folder: await readFolder("graph-seed") });
  const [row] = await run(reference.access, "CALL dbms.components() YIELD versions RETURN versions[0] AS version");
  return {
    access: reference.access,
    version: String(row?.version),
    ask: async (asked: Question) => {
      const [ours, theirs] = await Promise.all([askOurs(server.url, asked), askNeo4j(reference, asked)]);
      return { ours: read(ours, asked), theirs: read(theirs, asked) };
    },
    close: async () => {
      await server.close();
      await clear(reference.access);
      await reference.stop();
    },
  };
}

/** The lines of a file beside this one; those that begin with two slashes are for its readers. */
export const lines = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("//"));

interface Body {
  data?: Read["data"];
  errors?: { code: string; message: string }[];
  code?: string;
  detail?: string;
  position?: { line: unknown; column: unknown };
}

function read({ status, text }: Answer, { body }: Question): Read {
  if (!text.startsWith("{")) throw new Error(`No JSON came for ${body}: ${status} ${text}`);
  const told = exactJson(text) as Body;
  const [failed] = told.errors ?? [];
  if (failed) return { status, data: told.data, error: { ...failed, position: positionIn(failed.message) } };
  if (told.data) return { status, data: told.data };
  const { position } = JSON.parse(text) as { position?: { line: number; column: number } };
  return { status, error: { code: told.code ?? "", message: told.detail ?? "", position } };
}

function positionIn(message: string): { line: number; column: number } | undefined {
  const [, line, column] = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(message) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

/** Counts what was compared, for the last line that a run prints. */
export function createTally() {
  const meant = new Map<string, number>();
  const counts = { answers: 0, values: 0, different: 0 };
  return {
    /** The differences that are not meant. */
    count(ours: Read, theirs: Read): Difference[] {
      counts.answers++;
      counts.values += (theirs.data?.values ?? []).reduce((sum, row) => sum + row.length, 0);
      const found = differences([ours.data?.fields, ours.data?.values], [theirs.data?.fields, theirs.data?.values]);
      for (const { rule } of found) if (rule) meant.set(rule.what, (meant.get(rule.what) ?? 0) + 1);
      const unmeant = found.filter(({ rule }) => rule === undefined);
      counts.different += unmeant.length;
      return unmeant;
    },
    words: (what: string) =>
      [
        `${what}: ${counts.answers} answers, ${counts.values} values compared, ${counts.different} different`,
        ...[...meant].map(([rule, times]) => `  meant, ${times} times: ${rule}`),
      ].join("\n"),
  };
}

/** A request with parameters as JSON text, so that each number is sent as it is written. */
export const asking = (statement: string, forms: Omit<Question, "body">, parameters = "{}"): Question => ({
  ...forms,
  body: `{"statement":${JSON.stringify(statement)},"parameters":${parameters}}`,
});
