import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { SetupError } from "../../domain/errors.ts";
import { type Folder, parseFolder } from "../../domain/folder.ts";
import type { FolderFiles } from "../../domain/recordFiles.ts";

// Part of every hash: to be raised when the same files come to be written differently, so that databases follow.
const edition = "1";

/** Reads a graph folder. A `FolderError` tells every fault in it, a `SetupError` that there is no such folder. */
export async function readFolder(path: string): Promise<Folder> {
  const files = await readFiles(path);
  return { name: basename(resolve(path)), hash: hashOf(files), ...parseFolder(files) };
}

/** The YAML of a folder, in the order of its names, so that the hash does not depend on the disk's order. */
async function readFiles(path: string): Promise<FolderFiles> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) throw new SetupError(`There is no graph folder at ${resolve(path)} (GRAPH_FOLDER)`);
  const names = await readdir(path, { recursive: true });
  const files = names.map((name) => name.replaceAll("\\", "/")).filter((name) => /\.ya?ml$/.test(name));
  const texts = files.toSorted().map(async (name) => [name, await readFile(join(path, name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

function hashOf(files: FolderFiles): string {
  return createHash("sha256")
    .update(JSON.stringify([edition, ...Object.entries(files)]))
    .digest("hex");
}
