import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from "@cucumber/gherkin";
import { IdGenerator, type Pickle, type PickleStep } from "@cucumber/messages";

/** One scenario of openCypher's TCK, an outline's example filled in. */
export interface Scenario {
  /** The feature's file and the scenario's name. */
  name: string;
  /** `any`, `empty`, or the name of one that the TCK ships. */
  graph: string;
  setup: string[];
  /** Parameters' names, and their values in Cypher. */
  parameters: [name: string, literal: string][];
  /** The statements that are tested, in their order. */
  statements: string[];
  /** It calls a procedure that the one who runs the TCK has to write. */
  needsProcedure: boolean;
}

/** All scenarios of the features somewhere below the folder. */
export function readScenarios(folder: string): Scenario[] {
  const files = globSync("**/*.feature", { cwd: folder }).sort();
  return files.flatMap((file) => readFeature(join(folder, file)).map((pickle) => scenarioOf(pickle, file)));
}

function readFeature(file: string): readonly Pickle[] {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  return compile(parser.parse(readFileSync(file, "utf8")), file, newId);
}

function scenarioOf({ name, steps }: Pickle, file: string): Scenario {
  const textsOf = (pattern: RegExp) =>
    steps.filter(({ text }) => pattern.test(text)).map(({ argument }) => argument?.docString?.content ?? "");
  return {
    name: `${file}: ${name}`,
    graph: steps.map(({ text }) => graphIn(text)).find((graph) => graph !== undefined) ?? "any",
    setup: textsOf(/^having executed:$/),
    parameters: steps.filter(({ text }) => text === "parameters are:").flatMap(rowsOf),
    statements: textsOf(/^executing (control )?query:$/),
    needsProcedure: steps.some(({ text }) => text.startsWith("there exists a procedure")),
  };
}

const graphIn = (text: string) =>
  /^an? (empty) graph$|^(any) graph$|^the (\S+) graph$/.exec(text)?.slice(1).find(Boolean);

const rowsOf = ({ argument }: PickleStep): [string, string][] =>
  (argument?.dataTable?.rows ?? []).map(({ cells: [name, literal] }) => [name?.value ?? "", literal?.value ?? ""]);
