import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readConfig } from "../src/config.ts";
import { openDatabase } from "../src/database.ts";
import { connect, ping } from "../src/graph/connection.ts";
import { createStartup } from "../src/startup.ts";
import { folderWithJars } from "./support/folderWithJars.ts";

let folder: string;

beforeAll(() => {
  folder = folderWithJars();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a managed Neo4j that is restarted answers again at the same place", { timeout: 180_000 }, async () => {
  const { PATH, HOME, JAVA_HOME } = process.env;
  const config = readConfig({ PATH, HOME, JAVA_HOME, BACKCHANNEL_FOLDER: folder });
  const startup = createStartup([], () => {});
  const signal = new AbortController().signal;
  const database = await openDatabase({ config, address: "a test", startup, signal });
  const driver = connect(database.access);
  try {
    const { records: before } = await driver.executeQuery(
      "CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes RETURN attributes.StartTime.value AS at",
    );
    await database.restart();
    await vi.waitFor(() => ping(driver, undefined), { timeout: 60_000, interval: 200 });
    const { records: after } = await driver.executeQuery(
      "CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes RETURN attributes.StartTime.value AS at",
    );
    expect(after[0]?.get("at").greaterThan(before[0]?.get("at"))).toBe(true);
  } finally {
    await driver.close();
    await database.stop();
  }
});
