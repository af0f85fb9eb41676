import { afterEach, beforeEach, expect, inject, test, vi } from "vitest";
import { readConfig } from "../src/config.ts";
import { parseFolder } from "../src/domain/folder.ts";
import { seed } from "../src/seedDatabase.ts";
import { clear } from "./support/clear.ts";
import { tinyFolder } from "./support/tinyFolder.ts";

const access = inject("neo4j");
const { uri, username, password } = access;
const config = readConfig({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
const folderOf = (name: string) => ({ name, hash: "one", ...parseFolder(tinyFolder) });

/** What `npm run seed` says where nobody sits at a terminal. */
async function seeding(name: string, { isAgreed = false, mayReplace = false } = {}): Promise<string> {
  const told = vi.spyOn(console, "log").mockImplementation(() => {});
  try {
    await seed({ config, folder: folderOf(name), isAgreed, mayReplace, signal: new AbortController().signal });
    return told.mock.calls.flat().join("\n");
  } finally {
    told.mockRestore();
  }
}

beforeEach(() => clear(access));
afterEach(() => clear(access));

test("nothing is written into a database that was named, unless that is agreed to", async () => {
  await expect(seeding("tiny")).rejects.toThrow(/^This would write 9 nodes and 14 relationships of tiny into bolt:/);
  expect(await seeding("tiny", { isAgreed: true })).toBe("Wrote 9 nodes and 14 relationships of tiny");
});

test("another folder's graph gives way only where that is asked for, and is named", async () => {
  await seeding("tiny", { isAgreed: true });
  await expect(seeding("other", { isAgreed: true })).rejects.toThrow("the database holds the graph of tiny");
  expect(await seeding("other", { isAgreed: true, mayReplace: true })).toBe(
    "Wrote 9 nodes and 14 relationships of other, in the place of the graph of tiny",
  );
});
