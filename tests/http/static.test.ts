import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serving } from "./serving.ts";

async function built(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "client-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html>");
  await writeFile(join(folder, "assets", "index-x1y2.js"), "1;");
  return folder;
}

test("the page is there before the database is, asked for anew each time; what it names never changes", async () => {
  const url = await serving({ clientFolder: await built(), startup: { ready: false, steps: [] } });
  const [page, script] = await Promise.all([fetch(`${url}/`), fetch(`${url}/assets/index-x1y2.js`)]);
  expect([page.status, await page.text(), page.headers.get("Cache-Control")]).toEqual([
    200,
    "<!doctype html>",
    "no-cache",
  ]);
  expect([script.status, script.headers.get("Cache-Control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  const again = await fetch(`${url}/`, {
    headers: { "If-None-Match": page.headers.get("ETag") ?? "", "Cache-Control": "max-age=0" },
  });
  expect(again.status).toBe(304);
});

test("nothing outside the folder is served", async () => {
  const url = await serving({ clientFolder: await built() });
  const paths = ["/../package.json", "/%2e%2e/package.json", "/assets/..%2f..%2fpackage.json", "/assets", "/.env"];
  const statuses = await Promise.all(paths.map(async (path) => (await fetch(url + path)).status));
  expect(statuses).toEqual(paths.map(() => 404));
});

test("a page that is not built says how to build it", async () => {
  const url = await serving();
  const page = await fetch(`${url}/`);
  expect([page.status, await page.text()]).toEqual([
    503,
    "The page is not built yet. Run `npm run build`, then load this again.\n",
  ]);
});
