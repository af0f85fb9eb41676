import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { SetupError } from "../../domain/errors.ts";
import type { DataFolder } from "./dataFolder.ts";
import type { Guarded } from "./guarded.ts";
import { logFile } from "./server.ts";

const longestSeconds = 240;

/** Waits until the database answers a question over Bolt. */
export async function waitForBolt(data: DataFolder, server: Guarded, signal?: AbortSignal): Promise<void> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${data.port}`, neo4j.auth.basic("neo4j", data.password), {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
  });
  let how: string | undefined;
  server.ended.then((words) => {
    how = words;
  });
  try {
    for (const end = Date.now() + longestSeconds * 1000; Date.now() < end; await wait(100, undefined, { signal })) {
      if (how) throw new SetupError(`Neo4j ${how} before it was ready. The end of its log:\n${endOfLog(data)}`);
      if (await answers(driver, data)) return;
    }
  } finally {
    await driver.close();
  }
  throw new SetupError(`Neo4j did not answer within ${longestSeconds} s. The end of its log:\n${endOfLog(data)}`);
}

async function answers(driver: Driver, data: DataFolder): Promise<boolean> {
  try {
    await driver.executeQuery("RETURN 1", {}, { database: "neo4j" });
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code === "Neo.ClientError.Security.Unauthorized")
      throw new SetupError(
        `Neo4j refuses the password in ${data.passwordFile}. Put the right one there, or delete ${data.path} to begin anew.`,
      );
    // Not listening yet, or the database is still opening.
    return false;
  }
}

const endOfLog = (data: DataFolder): string =>
  readFileSync(logFile(data), "utf8").trim().split("\n").slice(-12).join("\n");
