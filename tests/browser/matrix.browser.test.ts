import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { expectQuiet, site } from "../support/site.ts";

const { opened, open } = site();

const address = "#/graph?as=matrix";
const grid = (page: Page) => page.getByRole("grid", { name: /^Matrix of / });
const panel = (page: Page) => page.getByRole("complementary", { name: "Relationship" });
/** What the keyboard is on. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

test("mediators stand against talks, and a cell opens what it rests on", async () => {
  const visit = await opened();
  const { page } = visit;
  await page.getByRole("button", { name: "Shown as: Graph" }).click();
  await page.getByRole("menuitemradio", { name: /^Matrix/ }).click();
  await page.getByRole("grid", { name: "Matrix of Mediators and Negotiations" }).waitFor();
  expect(page.url()).toContain("as=matrix");
  await grid(page).getByRole("gridcell", { name: "Oman, Muscat talks (April 2025): mediator, implied" }).click();
  await panel(page).getByText("Implied:").waitFor();
  await panel(page)
    .getByRole("link", { name: /Oman Talks and 2025 Outcomes, paragraph 1/ })
    .waitFor();
  expect(page.url()).toMatch(/as=matrix/);
  await grid(page)
    .getByRole("gridcell", { name: /^Algeria, Hostage talks .*: channel, stated$/ })
    .waitFor();
  await grid(page)
    .getByRole("gridcell", { name: /^Russia, Vienna talks .*: took part in, stated$/ })
    .waitFor();
  expectQuiet(visit);
});

test("axe finds nothing in the matrix", async () => {
  const { page } = await open(address);
  await grid(page).waitFor();
  expect(await violations(page)).toEqual([]);
});

test("arrows go through the cells and the names, Enter opens, and Escape leads back", async () => {
  const { page } = await open(address);
  await grid(page).locator("[tabindex='0']").focus();
  await page.keyboard.press("Control+Home");
  await expect.poll(() => focused(page)).toMatch(/^Algeria, 1 relationship$/);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => focused(page)).toMatch(/^All, \d+ relationships$/);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).toMatch(/^Hostage talks .*, \d relationships$/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focused(page)).toMatch(/^.*, Hostage talks .*: channel, stated$/);
  await page.keyboard.press("Home");
  await expect.poll(() => focused(page)).toMatch(/^.*, 1 relationship$/);
  await page.keyboard.press("Control+End");
  await expect.poll(() => focused(page)).toMatch(/^.*, Revived talks \(2026\): /);
  await page.keyboard.press("ArrowUp");
  const cell = await focused(page);
  await page.keyboard.press("Home");
  await expect.poll(() => focused(page)).not.toBe(cell);
  const name = (await focused(page)).split(",")[0] ?? "";
  await page.keyboard.press("Enter");
  const details = page.getByRole("complementary", { name: "Details" });
  await details.getByRole("heading", { name }).waitFor();
  await expect.poll(() => details.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(() => grid(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
});

test("labels, type and order are chosen, stand in the address, and are a step back", async () => {
  const { page } = await open(address);
  const choose = (name: string, label: string) =>
    page.getByRole("combobox", { name, exact: true }).selectOption({ label });
  await choose("Rows", "Countries");
  await choose("Columns", "Sanctions");
  await page.getByRole("grid", { name: "Matrix of Countries and Sanctions" }).waitFor();
  await choose("Joined by", "imposed");
  await choose("Sort rows", "by name");
  await expect.poll(() => page.url()).toContain("Country%2CSanction%2CIMPOSED%2Cname%2Cdate");
  await page
    .getByRole("gridcell", { name: /^United States, .*: imposed, / })
    .first()
    .waitFor();
  expect(await page.getByRole("gridcell", { name: /: targeted, / }).count()).toBe(0);
  await page.reload();
  await page.getByRole("grid", { name: "Matrix of Countries and Sanctions" }).waitFor();
  expect(await page.getByRole("combobox", { name: "Joined by" }).inputValue()).toBe("IMPOSED");
  await page.getByRole("button", { name: "Swap rows and columns" }).click();
  await page.getByRole("grid", { name: "Matrix of Sanctions and Countries" }).waitFor();
  await page.goBack();
  await page.getByRole("grid", { name: "Matrix of Countries and Sanctions" }).waitFor();
});

test("where several join two nodes, their number stands there, and one is chosen", async () => {
  const { page } = await open("#/graph?as=matrix&by=Country,Agreement,,name,date");
  const cell = page.getByRole("gridcell", { name: /^United States, JCPOA.*: 2 relationships: / });
  await cell.click();
  const choice = page.getByRole("dialog", { name: /choose a relationship$/ });
  expect(await choice.getByRole("button").count()).toBe(2);
  await page.keyboard.press("Escape");
  await choice.waitFor({ state: "detached" });
  await page.keyboard.press("Enter");
  await choice.getByRole("button").first().press("Enter");
  await panel(page)
    .getByRole("link", { name: /paragraph/ })
    .first()
    .waitFor();
});

test.each(["light", "dark"] as const)("a phone scrolls it sideways with the names in sight, %s", async (theme) => {
  const { page } = await open(address, { size: "phone", theme });
  await grid(page).waitFor();
  const name = grid(page).getByRole("rowheader", { name: /^Oman, / });
  await grid(page)
    .getByRole("columnheader", { name: /^Revived talks/ })
    .waitFor({ state: "attached" });
  await name.scrollIntoViewIfNeeded();
  await page.locator(".matrix-scroll").evaluate((scroller) => scroller.scrollTo({ left: scroller.scrollWidth }));
  await expect.poll(async () => (await name.boundingBox())?.x).toBeLessThan(20);
  await grid(page)
    .getByRole("gridcell", { name: /^Oman, Revived talks .*: mediator, stated$/ })
    .click();
  await panel(page).waitFor();
  expect(await violations(page)).toEqual([]);
});
