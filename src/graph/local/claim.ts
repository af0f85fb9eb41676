import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { SetupError } from "../../domain/errors.ts";
import { isAlive, readProcess } from "./processes.ts";

const Owner = z.object({ pid: z.int(), started: z.string(), address: z.string() });
type Owner = z.infer<typeof Owner>;

/** Two programs on one database would end each other's. */
export class FolderInUseError extends SetupError {
  override name = "FolderInUseError";
}

/** Takes the folder for this process; another one that has it and lives is named in the error. Returns how to give it up. */
export function claimFolder(folder: string, address: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "owner.json");
  const mine: Owner = { pid: process.pid, started: readProcess(process.pid)?.started ?? "", address };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    if (!tryLink(draft, file)) {
      refuseIfAlive(file, folder);
      rmSync(file, { force: true });
      if (!tryLink(draft, file)) refuseIfAlive(file, folder);
    }
  } finally {
    rmSync(draft);
  }
  return () => rmSync(file, { force: true });
}

// A link appears with its content at once, and only one process can make it.
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function refuseIfAlive(file: string, folder: string): void {
  const owner = readOwner(file);
  if (!owner || !isAlive(owner)) return;
  throw new FolderInUseError(
    `Another Backchannel uses the folder ${folder}: process ${owner.pid}, at ${owner.address}.
Open that one, or stop it, or give this one a folder of its own: BACKCHANNEL_FOLDER=.backchannel-2`,
  );
}

function readOwner(file: string): Owner | undefined {
  try {
    return Owner.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // Gone meanwhile, or cut off by a full disk: no owner either way.
    return undefined;
  }
}
