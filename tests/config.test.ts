import { describe, expect, test } from "vitest";
import { readConfig, settings } from "../src/config.ts";

const message = (env: Record<string, string>) => {
  try {
    readConfig(env);
    return "accepted";
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : "";
  }
};

test("without any setting a Neo4j is started here, and only this machine is served", () => {
  const { machine, ...config } = readConfig({});
  expect(config).toEqual({
    host: "127.0.0.1",
    port: 3000,
    allowedHosts: [],
    trustProxy: false,
    requestsPerMinute: 600,
    graphFolder: "graph-seed",
    connection: undefined,
    local: { folder: ".backchannel", version: "5.26.30", installJava: true },
    databases: [],
    ontologyFile: undefined,
    limits: {
      seconds: 30,
      rows: 10_000,
      maximumRows: 100_000,
      bytes: 50_000_000,
      characters: 20_000,
      depth: 100,
      statements: 8,
      statementsPerClient: 4,
      waiting: 32,
      lines: { seconds: 900, idleSeconds: 30, statements: 4, rows: undefined, bytes: undefined },
    },
    startedByNpm: false,
  });
  expect(machine).toMatchObject({ path: "", javaHome: undefined });
});

test("as many answers in lines as are wanted may run at once, half of all where nothing is said", () => {
  const lines = (env: Record<string, string>) => readConfig(env).limits.lines.statements;
  expect([lines({ STATEMENTS: "5" }), lines({ LINES_STATEMENTS: "2" }), lines({ LINES_STATEMENTS: "99" })]).toEqual([
    3, 2, 8,
  ]);
});

test("every fault is told at once: the name, what it is, what it may be", () => {
  const faults = message({ PORT: "http", TRUST_PROXY: "true", NEO4J_URI: "http://somewhere:7474", INSTALL_JAVA: "no" });
  expect(faults).toBe(`SetupError: 4 settings are wrong:
  PORT is "http", but must be a whole number from 0 to 65535
  TRUST_PROXY is "true", but must be false, or a whole number from 0 to 100
  NEO4J_URI is "http://somewhere:7474", but must be bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc:// with a host
  INSTALL_JAVA is "no", but must be true or false`);
});

test("a password in an address is neither accepted nor shown", () => {
  expect(message({ NEO4J_URI: "bolt://neo4j:secret@db:7687" })).toContain('NEO4J_URI is "bolt://…@db:7687"');
});

test("a password without an address is a fault, not a Neo4j that ignores it", () => {
  expect(message({ NEO4J_PASSWORD: "secret" })).toBe(`SetupError: A setting is wrong:
  NEO4J_PASSWORD is set, but NEO4J_URI is not: set it too, or unset the rest to have Neo4j started here`);
});

test("an empty setting is an unset one", () => {
  const { port, connection } = readConfig({ PORT: "", NEO4J_URI: " ", NEO4J_PASSWORD: "" });
  expect({ port, connection }).toEqual({ port: 3000, connection: undefined });
});

describe("a Neo4j elsewhere", () => {
  for (const scheme of ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"])
    test(`may be named by ${scheme}://`, () => {
      const uri = `${scheme}://db.example:7687`;
      expect(readConfig({ NEO4J_URI: uri }).connection).toEqual({ uri });
    });

  test("is entered as neo4j where only a password is given", () => {
    const env = { NEO4J_URI: "neo4j://db", NEO4J_PASSWORD: "secret", NEO4J_DATABASE: "films" };
    expect(readConfig(env).connection).toEqual({
      uri: "neo4j://db",
      username: "neo4j",
      password: "secret",
      database: "films",
    });
  });
});

test("host names are read from a list with commas, in any case", () => {
  expect(readConfig({ ALLOWED_HOSTS: "Graph.example, [::1],10.0.0.7" }).allowedHosts).toEqual([
    "graph.example",
    "[::1]",
    "10.0.0.7",
  ]);
});

test("each setting has a description", () => {
  expect(settings.filter(({ description }) => !description)).toEqual([]);
});
