import { parseArgs } from "node:util";
import type { Config } from "./config.ts";
import { coverage } from "./domain/coverage.ts";
import { SetupError } from "./domain/errors.ts";
import { readFolder } from "./graph/seed/readFolder.ts";
import { runProgram } from "./runProgram.ts";
import { seed } from "./seedDatabase.ts";

const help = `npm run seed                writes the graph folder (GRAPH_FOLDER) into the database; asks first where NEO4J_URI names it
npm run seed -- --yes       the same without asking
npm run seed -- --replace   also where the database holds the graph of another folder, which is then gone
npm run seed -- --check     only checks the folder, and prints what its claims cover`;

await runProgram(async (config: Config, signal: AbortSignal) => {
  const choice = readArguments();
  if (choice.help) return console.log(help);
  const folder = await readFolder(config.graphFolder);
  if (choice.check) return console.log(coverage(folder).join("\n"));
  await seed({ config, folder, isAgreed: choice.yes, mayReplace: choice.replace, signal });
});

function readArguments() {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({ options: { yes: flag, replace: flag, check: flag, help: flag } }).values;
  } catch (error) {
    throw new SetupError(`${error instanceof Error ? error.message : error}\n${help}`);
  }
}
