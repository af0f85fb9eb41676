import { readFolder } from "../../src/graph/seed/readFolder.ts";
import { managed } from "../support/databases.ts";
import { askNeo4j, askOurs } from "../support/queryApi.ts";
import { startServer } from "../support/server.ts";
import { readScenarios } from "./features.ts";
import { openGround } from "./ground.ts";
import { type Outcome, play } from "./play.ts";

// Plays openCypher's TCK: `node tests/tck/run.ts <its folder>`, unpacked from https://github.com/opencypher/openCypher.

/** What is no failure, and what is listed of it. */
const fine = ["equal", "equal, rows in another order", "same error", "write refused"];
const listed = ["refused though it only reads", "write not refused", "different", "cannot be played"];

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder of the TCK: node tests/tck/run.ts <folder>");

const scenarios = readScenarios(folder);
if (scenarios.length === 0) throw new Error(`${folder} holds no .feature file`);

const database = await managed();
const { username, password, http = "" } = database;
const server = await startServer({ access: database, folder: await readFolder("graph-seed") });
const ground = openGround(database, folder);
try {
  const outcomes: Outcome[] = [];
  for (const scenario of scenarios)
    outcomes.push(
      ...(await play(scenario, {
        ground,
        ours: (asked) => askOurs(server.url, asked),
        theirs: (asked) => askNeo4j({ http, username, password }, asked),
      }).catch((error) => [{ what: "cannot be played", detail: `${scenario.name}\n${error}` }])),
    );
  report(outcomes);
} finally {
  await ground.close();
  await server.close();
  await database.stop();
}

function report(outcomes: Outcome[]): void {
  for (const kind of listed)
    for (const detail of new Set(outcomes.filter(({ what }) => what === kind).map((outcome) => outcome.detail)))
      console.log(`\n── ${kind}: ${detail}`);
  console.log(`\n${scenarios.length} scenarios; answers and refusals, each form of an answer by itself:`);
  for (const [what, some] of Map.groupBy(outcomes, ({ what }) => what)) console.log(`${some.length}\t${what}`);
  if (outcomes.some(({ what }) => listed.includes(what) && !fine.includes(what))) process.exitCode = 1;
}
