import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findProcesses, readProcess } from "../../../src/graph/local/processes.ts";
import { type LocalNeo4j, startLocalNeo4j } from "../../../src/graph/local/startLocal.ts";
import { run } from "../../support/clear.ts";
import { folderWithJars, local, machine } from "../../support/folderWithJars.ts";

const source = new URL("../../../src/graph/local/startLocal.ts", import.meta.url).href;
const folder = folderWithJars();
const options = { ...local, folder, machine, address: "http://127.0.0.1:1234" };
const words: string[] = [];
let leftover: number;
let neo4j: LocalNeo4j;

beforeAll(async () => {
  leftover = await leaveOneRunning();
  neo4j = await startLocalNeo4j({ ...options, onStep: (step) => words.push(step.words) });
});

afterAll(async () => {
  await neo4j?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts one in another Node, then ends that and the watchdog, as a machine short of memory might. */
async function leaveOneRunning(): Promise<number> {
  const program = `
    const { startLocalNeo4j } = await import(${JSON.stringify(source)});
    const { pid } = await startLocalNeo4j({ ...${JSON.stringify(options)}, onStep: () => undefined });
    console.log(pid);`;
  const node = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = Number((await once(node.stdout, "data"))[0]);
  for (const dog of findProcesses(`backchannel-watchdog ${pid}`)) process.kill(dog.pid, "SIGKILL");
  node.kill("SIGKILL");
  await once(node, "exit");
  return pid;
}

test("a server that an earlier run left behind is recognised and ended", () => {
  expect(words).toContain("Neo4j of an earlier run is being stopped");
  expect(readProcess(leftover)).toBeUndefined();
});

test("it is on this machine only", async () => {
  const port = Number(new URL(neo4j.uri).port);
  const outer = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  for (const { address } of outer.filter(({ internal, family }) => !internal && family === "IPv4"))
    await expect(once(connect(port, address), "connect")).rejects.toThrow();
});

test("it tells nobody, reads no files for statements, and offers no other way in", async () => {
  const names = [
    "dbms.security.allow_csv_import_from_file_urls",
    "dbms.usage_report.enabled",
    "server.bolt.listen_address",
    "server.http.enabled",
    "server.https.enabled",
  ];
  const rows = await run(neo4j, "SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name, value", { names });
  expect(Object.fromEntries(rows.map(({ name, value }) => [name, value]))).toEqual({
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "dbms.usage_report.enabled": "false",
    "server.bolt.listen_address": new URL(neo4j.uri).host,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
  });
});

test("it wants its password", async () => {
  await expect(run({ ...neo4j, password: "neo4j" }, "RETURN 1")).rejects.toThrow("unauthorized");
});

test("a second start in the same folder is told who has it", async () => {
  await expect(startLocalNeo4j({ ...options, onStep: () => undefined })).rejects.toThrow(
    `process ${process.pid}, at http://127.0.0.1:1234`,
  );
});

test("stopped, it leaves neither process nor claim", async () => {
  await neo4j.stop();
  expect(await neo4j.ended).toBe("ended with code 0");
  await vi.waitFor(() => expect(findProcesses(folder)).toEqual([]), { timeout: 20_000 });
});
