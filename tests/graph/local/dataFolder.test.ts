import { statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { accessOf, prepareDataFolder } from "../../../src/graph/local/dataFolder.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

test("password and port are chosen once and kept; only their owner may read the password", async () => {
  const folder = temporaryFolder();
  const first = await prepareDataFolder(folder, "5.26.30");
  expect(await prepareDataFolder(folder, "5.26.30")).toEqual(first);
  expect(first.password).toMatch(/^[0-9a-f]{36}$/);
  expect(statSync(first.passwordFile).mode & 0o777).toBe(0o600);
  expect(accessOf(folder, "5.26.30")).toEqual({
    uri: `bolt://127.0.0.1:${first.port}`,
    username: "neo4j",
    password: first.password,
  });
});

test("a port that another program took meanwhile is given up", async () => {
  const folder = temporaryFolder();
  const { port } = await prepareDataFolder(folder, "5.26.30");
  const other = createServer().listen(port, "127.0.0.1");
  onTestFinished(() => void other.close());
  const again = await prepareDataFolder(folder, "5.26.30");
  expect(again.port).not.toBe(port);
});

test("each major version has data of its own", async () => {
  const folder = temporaryFolder();
  const paths = ["5.26.30", "5.25.1", "2026.08.1"].map(
    async (version) => (await prepareDataFolder(folder, version)).path,
  );
  expect(await Promise.all(paths)).toEqual(["data-5", "data-5", "data-2026"].map((name) => join(folder, name)));
});
