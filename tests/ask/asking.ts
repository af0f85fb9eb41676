import { Answer } from "../../src/domain/answer.ts";
import type { Folder } from "../../src/domain/folder.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { connect } from "../../src/graph/connection.ts";
import { readFolder } from "../../src/graph/seed/readFolder.ts";
import { writeGraph } from "../../src/graph/seed/writeGraph.ts";
import { clear } from "../support/clear.ts";
import { managed } from "../support/databases.ts";
import { startServer } from "../support/server.ts";

export interface Asked {
  question?: string;
  reading?: Reading | undefined;
  previous?: Reading | undefined;
}

export type AskFunction = (asked: Asked) => Promise<Answer>;

/** Asks a running app in words, as the page does. Anything but an answer in the contract's shape throws. */
export const askAt =
  (url: string): AskFunction =>
  async (asked) => {
    const response = await fetch(`${url}/api/ask`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(asked),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} to ${JSON.stringify(asked)}: ${text}`);
    const { data, error } = Answer.safeParse(JSON.parse(text));
    if (error) throw new Error(`The answer to ${JSON.stringify(asked)} is none: ${error.message}`);
    return data;
  };

/** Lets a script ask the whole app over a Neo4j of its own that holds the graph folder and nothing else. */
export async function withSeededApp(use: (ask: AskFunction, folder: Folder) => Promise<void>): Promise<void> {
  const database = await managed();
  try {
    await clear(database);
    const folder = await readFolder("graph-seed");
    const driver = connect(database);
    await writeGraph(driver, undefined, folder);
    await driver.close();
    const server = await startServer({ access: database, folder });
    try {
      await use(askAt(server.url), folder);
    } finally {
      await server.close();
    }
  } finally {
    await database.stop();
  }
}
