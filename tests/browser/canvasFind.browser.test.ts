import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Opened, violations } from "../support/browser.ts";
import { drawnNodes, site } from "../support/site.ts";

const { opened } = site();

/** What went wrong in the page; that a busy database answered later is no fault. */
const faults = ({ errors }: Pick<Opened, "errors">) => errors.filter((words) => !words.includes("503"));

const canvas = (page: Page) => page.getByRole("application", { name: /^Graph of/ });
const zoom = (page: Page) =>
  page.evaluate(() => {
    const paper = document.querySelector(".canvas-paper") as Element & { _cyreg: { cy: { zoom(): number } } };
    return paper._cyreg.cy.zoom();
  });

test("Ctrl+F on the canvas seeks among what is drawn: matches are marked and counted, Enter goes on, Escape goes there", async () => {
  const visit = await opened();
  const { page } = visit;
  await canvas(page).focus();
  await page.keyboard.press("Control+f");
  const search = page.getByRole("search", { name: "Find in the picture" });
  const field = search.getByRole("searchbox", { name: "Find in the picture" });
  await expect.poll(() => field.evaluate((box) => box.matches(":focus"))).toBe(true);
  await page.keyboard.type("talks");
  const marked = async () => (await drawnNodes(visit)).filter(({ classes }) => classes.includes("hot")).length;
  await expect.poll(marked).toBeGreaterThan(3);
  const total = await marked();
  await search.getByText(`1 of ${total}`).waitFor();

  await page.keyboard.press("Enter");
  await search.getByText(`2 of ${total}`).waitFor();
  await page
    .getByRole("status")
    .getByText(new RegExp(`, 2 of ${total}\\.$`))
    .waitFor();
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await search.getByText(`${total} of ${total}`).waitFor();

  await field.fill("oman");
  await page
    .getByRole("status")
    .getByText(/^Oman, 1 of \d+\.$/)
    .waitFor();
  await page.keyboard.press("Escape");
  await search.waitFor({ state: "hidden" });
  await expect.poll(() => canvas(page).evaluate((box) => box.matches(":focus"))).toBe(true);
  await page
    .getByRole("status")
    .getByText(/^Oman, country and mediator\./)
    .waitFor();
  expect(faults(visit)).toEqual([]);
});

test("what is not drawn is said not to be there, and the search breaks no rule of axe", async () => {
  const { page } = await opened();
  await page.getByRole("button", { name: "Find in the picture" }).click();
  const search = page.getByRole("search", { name: "Find in the picture" });
  await search.getByRole("searchbox").fill("no such thing");
  await page.getByRole("status").getByText("Nothing that is drawn is called “no such thing”.").waitFor();
  await search.getByText("none").waitFor();
  expect(await violations(page)).toEqual([]);
});

test("Z zooms to the node that has the keyboard, the button to what is selected, and the whole picture comes back", async () => {
  const { page } = await opened("#/graph?node=oman");
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  const before = await zoom(page);
  await canvas(page).focus();
  await page.keyboard.press("z");
  await page.getByRole("status").getByText("Zoomed to Oman.").waitFor();
  await expect.poll(() => zoom(page)).toBe(2);
  const toolbar = page.getByRole("toolbar", { name: "Picture" });
  await toolbar.getByRole("button", { name: "Show the whole picture" }).click();
  await expect.poll(() => zoom(page)).toBeLessThan(Math.max(before, 1.3));
  await toolbar.getByRole("button", { name: "Zoom to the selection" }).click();
  await expect.poll(() => zoom(page)).toBe(2);
});
