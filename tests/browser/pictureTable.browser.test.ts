import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened, open } = site();

const nodes = (page: Page) => page.getByRole("grid", { name: "Nodes that are shown" });
const relationships = (page: Page) => page.getByRole("grid", { name: "Relationships that are shown" });
const firstCell = (page: Page) => nodes(page).locator("td[data-row='0'][data-column='0']");

test("every node that is shown is a row, sorted by any column, and opens its details", async () => {
  const visit = await opened();
  const { page } = visit;
  const count = (await drawnNodes(visit)).length;
  await page.getByRole("button", { name: "Shown as: Graph" }).click();
  await page.getByRole("menuitemradio", { name: /^Table/ }).click();
  await nodes(page).waitFor();
  expect(await nodes(page).getAttribute("aria-rowcount")).toBe(String(count + 1));
  const heading = nodes(page).getByRole("button", { name: "relationships" });
  await heading.click();
  await heading.click();
  await expect.poll(() => firstCell(page).textContent()).toMatch(/^(Iran|United States)/);
  await firstCell(page).focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("complementary", { name: "Details" })
    .getByRole("heading", { name: /Iran|United States/ })
    .waitFor();
  expect(page.url()).toContain("as=table");
  expectQuiet(visit);
});

test("relationships are rows between their ends, and open to their evidence", async () => {
  const { page } = await open("#/graph?as=table");
  await page.getByRole("radio", { name: /^Relationships, \d+$/ }).check();
  await relationships(page).waitFor();
  expect(page.url()).toContain("by=relationships");
  await page.getByRole("searchbox", { name: "Filter rows" }).fill("oman muscat talks");
  await expect.poll(() => relationships(page).getAttribute("aria-rowcount")).toBe("2");
  await relationships(page).getByRole("button", { name: "Evidence of row 1" }).click();
  await relationships(page)
    .getByRole("link", { name: /paragraph/ })
    .first()
    .waitFor();
});

test("columns say how many have them, and a file holds exactly what is shown", async () => {
  const { page } = await open("#/graph?as=table");
  await page.getByRole("searchbox", { name: "Filter rows" }).fill("talks");
  await page.getByRole("button", { name: /columns$/ }).click();
  for (const name of ["start", "end"]) await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).uncheck();
  await page.getByRole("checkbox", { name: /^summary/ }).check();
  await page.keyboard.press("Escape");
  const shown = Number(await nodes(page).getAttribute("aria-rowcount")) - 1;
  await page.getByRole("button", { name: "Download" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: /^JSON/ }).click();
  const rows = JSON.parse(readFileSync(await (await saving).path(), "utf8")) as object[];
  expect(rows.length).toBe(shown);
  expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(["node", "labels", "relationships", "summary"]));
  expect(Object.keys(rows[0] ?? {})).not.toContain("start");
});

test.each([
  ["desktop", "light"],
  ["phone", "light"],
  ["phone", "dark"],
] as const)("axe finds nothing in the table, %s, %s", async (size, theme) => {
  const { page } = await open("#/graph?as=table&by=relationships", { size, theme });
  await relationships(page).waitFor();
  expect(await violations(page)).toEqual([]);
});
