import { expect, test } from "vitest";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

test("a node is found by typing, and its relationships read as sentences with claim, basis and passage", async () => {
  const visit = await opened();
  const { page } = visit;
  await page.keyboard.press("/");
  await page.keyboard.insertText("oman");
  await page.getByRole("option", { name: /Oman/ }).first().waitFor();
  await page.keyboard.press("Enter");

  const panel = page.getByRole("complementary", { name: "Details" });
  await panel.getByRole("heading", { name: "Oman" }).waitFor();
  expect(page.url()).toContain("node=oman");
  const row = panel.getByRole("button", { name: /mediated.*Muscat talks \(April 2025\).*implied/ });
  if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
  await panel.getByText("Implied:").first().waitFor();
  await panel
    .getByRole("link", { name: /Oman Talks and 2025 Outcomes, paragraph 1/ })
    .first()
    .click();

  await page.getByText("Rests on this passage").waitFor();
  expect(page.url()).toContain("#/sources/s15.p1");
  const original = page.getByRole("link", { name: "Read the passage in the article" });
  expect(await original.getAttribute("href")).toMatch(/^https:\/\//);
  expectQuiet(visit);
});

test("the other end reads the relationship in reverse", async () => {
  const { page } = await opened("#/graph?node=revived-talks");
  await page.getByRole("button", { name: /was mediated by.*Oman/ }).waitFor();
});

test("a channel is never said to have mediated", async () => {
  const { page } = await opened("#/graph?node=swiss-embassy");
  const panel = page.getByRole("complementary", { name: "Details" });
  await panel.getByRole("button", { name: /was the channel for.*Wartime talks/ }).waitFor();
  expect(await panel.getByRole("button", { name: /(^|\s)mediated/ }).count()).toBe(0);
});

test("what a passage rests on is drawn with it, without a toast", async () => {
  const visit = await opened("#/sources/s17.p1");
  const { page } = visit;
  await page.getByText("Rests on this passage").waitFor();
  await expect.poll(async () => (await drawnNodes(visit)).some(({ classes }) => classes.includes("fresh"))).toBe(true);
  expect(await page.locator(".toast").count()).toBe(0);
});

test("expanding adds at most twelve neighbours beside a node, moves nothing, and can be undone", async () => {
  const visit = await opened("#/graph?node=vienna-talks");
  const { page } = visit;
  const before = await drawnNodes(visit);
  await page.getByRole("button", { name: /^Expand/ }).click();
  await page.getByRole("button", { name: /^Add \d/ }).click();
  const toast = page.getByText(/^Added \d+ nodes? and \d+ relationships?/).first();
  await toast.waitFor();
  const after = await drawnNodes(visit);
  const added = after.length - before.length;
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(12);
  const moved = before.filter(({ id, x, y }) => !after.some((node) => node.id === id && node.x === x && node.y === y));
  expect(moved).toEqual([]);

  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(async () => (await drawnNodes(visit)).length).toBe(before.length);
  expectQuiet(visit);
});

test("the legend hides a label and shows it again", async () => {
  const visit = await opened();
  const { page } = visit;
  const sanctions = page.getByRole("button", { name: /^Sanctions (show )?\d/ });
  const shown = (await drawnNodes(visit)).length;
  await sanctions.click();
  expect(await sanctions.getAttribute("aria-pressed")).toBe("false");
  await expect.poll(async () => (await drawnNodes(visit)).length).toBeLessThan(shown);
  await sanctions.click();
  await expect.poll(async () => (await drawnNodes(visit)).length).toBe(shown);
});

test("effects come into the picture when they are asked for", async () => {
  const visit = await opened();
  await visit.page.getByRole("button", { name: /^Effects (show )?\d/ }).click();
  await expect
    .poll(async () => (await drawnNodes(visit)).filter(({ classes }) => classes.includes("label-Effect")).length, {
      timeout: 20_000,
    })
    .toBeGreaterThan(20);
  expectQuiet(visit);
});

test("the list says what the picture shows and selects the same way", async () => {
  const { page } = await opened();
  await page.getByRole("button", { name: "Shown as: Graph" }).click();
  await page.getByRole("menuitemradio", { name: /^List/ }).click();
  await page.getByRole("button", { name: "Shown as: List" }).waitFor();
  await page.getByRole("treeitem", { name: /^Oman, country and mediator/ }).click();
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  expect(page.url()).toContain("node=oman");
});

test("another layout places the nodes anew and can be undone", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = (await drawnNodes(visit)).map(({ id, x, y }) => [id, x, y]);
  await page.getByRole("button", { name: "Layout" }).click();
  await page.getByRole("menuitemradio", { name: /Force/i }).click();
  await expect
    .poll(async () => (await drawnNodes(visit)).map(({ id, x, y }) => [id, x, y]), { timeout: 20_000 })
    .not.toEqual(before);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(async () => (await drawnNodes(visit)).map(({ id, x, y }) => [id, x, y])).toEqual(before);
});

test("a claim is taken away as a citation that leads back to it", async () => {
  const { page } = await opened("#/graph?node=revived-talks");
  const row = page.getByRole("button", { name: /was mediated by.*Oman/ });
  await row.waitFor();
  if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
  await page.getByRole("button", { name: "Copy citation" }).first().press("Enter");
  await page.getByText("The citation is in the clipboard.").first().waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  const version = lines.at(-1);
  expect(lines[0]).toMatch(/\((stated|implied)/);
  expect(lines.at(-2)).toMatch(/section \d+, “.+”, paragraph \d+\. https:/);
  await page.goto(version?.match(/https?:\S+$/)?.[0] ?? "");
  await page.getByRole("complementary", { name: "Relationship" }).waitFor();
});
