import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { download, isDownloaded, jarFolder } from "../../../src/graph/local/download.ts";
import { temporaryFolder, writeProgram } from "../../support/temporaryFolder.ts";

const version = "5.26.30";

// Does with its arguments what Maven would: the last `-DoutputDirectory=` is where the jars go.
const fetchOneJar = `
for argument; do case $argument in -DoutputDirectory=*) target=\${argument#*=};; esac; done
mkdir -p "$target" && echo jar > "$target/neo4j-${version}.jar"
echo "[INFO] Downloaded from central: https://repo.example/neo4j-${version}.jar (12 MB at 8 MB/s)"`;

function downloading(script: string, signal?: AbortSignal) {
  const folder = temporaryFolder();
  const maven = writeProgram(join(folder, "mvn"), script);
  const target = join(folder, "kept");
  const words: string[] = [];
  const onStep = (step: { words: string }) => words.push(step.words);
  return {
    target,
    words,
    run: (to = target) => download({ folder: to, version, maven, javaHome: "/", onStep, signal }),
  };
}

test("the jars are there whole, and progress was told, also for a relative folder", async () => {
  const { target, words, run } = downloading(fetchOneJar);
  await run(relative(process.cwd(), target));
  expect(readdirSync(target)).toEqual([`neo4j-${version}`]);
  expect(readdirSync(jarFolder(target, version))).toEqual([`neo4j-${version}.jar`]);
  expect(words).toEqual(["Neo4j is being downloaded, 11 of 123 MB"]);
});

test("a download that fails half-way leaves nothing, and says why in Maven's words", async () => {
  const failing = `${fetchOneJar}
    echo "[ERROR] Could not transfer artifact org.neo4j:neo4j: Unknown host repo.example"
    echo "[ERROR] To see the full stack trace, re-run Maven"
    exit 1`;
  const { target, run } = downloading(failing);
  await expect(run()).rejects.toThrow(
    "Neo4j 5.26.30 could not be downloaded; Maven ended with code 1: Could not transfer artifact org.neo4j:neo4j: Unknown host repo.example",
  );
  expect(readdirSync(target)).toEqual([]);
});

test("what an earlier start left half done is removed", async () => {
  const { target, run } = downloading(fetchOneJar);
  mkdirSync(join(target, `neo4j-${version}.partial-99999999`, "lib"), { recursive: true });
  writeFileSync(join(target, "other"), "");
  await run();
  expect(readdirSync(target)).toEqual([`neo4j-${version}`, "other"]);
});

test("a stop ends Maven, and nothing counts as downloaded", async () => {
  const { target, run } = downloading("sleep 60", AbortSignal.timeout(300));
  await expect(run()).rejects.toThrow("aborted");
  expect(isDownloaded(target, version)).toBe(false);
});
