import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claimFolder } from "../../../src/graph/local/claim.ts";
import { readProcess } from "../../../src/graph/local/processes.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

test("a second program is told who has the folder and where it answers", () => {
  const folder = temporaryFolder();
  const release = claimFolder(folder, "http://127.0.0.1:3000");
  expect(() => claimFolder(folder, "http://127.0.0.1:3001")).toThrow(
    `Another Backchannel uses the folder ${folder}: process ${process.pid}, at http://127.0.0.1:3000.`,
  );
  release();
  claimFolder(folder, "http://127.0.0.1:3001")();
});

test("a folder whose owner is gone may be taken, also where another process got its number", () => {
  const folder = temporaryFolder();
  const parent = readProcess(process.ppid);
  const owner = { pid: parent?.pid, started: "long ago", address: "http://127.0.0.1:3000" };
  writeFileSync(join(folder, "owner.json"), JSON.stringify(owner));
  expect(() => claimFolder(folder, "here")).not.toThrow();
});
