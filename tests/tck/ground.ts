import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { typedText } from "../../src/graph/values/text.ts";
import type { Scenario } from "./features.ts";

/** The Neo4j that scenarios are played on, reached directly. */
function createGround(driver: Driver, folder: string) {
  const run = (statement: string, parameters = {}) => driver.executeQuery(statement, parameters);
  const graphText = (name: string) => {
    const [file] = globSync(`**/${name}.cypher`, { cwd: folder });
    if (file === undefined) throw new Error(`${folder} has no graph called ${name}`);
    return readFileSync(join(folder, file), "utf8").replace(/;\s*$/, "");
  };
  return {
    /** Makes the graph that a scenario is about. */
    async prepare({ graph, setup }: Scenario): Promise<void> {
      await run("MATCH (n) DETACH DELETE n");
      if (!["any", "empty"].includes(graph)) await run(graphText(graph));
      for (const statement of setup) await run(statement);
    },
    /** A scenario's parameters as typed JSON, and as the driver takes them: Neo4j itself reads what they are written as. */
    async parameters({ parameters }: Scenario): Promise<{ text: string; values: Record<string, unknown> }> {
      const values: Record<string, unknown> = {};
      for (const [name, literal] of parameters) {
        const { records } = await run(`RETURN ${literal} AS value`);
        values[name] = records[0]?.get("value");
      }
      const members = Object.entries(values).map(([name, value]) => `${JSON.stringify(name)}:${typedText(value)}`);
      return { text: `{${members.join(",")}}`, values };
    },
    /** Whether a statement writes; undefined where Neo4j can't compile it. */
    async writes(statement: string, parameters: Record<string, unknown>): Promise<boolean | undefined> {
      try {
        const { summary } = await run(`EXPLAIN ${statement}`, parameters);
        return summary.queryType !== "r";
      } catch (error) {
        if (error instanceof Neo4jError) return undefined;
        throw error;
      }
    },
    /** Runs a statement that writes, for what the scenario asks next. It may fail: some are made to. */
    write: (statement: string, parameters: Record<string, unknown>) =>
      run(statement, parameters).catch(() => undefined),
    close: () => driver.close(),
  };
}

export type Ground = ReturnType<typeof createGround>;

export const openGround = (access: { uri: string; username: string; password: string }, folder: string): Ground =>
  createGround(neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password)), folder);
