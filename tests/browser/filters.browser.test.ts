import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Opened, violations } from "../support/browser.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { open, opened } = site();

const ids = async (visit: Opened) => (await drawnNodes(visit)).map(({ id }) => id).sort();
const count = async (visit: Opened) => (await drawnNodes(visit)).length;
const bar = (page: Page) => page.getByRole("region", { name: "Filters" });
const editor = (page: Page) => page.getByRole("dialog", { name: "Add a filter" });

async function openEditor(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await editor(page).waitFor();
}

async function addFilter(page: Page, subject: string): Promise<void> {
  await openEditor(page);
  await editor(page).getByLabel("Filter by").selectOption({ label: subject });
}

const apply = (page: Page) => editor(page).getByRole("button", { name: "Filter", exact: true }).click();

/** Keeps the negotiations of two states: 3 of the 13. */
async function filterByStatus(page: Page): Promise<void> {
  await addFilter(page, "Negotiations");
  await editor(page).getByLabel("Property").selectOption("status");
  await editor(page).getByRole("checkbox", { name: "concluded" }).check();
  await editor(page).getByRole("checkbox", { name: "ongoing" }).check();
  await editor(page).getByText("Keeps 3 of 13 negotiations.").waitFor();
}

test("negotiations are filtered by their status: counted before, said, and a chip after", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await count(visit);
  await filterByStatus(page);
  await apply(page);
  await expect.poll(() => count(visit)).toBe(before - 10);
  await page
    .getByRole("status")
    .getByText(/^Filtered\. Negotiations: status “concluded” or “ongoing”\. /)
    .waitFor();
  await bar(page).getByText("10 hidden", { exact: true }).waitFor();
  expectQuiet(visit);
});

test("a filter is changed from its chip, undone, and taken off", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await count(visit);
  await filterByStatus(page);
  await apply(page);
  await bar(page)
    .getByRole("button", { name: /^Change the filter: Negotiations: status/ })
    .click();
  const change = page.getByRole("dialog", { name: "Change the filter" });
  await change.getByRole("checkbox", { name: "ongoing" }).uncheck();
  await change.getByRole("button", { name: "Change", exact: true }).click();
  await expect.poll(() => count(visit)).toBe(before - 11);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(() => count(visit)).toBe(before - 10);
  await bar(page)
    .getByRole("button", { name: /^Take off: Negotiations: status/ })
    .click();
  await expect.poll(() => count(visit)).toBe(before);
  await bar(page).waitFor({ state: "detached" });
});

test("dates are filtered within a range by handle and by field, and the list follows", async () => {
  const visit = await open("#/graph?as=list");
  const { page } = visit;
  const row = (name: RegExp) => page.getByRole("treeitem", { name });
  await row(/^Hostage talks/).waitFor();
  await addFilter(page, "Negotiations");
  await editor(page).getByLabel("Property").selectOption("start");
  const from = editor(page).getByRole("slider", { name: "From, as a handle" });
  await from.focus();
  await page.keyboard.press("End");
  await editor(page).getByText("Keeps 1 of 13 negotiations.").waitFor();
  expect(await from.getAttribute("aria-valuetext")).toBe("1 January 2026");
  await editor(page).getByLabel("From", { exact: true }).fill("2001-01-01");
  await editor(page).getByLabel("To", { exact: true }).fill("2000-01-01");
  await editor(page).getByText("The end lies before the beginning.").waitFor();
  await editor(page).getByLabel("To", { exact: true }).fill("2010-01-01");
  await editor(page).getByText("Keeps 3 of 13 negotiations.").waitFor();
  await apply(page);
  await bar(page).getByText("Negotiations: start from 1 January 2001 to 1 January 2010").waitFor();
  await row(/^Hostage talks/).waitFor({ state: "detached" });
  await row(/^Intelligence contacts/).waitFor();
});

test("relationships by a property, then nothing that stands alone; letters, what lacks a property, and all cleared", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await ids(visit);
  await addFilter(page, "Countries");
  await editor(page).getByLabel("Property").selectOption("name");
  await editor(page).getByRole("radio", { name: "that contain" }).check();
  await editor(page).getByLabel("Letters in it").fill("IRA");
  await editor(page).getByText("Keeps 2 of 11 countries.").waitFor();
  await apply(page);
  await expect.poll(() => ids(visit)).toEqual(expect.arrayContaining(["iran", "iraq"]));
  expect(await ids(visit)).not.toContain("oman");

  await addFilter(page, "Events");
  await editor(page).getByLabel("Property").selectOption("end");
  await editor(page).getByRole("radio", { name: "that lack it" }).check();
  await apply(page);
  await bar(page).getByText("Events: without end").waitFor();

  await openEditor(page);
  await editor(page).getByRole("button", { name: "Leave out what stands alone" }).click();
  await bar(page).getByText("Nothing that stands alone").waitFor();
  expect(await ids(visit)).not.toContain("iraq");
  await bar(page).getByRole("button", { name: "Clear all" }).click();
  await expect.poll(() => ids(visit)).toEqual(before);
});

