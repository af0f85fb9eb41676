import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { isAlive, type ProcessFacts } from "../src/graph/local/processes.ts";
import { familyOf } from "./support/family.ts";
import { folderWithJars } from "./support/folderWithJars.ts";

const root = new URL("..", import.meta.url).pathname;
let folder: string;

beforeAll(() => {
  folder = folderWithJars();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm start` without what comes before it, until a line says these words. */
async function npmStart(until: string) {
  const npm = spawn("npm", ["start", "--ignore-scripts"], {
    cwd: root,
    detached: true,
    env: { ...process.env, BACKCHANNEL_FOLDER: folder, PORT: "0", NEO4J_URI: "", NEO4J_PASSWORD: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = collect(npm);
  await vi.waitFor(() => expect(said()).toContain(until), { timeout: 120_000, interval: 100 });
  await vi.waitFor(() => expect(programs(familyOf(npm.pid ?? 0))).toContain("java"), { timeout: 20_000, interval: 50 });
  const family = familyOf(npm.pid ?? 0);
  return { npm, said, family, address: /is ready: (\S+)/.exec(said())?.[1] };
}

function collect(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (piece) => {
      text += piece;
    });
  return () => text;
}

const programs = (family: ProcessFacts[]) => family.map(({ command }) => basename(command.split(" ")[0] ?? ""));

const allGone = (family: ProcessFacts[]) =>
  vi.waitFor(() => expect(family.filter(isAlive)).toEqual([]), { timeout: 10_000, interval: 100 });

const timeout = { timeout: 180_000 };

test("after kill -9 of Node nothing is left 10 s later", timeout, async () => {
  const { family, address } = await npmStart("Backchannel is ready");
  const ready = await fetch(`${address}/api/ready`);
  expect(ready.status).toBe(200);
  expect(programs(family)).toEqual(expect.arrayContaining(["java", "node", "npm"]));
  kill(family, /node src\/start\.js$/, /^node/);
  await allGone(family);
});

test("the next start works, and after kill -9 of npm while Neo4j is starting nothing is left", timeout, async () => {
  const { family } = await npmStart("Neo4j is starting");
  kill(family, /^npm start/);
  await allGone(family);
});

test("the next start works, and after kill -9 of npm's shell nothing is left", timeout, async () => {
  const { family } = await npmStart("Neo4j is starting");
  // A shell that replaced itself by Node is Node.
  kill(family, /^sh -c node src\/start\.js|node src\/start\.js$/);
  await allGone(family);
});

test("Ctrl-C, which reaches npm, shell and Node at once, stops all in good order", timeout, async () => {
  const { npm, said, family } = await npmStart("Backchannel is ready");
  process.kill(-(npm.pid ?? 0), "SIGINT");
  await allGone(family);
  expect(said()).toContain("Stopping: SIGINT");
  expect(said()).not.toMatch(/Error|by itself/);
});

/** Ends the first of the family whose command is like that, as `kill -9` does. */
function kill(family: ProcessFacts[], ...likes: RegExp[]): void {
  const found = family.find(({ command }) => likes.every((like) => like.test(command)));
  expect(found, `${likes} among ${family.map(({ command }) => command.slice(0, 60)).join("\n")}`).toBeDefined();
  if (found) process.kill(found.pid, "SIGKILL");
}
