import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { neo4jConf } from "./conf.ts";
import { freePort } from "./freePort.ts";

/** What Neo4j calls its home: settings, data, logs; beside them the password and the port that were chosen once. */
export interface DataFolder {
  path: string;
  passwordFile: string;
  password: string;
  port: number;
  /** No Neo4j has run here yet. */
  isNew: boolean;
}

export interface Ports {
  port?: number | undefined;
  /** Where Neo4j answers over HTTP too; it does not unless asked. */
  httpPort?: number | undefined;
}

/** Prepares the folder for that version; each major version has its own, as none reads the stores of a later one. */
export async function prepareDataFolder(
  folder: string,
  version: string,
  { port, httpPort }: Ports = {},
): Promise<DataFolder> {
  const path = dataPath(folder, version);
  for (const name of ["conf", "import", "logs"]) mkdirSync(join(path, name), { recursive: true, mode: 0o700 });
  const passwordFile = join(path, "password");
  // Hex: a password that begins with a dash would be an option to Neo4j's own command.
  const password = keep(passwordFile, () => randomBytes(18).toString("hex"));
  const chosen = port ?? (await freePort(Number(keep(join(path, "port"), () => "0"))));
  if (!port) writeFileSync(join(path, "port"), `${chosen}\n`);
  writeFileSync(join(path, "conf", "neo4j.conf"), neo4jConf(chosen, httpPort));
  return { path, passwordFile, password, port: chosen, isNew: !existsSync(join(path, "data", "databases", "system")) };
}

/** How to reach the server that runs, or last ran, on that folder. */
export function accessOf(folder: string, version: string): { uri: string; username: string; password: string } {
  const read = (name: string) => readFileSync(join(dataPath(folder, version), name), "utf8").trim();
  return { uri: `bolt://127.0.0.1:${read("port")}`, username: "neo4j", password: read("password") };
}

const dataPath = (folder: string, version: string) => resolve(folder, `data-${Number.parseInt(version, 10)}`);

function keep(file: string, make: () => string): string {
  if (!existsSync(file)) writeFileSync(file, `${make()}\n`, { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}