test("what is filtered out can be faded: it is still drawn, and no longer counted", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await ids(visit);
  await openEditor(page);
  await editor(page).getByRole("button", { name: "Stated in the text only" }).click();
  await bar(page).getByText("Stated only").waitFor();
  await addFilter(page, "Number of relationships");
  await editor(page).getByLabel("From", { exact: true }).fill("8");
  await apply(page);
  await expect.poll(() => count(visit)).toBeLessThan(before.length);
  const left = await count(visit);
  await bar(page).getByRole("button", { name: "Fade them" }).click();
  await expect.poll(() => ids(visit)).toEqual(before);
  const faded = (await drawnNodes(visit)).filter(({ classes }) => classes.includes("faded"));
  expect(faded.length).toBe(before.length - left);
  await page.getByRole("application", { name: new RegExp(`^Graph of ${left} nodes`) }).waitFor();
});

test("a section and a passage narrow the picture to what they say, and fetch what was not in it", async () => {
  const visit = await opened("#/sources");
  const { page } = visit;
  const before = await ids(visit);
  const panel = page.getByRole("complementary", { name: "Sources" });
  await panel.getByRole("button", { name: /^1979 – Hostage Crisis/ }).click();
  await panel.getByRole("button", { name: "Show only what this section says" }).click();
  await bar(page).getByText("Written in “1979 – Hostage Crisis”").waitFor();
  const narrowed = await ids(visit);
  expect(narrowed).toEqual(expect.arrayContaining(["hostage-talks", "algeria"]));
  expect(narrowed).not.toContain("jcpoa");
  expect(narrowed.filter((id) => !before.includes(id))).not.toEqual([]);
  await panel.getByRole("button", { name: "Show everything again" }).click();
  await expect.poll(async () => (await ids(visit)).length).toBeGreaterThan(before.length);

  await panel.getByRole("link", { name: "Paragraph 2" }).click();
  await panel.getByRole("button", { name: "Show only what this passage says" }).click();
  await bar(page).getByText("Written in “1979 – Hostage Crisis”, paragraph 2").waitFor();
  expect(await ids(visit)).toContain("algerian-agreement");
  expectQuiet(visit);
});

test("while what a section says is fetched, the picture says so", async () => {
  const { page } = await opened("#/sources");
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/\/api\/sources\/./, async (route) => {
    await held;
    await route.continue();
  });
  const panel = page.getByRole("complementary", { name: "Sources" });
  await panel.getByRole("button", { name: /^1979 – Hostage Crisis/ }).click();
  await panel.getByRole("button", { name: "Show only what this section says" }).click();
  const note = page.getByRole("status").getByText("Reading what “1979 – Hostage Crisis” says…");
  await note.waitFor();
  go();
  await bar(page).getByText("Written in “1979 – Hostage Crisis”").waitFor();
  await note.waitFor({ state: "detached" });
});

test("rows of the legend have chips too, and by keyboard the next chip is reached when one is taken off", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await count(visit);
  await page.getByRole("button", { name: /^Events / }).click();
  await page.getByRole("button", { name: /^Topics / }).click();
  await bar(page).getByRole("button", { name: "Show again: No Events" }).focus();
  await page.keyboard.press("Enter");
  const topics = bar(page).getByRole("button", { name: "Show again: No Topics" });
  await expect.poll(() => topics.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => count(visit)).toBe(before);
  const opener = page.getByRole("button", { name: "Filter", exact: true });
  await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

test("on a phone the editor is a sheet that fits, and the chips go sideways", async () => {
  const visit = await opened("", { size: "phone", theme: "dark" });
  const { page } = visit;
  await page.getByRole("button", { name: "Legend and filters" }).click();
  await addFilter(page, "Negotiations");
  await editor(page).getByLabel("Property").selectOption("mode");
  await editor(page).getByRole("checkbox", { name: "secret" }).check();
  expect(await violations(page)).toEqual([]);
  await apply(page);
  await bar(page).getByText("Negotiations: mode “secret”").waitFor();
  expect(await count(visit)).toBeGreaterThan(0);
  const { x = 0, width = 0 } = (await bar(page).boundingBox()) ?? {};
  expect(x + width).toBe(390);
  expect(await violations(page)).toEqual([]);
});
