import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { createAsk } from "../../src/graph/ask.ts";
import { connect } from "../../src/graph/connection.ts";
import { quoted } from "../../src/graph/quoted.ts";
import { createReader } from "../../src/graph/reader.ts";
import { clear, run } from "../support/clear.ts";

const names = [
  "Plain",
  "two words",
  "tick`tock",
  "``",
  "a`) DETACH DELETE (n",
  "a\\u0060) DETACH DELETE (n",
  "\\",
  "\\\\u0060",
  "\\`",
  "new\nline",
  "🦊",
  "مدينة",
  "__proto__",
  "$name",
  "'\"",
  "// comment",
];

const driver = connect(inject("neo4j"));
const ask = createAsk(createReader(driver, undefined));

beforeAll(async () => {
  await clear(inject("neo4j"));
  await run(inject("neo4j"), "UNWIND $names AS name CREATE (:$(name) {name: name})", { names });
});
afterAll(() => driver.close());

const Row = z.strictObject({ name: z.string(), property: z.string() });

test.for(names)("%j is a name and nothing else", async (name) => {
  const query = `MATCH (node:${quoted(name)}) WITH node, node.name AS ${quoted(name)} RETURN ${quoted(name)} AS name, node.name AS property`;
  expect(await ask(Row, query)).toEqual([{ name, property: name }]);
});

test("the same holds where a database speaks Cypher 25", async () => {
  const [server] = await run(
    inject("neo4j"),
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
  );
  const prefix = String(server?.version).startsWith("5") ? "CYPHER 5" : "CYPHER 25";
  for (const name of names)
    expect(
      await ask(Row, `${prefix} MATCH (node:${quoted(name)}) RETURN node.name AS name, node.name AS property`),
    ).toEqual([{ name, property: name }]);
});
