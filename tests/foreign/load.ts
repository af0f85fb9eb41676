import { parseArgs } from "node:util";
import neo4j, { type Driver } from "neo4j-driver";
import { load as hub } from "./hub.ts";
import { load as million } from "./million.ts";
import { load as movies } from "./movies.ts";
import { load as nasty } from "./nasty.ts";
import { load as packages } from "./packages.ts";

/** Databases as nobody here made them, by name. */
const loaders: Record<string, (driver: Driver) => Promise<void>> = { movies, packages, hub, nasty, million };

const usage = `node tests/foreign/load.ts ${Object.keys(loaders).join("|")} --uri bolt://… --password …`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { uri: { type: "string" }, username: { type: "string", default: "neo4j" }, password: { type: "string" } },
});
const load = loaders[positionals[0] ?? ""];
if (!load || !values.uri) {
  console.error(usage);
  process.exit(1);
}

const auth = values.password === undefined ? undefined : neo4j.auth.basic(values.username, values.password);
const driver = neo4j.driver(values.uri, auth, { disableLosslessIntegers: true });
try {
  const { records } = await driver.executeQuery("MATCH (node) RETURN count(node) AS nodes");
  const nodes = records[0]?.get("nodes");
  if (nodes > 0) throw new Error(`${values.uri} holds ${nodes} nodes; only an empty database is filled.`);
  await load(driver);
  console.log(`Loaded ${positionals[0]} into ${values.uri}`);
} finally {
  await driver.close();
}
