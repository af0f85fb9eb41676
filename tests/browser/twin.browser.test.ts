import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { tabTo } from "../support/keyboard.ts";
import { expectQuiet, site } from "../support/site.ts";

const { open } = site();

/** The page as a list, with the keyboard on the row of Oman. */
async function atOman() {
  const visit = await open("#/graph?as=list");
  const { page } = visit;
  await page.getByRole("treeitem").first().waitFor();
  await tabTo(page, /^\d{4}s, \d+ node/);
  await page.keyboard.press("Shift+O");
  await expectAt(page, /^Oman, country and mediator/);
  return visit;
}

const expectAt = (page: Page, name: RegExp) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(name);
const row = (page: Page, name: RegExp) => page.getByRole("treeitem", { name });
const status = (page: Page) => page.getByRole("status");

test("a node opens to its relationships, these to their evidence and other end, and a passage leads to its page and back", async () => {
  const visit = await atOman();
  const { page } = visit;
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expectAt(page, /^mediated Reopening efforts \(2023\), stated, 1 passage$/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expectAt(page, /^Claim: Oman /);
  await page.keyboard.press("ArrowDown");
  await expectAt(page, /^Passage: .*, paragraph \d+\. /);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Sources" });
  await panel.getByText("Rests on this passage").waitFor();
  await expect.poll(() => panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await expectAt(page, /^Passage: /);

  await page.keyboard.press("ArrowDown");
  await expectAt(page, /^Other end: Reopening efforts, negotiation, 2023/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expectAt(page, /^was mediated by /);
  for (const _ of Array(3)) await page.keyboard.press("ArrowLeft");
  await expectAt(page, /^mediated Reopening efforts/);
  await page.keyboard.press("ArrowLeft");
  expect(await row(page, /^Claim: /).count()).toBe(0);
  expectQuiet(visit);
});

test("the keys of the picture select, expand, hide and open the menu, and the focus is never lost", async () => {
  const visit = await atOman();
  const { page } = visit;
  await page.keyboard.press(" ");
  await status(page).getByText("Oman added to the selection, 1 selected.").waitFor();
  await page.getByRole("treeitem", { name: /^Oman/, selected: true }).waitFor();
  await page.keyboard.press(" ");
  await status(page).getByText("Oman taken out of the selection, 0 selected.").waitFor();

  await page.keyboard.press("Shift+F10");
  await page.getByRole("menu", { name: "Actions for Oman" }).waitFor();
  await page.keyboard.press("Escape");
  await expectAt(page, /^Oman/);
  await page.keyboard.press("e");
  await page.getByRole("dialog", { name: "Expand Oman" }).waitFor();
  await page.keyboard.press("Escape");
  await expectAt(page, /^Oman/);

  await page.keyboard.press("h");
  await status(page).getByText("Hid Oman.").waitFor();
  await expect.poll(() => row(page, /^Oman, country/).count()).toBe(0);
  await expectAt(page, /./);
  await page.keyboard.press("Control+z");
  await row(page, /^Oman, country/).waitFor();

  await page.keyboard.press("Home");
  await page.keyboard.press("e");
  await status(page).getByText("That is done with a node: go to one first.").waitFor();
  expectQuiet(visit);
});

test("grouped by label, filtered by the legend, opened whole: the rows say what the picture shows", async () => {
  const visit = await open("#/graph?as=list");
  const { page } = visit;
  await page.getByRole("radio", { name: "label" }).check();
  await row(page, /^Negotiations, 13 nodes$/).waitFor();
  expect(page.url()).toContain("as=list&by=label");
  await page.getByRole("button", { name: /^Negotiations (show )?\d/ }).click();
  await expect.poll(() => row(page, /^Negotiations/).count()).toBe(0);
  await page.getByRole("button", { name: /^Negotiations (show )?\d/ }).click();

  await row(page, /^Oman, country/).focus();
  await page.keyboard.press("*");
  await row(page, /^Oman, country/)
    .and(page.locator("[aria-expanded=true]"))
    .waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("*");
  await page.keyboard.press("Home");
  await expectAt(page, /^Negotiations, 13 nodes$/);
  await page.keyboard.press("End");
  await expectAt(page, /^(?!Negotiations)/);
  expectQuiet(visit);
});
