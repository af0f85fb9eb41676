import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./support/temporaryFolder.ts";

const root = new URL("..", import.meta.url).pathname;

/** Starts the program on a Node that says it is another one. */
function start(version: string, env: Record<string, string>, cwd = root) {
  const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
  const args = ["--import", `data:text/javascript,${pretend}`, join(cwd, "src/start.js")];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return { status, stderr };
}

test("a Node too old is refused by its version, with the likely reason why npm installed no newer one", () => {
  const refused = (reason: string) => ({
    status: 1,
    stderr: `Backchannel needs Node 22.18 or newer, and this is Node 20.20.2.
\`npm start\` installs a newer one beside it, in node_modules; ${reason}
Mend that and start again, or put a newer Node on PATH.
`,
  });
  expect(start("20.20.2", { npm_config_ignore_scripts: "true", NODE_ENV: "test" })).toEqual(
    refused("npm's setting ignore-scripts keeps it from being fetched."),
  );
  expect(start("20.20.2", { npm_config_ignore_scripts: "", NODE_ENV: "production" })).toEqual(
    refused("NODE_ENV=production had it left out (`npm ci --include=dev` brings it)."),
  );
  expect(start("20.20.2", { npm_config_ignore_scripts: "", NODE_ENV: "" })).toEqual(
    refused("it is not there, perhaps because of ignore-scripts or NODE_ENV (`npm ci --include=dev` brings it)."),
  );
});

for (const version of ["22.18.0", "23.6.0", "24.0.0"])
  test(`Node ${version} goes on to the settings, whose faults are one message`, () => {
    expect(start(version, { PORT: "none" })).toEqual({
      status: 1,
      stderr: 'A setting is wrong:\n  PORT is "none", but must be a whole number from 0 to 65535\n',
    });
  });

test("without packages it says what kept npm from installing them", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "src"));
  for (const name of ["src/start.js", "src/nodeVersion.js", "package.json"])
    cpSync(join(root, name), join(folder, name));
  const { status, stderr } = start("24.0.0", {}, folder);
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining("ignore-scripts") });
});
