import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { FolderFiles } from "../../../src/domain/recordFiles.ts";
import { readFolder } from "../../../src/graph/seed/readFolder.ts";
import { tinyFolder } from "../../support/tinyFolder.ts";

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function onDisk(files: FolderFiles): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), "backchannel-"));
  folders.push(parent);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(parent, "tiny", file)), { recursive: true });
    await writeFile(join(parent, "tiny", file), text);
  }
  return join(parent, "tiny");
}

test("a folder is known by its own name, wherever it lies, and by a hash over its files", async () => {
  const [one, other] = [await readFolder(await onDisk(tinyFolder)), await readFolder(await onDisk(tinyFolder))];
  expect([one.name, one.dataset.nodes.length]).toEqual(["tiny", 9]);
  expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(other).toEqual(one);
});

test("the hash follows every change of a file's text, and of nothing but YAML", async () => {
  const { hash } = await readFolder(await onDisk(tinyFolder));
  const changed = { ...tinyFolder, "opening.yaml": `${tinyFolder["opening.yaml"]}west: {}\n` };
  expect((await readFolder(await onDisk(changed))).hash).not.toBe(hash);
  expect((await readFolder(await onDisk({ ...tinyFolder, "README.md": "Read me." }))).hash).toBe(hash);
});

test("YAML with a name that no file of a folder has is a fault", async () => {
  await expect(onDisk({ ...tinyFolder, "nodes/more/state.yml": "" }).then(readFolder)).rejects.toThrow(
    "nodes/more/state.yml:1 no file of a graph folder has this name",
  );
});

test("where there is no folder, that is said", async () => {
  await expect(readFolder("/nowhere/graph-seed")).rejects.toThrow(
    "There is no graph folder at /nowhere/graph-seed (GRAPH_FOLDER)",
  );
});
