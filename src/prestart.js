// Runs before `npm start` on whatever Node the machine has: nothing but built-ins, and nothing newer than Node 20.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...names) => join(root, ...names);

/** What the page is made of; when none of it changed, the built one still holds. */
const clientSources = ["client", "src/domain", "src/http", "vite.config.ts", "package-lock.json"];
const builtFrom = at("dist", "built-from.txt");

if (!isInstalled()) {
  console.log("Packages are being installed");
  // --include=dev: the page is built here, also where NODE_ENV=production would leave its tools out.
  npm("ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error");
}
const sources = hashOf(clientSources);
if (!existsSync(at("dist", "client", "index.html")) || readIfThere(builtFrom) !== sources) {
  console.log("The page is being built");
  npm("run", "--silent", "build", "--", "--logLevel=error");
  mkdirSync(dirname(builtFrom), { recursive: true });
  writeFileSync(builtFrom, sources);
}

/** Compares what npm says it installed with what the lock file wants; packages for other systems may be missing. */
function isInstalled() {
  const installed = readIfThere(at("node_modules", ".package-lock.json"));
  if (!installed) return false;
  const there = JSON.parse(installed).packages;
  const wanted = JSON.parse(readFileSync(at("package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === "" || (there[path] ? there[path].version === version : optional),
  );
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesIn(at(path))))
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex");
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** The npm that runs this script, else the one on PATH. */
function npm(...args) {
  const program = process.env.npm_execpath;
  const options = { cwd: root, stdio: "inherit" };
  const { status } = program
    ? spawnSync(process.execPath, [program, ...args], options)
    : spawnSync("npm", args, options);
  if (status === 0) return;
  console.error(`\`npm ${args[0]}\` failed; its own words are above.`);
  process.exit(1);
}
