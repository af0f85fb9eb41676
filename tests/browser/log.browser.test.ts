import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { open, opened } = site();

test("the log says each step, jumps back to any, replays, and is saved as text", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  const count = async () => (await drawnNodes(visit)).length;
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  const before = await count();
  const act = async (name: string) => {
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name, exact: true }).click();
  };
  await act("Pin");
  await act("Keep only");
  await page.getByRole("button", { name: "Exploration log" }).click();
  const log = page.getByRole("region", { name: "Exploration log" });
  const lines = () => log.getByRole("listitem").allTextContents();
  const steps = [`1Opened the graph: ${before} nodes`, "2Pinned Oman", "3Kept only Oman"];
  expect(await lines()).toEqual(steps);
  expect(await violations(page)).toEqual([]);

  await log.getByRole("button", { name: /Pinned Oman/ }).click();
  await page.getByRole("status").getByText("Undone: Kept only Oman.").waitFor();
  await expect.poll(count).toBe(before);
  expect((await lines()).at(-1)).toBe("3Kept only Omanundone");

  await log.getByRole("button", { name: "Replay" }).click();
  await expect.poll(count, { timeout: 10_000 }).toBe(1);
  await log.getByRole("button", { name: "Replay" }).waitFor();

  const saving = page.waitForEvent("download");
  await log.getByRole("button", { name: "Save" }).click();
  const written = readFileSync(await (await saving).path(), "utf8");
  expect(written).toContain("\n2. Pinned Oman\n3. Kept only Oman\n");
  expectQuiet(visit);
});

test("a step opens what it added with the claims it rests on, and the saved log has them too", async () => {
  const visit = await opened("#/graph?node=vienna-talks");
  const { page } = visit;
  await page
    .getByRole("complementary", { name: "Details" })
    .getByRole("button", { name: /^Expand/ })
    .click();
  await page
    .getByRole("dialog", { name: /^Expand / })
    .getByRole("button", { name: /^Add \d/ })
    .click();
  await page
    .getByRole("status")
    .getByText(/^Added \d+ node/)
    .waitFor();
  await page.getByRole("button", { name: "Exploration log" }).click();
  const log = page.getByRole("region", { name: "Exploration log" });
  const claims = log.getByRole("button", { name: "What step 2 added, with its claims" });
  await claims.press("Enter");
  const step = log.getByRole("listitem").filter({ hasText: "Expanded" });
  const sentence = step.getByRole("button", { name: /(stated|implied)$/ }).first();
  await sentence.click();
  const claim = (await step.locator(".claim").first().textContent()) ?? "";
  await step
    .getByRole("link", { name: /, paragraph\s\d+$/ })
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);

  const saving = page.waitForEvent("download");
  await log.getByRole("button", { name: "Save" }).click();
  const written = readFileSync(await (await saving).path(), "utf8");
  expect(written).toMatch(/\n2\. Expanded [^\n]+\n( {3}- [^\n]+\n)+/);
  expect(written).toContain(`   - ${claim} (`);
  expect(written).toMatch(/\((stated|implied); section \d+, paragraph \d+/);
  await claims.press("Enter");
  await expect.poll(() => step.getByRole("button").count()).toBe(2);
  expectQuiet(visit);
});

test.for(["list", "table", "matrix"])("steps are undone and told in another form too: %s", async (form) => {
  const { page } = await open(`#/graph?as=${form}`);
  const toolbar = page.getByRole("toolbar", { name: "Picture" });
  const press = (name: string) => toolbar.getByRole("button", { name }).click();
  await page.getByRole("button", { name: /^Events / }).click();
  await page.getByRole("region", { name: "Filters" }).getByText("No Events").waitFor();
  await press("Undo");
  await expect.poll(() => page.getByRole("region", { name: "Filters" }).count()).toBe(0);
  await press("Redo");
  await page.getByRole("region", { name: "Filters" }).getByText("No Events").waitFor();
  await press("Exploration log");
  await page.getByRole("region", { name: "Exploration log" }).getByRole("listitem").nth(1).waitFor();
  expect(await toolbar.getByRole("button").count()).toBe(3);
});
