import { homedir } from "node:os";
import { z } from "zod";
import { SetupError } from "./domain/errors.ts";
import type { Limits } from "./domain/schema.ts";
import type { Machine } from "./graph/local/machine.ts";
import { Settings } from "./settings.ts";

type Environment = Record<string, string | undefined>;

/** All settings as README lists them; a test compares the two. */
export const settings = Object.entries(Settings.shape).map(([name, schema]) => ({
  name,
  default: schema instanceof z.ZodDefault ? String(schema.def.defaultValue) : "",
  description: schema.description ?? "",
}));

/** A Neo4j that someone else runs. */
export interface Connection {
  uri: string;
  username?: string | undefined;
  password?: string | undefined;
  database?: string | undefined;
}

/** What all settings say, checked. `connection` is absent where Neo4j is to be started on this machine. */
export interface Config {
  host: string;
  port: number;
  allowedHosts: string[];
  trustProxy: number | false;
  requestsPerMinute: number;
  graphFolder: string;
  connection?: Connection | undefined;
  local: { folder: string; version: string; installJava: boolean };
  /** Names of the databases that may be chosen besides the connection's own. */
  databases: string[];
  ontologyFile?: string | undefined;
  reportLink?: string | undefined;
  limits: Limits;
  machine: Machine;
  startedByNpm: boolean;
}

/** Reads and checks every setting at once; all that is wrong with them is in one `SetupError`. */
export function readConfig(env: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = Settings.safeParse(given);
  const names = new Set(result.error?.issues.map((issue) => String(issue.path[0])));
  const faults = [...names].map((name) => wrongValue(name, given[name])).concat(withoutAddress(given));
  if (!result.success || faults.length > 0) throw new SetupError(faultsInWords(faults));
  return { ...structured(result.data), machine: machine(given), startedByNpm: given.npm_lifecycle_event !== undefined };
}

function wrongValue(name: string, value: string | undefined): string {
  const accepted = settingsMeta(name);
  const shown = JSON.stringify(value?.replace(/\/\/.*@/, "//…@"));
  return `${name} is ${shown}, but must be ${accepted}`;
}

function settingsMeta(name: string): string {
  const schema = Object.entries(Settings.shape).find(([key]) => key === name)?.[1];
  return String(schema?.meta()?.accepted ?? "something else");
}

function withoutAddress(given: Environment): string[] {
  if (given.NEO4J_URI) return [];
  const lonely = ["NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"].filter((name) => given[name]);
  if (lonely.length === 0) return [];
  return [
    `${lonely.join(", ")} is set, but NEO4J_URI is not: set it too, or unset the rest to have Neo4j started here`,
  ];
}

function faultsInWords(faults: string[]): string {
  const heading = faults.length === 1 ? "A setting is wrong:" : `${faults.length} settings are wrong:`;
  return [heading, ...faults.map((fault) => `  ${fault}`)].join("\n");
}

function structured(value: Settings) {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = value;
  const username = value.NEO4J_USERNAME ?? (password ? "neo4j" : undefined);
  return {
    host: value.HOST,
    port: value.PORT,
    allowedHosts: value.ALLOWED_HOSTS,
    trustProxy: value.TRUST_PROXY,
    requestsPerMinute: value.REQUESTS_PER_MINUTE,
    graphFolder: value.GRAPH_FOLDER,
    connection: uri ? { uri, username, password, database: value.NEO4J_DATABASE } : undefined,
    databases: value.DATABASES,
    ontologyFile: value.ONTOLOGY_FILE,
    reportLink: value.REPORT_LINK,
    local: { folder: value.BACKCHANNEL_FOLDER, version: value.NEO4J_VERSION, installJava: value.INSTALL_JAVA },
    limits: {
      seconds: value.STATEMENT_SECONDS,
      rows: value.STATEMENT_ROWS,
      bytes: value.STATEMENT_BYTES,
      characters: value.STATEMENT_CHARACTERS,
      depth: value.STATEMENT_DEPTH,
      maximumRows: Math.max(value.STATEMENT_ROWS, value.STATEMENT_MAXIMUM_ROWS),
      statements: value.STATEMENTS,
      statementsPerClient: value.STATEMENTS_PER_CLIENT,
      waiting: value.STATEMENTS_WAITING,
      lines: {
        seconds: value.LINES_SECONDS,
        idleSeconds: value.LINES_IDLE_SECONDS,
        statements: Math.min(value.STATEMENTS, value.LINES_STATEMENTS ?? Math.ceil(value.STATEMENTS / 2)),
        rows: value.LINES_ROWS,
        bytes: value.LINES_BYTES,
      },
    },
  };
}

function machine(env: Environment): Machine {
  return {
    path: env.PATH ?? "",
    home: homedir(),
    javaHome: env.JAVA_HOME,
    mavenHome: env.MAVEN_HOME ?? env.M2_HOME,
  };
}
