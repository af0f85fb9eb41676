import { readFolder } from "../../src/graph/seed/readFolder.ts";
import { managed } from "../support/databases.ts";
import { askNeo4j, askOurs, type Question } from "../support/queryApi.ts";
import { startServer } from "../support/server.ts";
import { readScenarios, type Scenario } from "./features.ts";
import { openGround } from "./ground.ts";
import { type Outcome, play } from "./play.ts";

// Plays openCypher's TCK: `node tests/tck/run.ts <its folder>`, unpacked from https://github.com/opencypher/openCypher.

// Refusals of reads are meant, but each is to be looked at; the others are faults.
const faults = ["write not refused", "different", "cannot be played"];
const listed = ["refused though it only reads", "refused, and Neo4j finds it wrong", ...faults];

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder of the TCK: node tests/tck/run.ts <folder>");

const scenarios = readScenarios(folder);
if (scenarios.length === 0) throw new Error(`${folder} holds no .feature file`);

const database = await managed();
const { username, password, http = "" } = database;
const server = await startServer({ access: database, folder: await readFolder("graph-seed") });
const ground = openGround(database, folder);
const players = {
  ground,
  ours: (asked: Question) => askOurs(server.url, asked),
  theirs: (asked: Question) => askNeo4j({ http, username, password }, asked),
};
try {
  const outcomes: Outcome[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    if (index % 500 === 0) console.log(`${index} of ${scenarios.length} scenarios are played`);
    outcomes.push(...(await play(scenario, players).catch((error) => unplayable(scenario, error))));
  }
  report(outcomes);
} finally {
  await ground.close();
  await server.close();
  await database.stop();
}

function unplayable({ name }: Scenario, error: unknown): Outcome[] {
  return [{ what: "cannot be played", detail: `${name}\n${error}` }];
}

function report(outcomes: Outcome[]): void {
  for (const kind of listed)
    for (const detail of new Set(outcomes.filter(({ what }) => what === kind).map((outcome) => outcome.detail)))
      console.log(`\n── ${kind}: ${detail}`);
  console.log(`\n${scenarios.length} scenarios; answers and refusals, each form of an answer by itself:`);
  for (const [what, some] of Map.groupBy(outcomes, ({ what }) => what)) console.log(`${some.length}\t${what}`);
  if (outcomes.some(({ what }) => faults.includes(what))) process.exitCode = 1;
}
