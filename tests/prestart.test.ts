import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./support/temporaryFolder.ts";

// An npm that does what is asked of it in the smallest way, and notes that it was asked.
const npm = `
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
appendFileSync("asked.txt", process.argv.slice(2, 4).join(" ") + "\\n");
if (process.argv[2] === "ci") {
  mkdirSync("node_modules", { recursive: true });
  cpSync("package-lock.json", "node_modules/.package-lock.json");
} else {
  mkdirSync("dist/client", { recursive: true });
  writeFileSync("dist/client/index.html", "");
}`;

const lock = (packages: object) => JSON.stringify({ packages: { "": {}, ...packages } });

/** A clone just made, with one source of each kind; `prestart` runs there and tells what npm was asked for. */
function clone() {
  const folder = temporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("package-lock.json", lock({ "node_modules/zod": { version: "4.0.0" } }));
  for (const path of ["client/main.tsx", "src/domain/value.ts", "src/http/contract.ts", "vite.config.ts"])
    write(path, "1");
  write("package.json", '{"type": "module"}');
  write("npm.js", npm);
  cpSync(new URL("../src/prestart.js", import.meta.url), join(folder, "src/prestart.js"));
  const prestart = () => {
    const env = { ...process.env, npm_execpath: join(folder, "npm.js") };
    const { status, stderr } = spawnSync(process.execPath, ["src/prestart.js"], { cwd: folder, env, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const asked = join(folder, "asked.txt");
    const lines = existsSync(asked) ? readFileSync(asked, "utf8").trim().split("\n") : [];
    rmSync(asked, { force: true });
    return lines;
  };
  return { folder, write, prestart };
}

const all = ["ci --include=dev", "run --silent"];

test("a fresh clone is installed and built, and the next start does neither", () => {
  const { prestart } = clone();
  expect(prestart()).toEqual(all);
  expect(prestart()).toEqual([]);
});

test("a change of the client, of what it shares with the server, or of its tools builds it again", () => {
  const { write, prestart } = clone();
  prestart();
  for (const path of [
    "client/main.tsx",
    "client/new.ts",
    "src/domain/value.ts",
    "src/http/requestParts.ts",
    "src/http/contract.ts",
    "vite.config.ts",
  ]) {
    write(path, "2");
    expect([path, ...prestart()]).toEqual([path, "run --silent"]);
  }
  write("src/serve.ts", "2");
  expect(prestart()).toEqual([]);
});

test("a file only touched, as by a checkout, changes nothing", () => {
  const { folder, prestart } = clone();
  prestart();
  utimesSync(join(folder, "package-lock.json"), new Date(), new Date());
  utimesSync(join(folder, "client/main.tsx"), new Date(), new Date());
  expect(prestart()).toEqual([]);
});

test("a lock file that wants another version, or more, is installed anew", () => {
  const { write, prestart } = clone();
  prestart();
  write("package-lock.json", lock({ "node_modules/zod": { version: "4.1.0" } }));
  expect(prestart()).toEqual(all);
  write(
    "package-lock.json",
    lock({ "node_modules/zod": { version: "4.1.0" }, "node_modules/yaml": { version: "2.0.0" } }),
  );
  expect(prestart()).toEqual(all);
});

test("packages for other systems may be missing, development ones may not", () => {
  const { write, prestart } = clone();
  prestart();
  const zod = { "node_modules/zod": { version: "4.0.0" } };
  const installed = lock(zod);
  write("package-lock.json", lock({ ...zod, "node_modules/fsevents": { version: "2.3.3", optional: true } }));
  write("node_modules/.package-lock.json", installed);
  expect(prestart()).toEqual(["run --silent"]);
  write("package-lock.json", lock({ ...zod, "node_modules/vite": { version: "8.0.0", dev: true } }));
  write("node_modules/.package-lock.json", installed);
  expect(prestart()).toEqual(all);
});
