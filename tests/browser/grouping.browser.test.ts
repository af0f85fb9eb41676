import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Opened, violations } from "../support/browser.ts";
import { copiedLink } from "../support/link.ts";
import { pointOf } from "../support/pointer.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

const ids = async (visit: Opened) => (await drawnNodes(visit)).map(({ id }) => id).sort();
const places = async (visit: Opened) => (await drawnNodes(visit)).map(({ id, x, y }) => `${id} ${x} ${y}`).sort();
const status = (page: Page) => page.getByRole("status");
const choose = (page: Page, name: string) => page.getByRole("menuitem", { name, exact: true }).click();

async function rightClick(visit: Opened, id: string): Promise<void> {
  const { x, y } = await pointOf(visit, id);
  await visit.page.mouse.click(x, y, { button: "right" });
}

test("a label is grouped into one mark with its count, which tells what it sums up, and back", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await places(visit);
  const sanctions = (await drawnNodes(visit)).filter(({ classes }) => classes.includes("label-Sanction"));
  await rightClick(visit, sanctions[0]?.id ?? "");
  await choose(page, "Group all sanctions");
  await status(page).getByText("Grouped all sanctions.").waitFor();
  await expect.poll(async () => (await drawnNodes(visit)).length).toBe(before.length - sanctions.length + 1);
  expect(await ids(visit)).toContain("⊞Sanction");

  const { x, y } = await pointOf(visit, "⊞Sanction");
  await page.mouse.click(x, y);
  const panel = page.getByRole("complementary", { name: "Group" });
  await panel.getByRole("heading", { name: `Sanctions, ${sanctions.length} things` }).waitFor();
  expect(await violations(page)).toEqual([]);
  const sum = panel.getByRole("heading", { name: /^Targeted/ }).locator("xpath=..");
  await sum.getByRole("link").first().click();
  await panel
    .getByText(/relationships? in one line/)
    .first()
    .waitFor();
  await panel
    .getByRole("button", { name: /targeted/ })
    .first()
    .waitFor();

  await rightClick(visit, "⊞Sanction");
  await choose(page, "Ungroup");
  await expect.poll(() => places(visit)).toEqual(before);
  await page.keyboard.press("Control+z");
  await expect.poll(() => ids(visit)).toContain("⊞Sanction");
  await page.keyboard.press("Control+z");
  await expect.poll(() => places(visit)).toEqual(before);
  await page.keyboard.press("Control+y");
  await expect.poll(() => ids(visit)).toContain("⊞Sanction");
  expectQuiet(visit);
});

test("by keyboard: G groups what is selected, H hides all of it, Enter opens it", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await ids(visit);
  await page.getByRole("application").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+a");
  await status(page).getByText(`${before.length} nodes selected.`).waitFor();
  await page.keyboard.press("g");
  await expect.poll(async () => (await ids(visit)).length).toBe(1);
  await page.keyboard.press("Enter");
  await expect.poll(() => ids(visit)).toEqual(before);
  await page.keyboard.press("g");
  await status(page)
    .getByText(/^Grouped all /)
    .waitFor();
  await page.keyboard.press("h");
  await status(page)
    .getByText(/^Hid \d+ nodes\.$/)
    .waitFor();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect.poll(() => ids(visit)).toEqual(before);
  expectQuiet(visit);
});

test("a label is grouped by a property: a mark for each value with its count, in log, legend and link, and back", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await places(visit);
  const [talks] = (await drawnNodes(visit)).filter(({ classes }) => classes.includes("label-Negotiation"));
  await rightClick(visit, talks?.id ?? "");
  await page.getByRole("menuitem", { name: "Group negotiations by" }).click();
  const by = page.getByRole("menu", { name: "Group negotiations by" });
  const mode = by.getByRole("menuitem", { name: /^mode/ });
  const count = Number(/(\d+) groups/.exec((await mode.textContent()) ?? "")?.[1]);
  expect(count).toBeGreaterThan(1);
  expect(await violations(page)).toEqual([]);
  await mode.click();
  const words = `Grouped negotiations by mode: ${count} groups`;
  await status(page).getByText(`${words}.`).waitFor();
  const marks = async () => (await ids(visit)).filter((id) => id.startsWith("⊞"));
  await expect.poll(async () => (await marks()).length).toBe(count);
  const legend = page.getByRole("complementary", { name: "Legend" });
  await legend.getByText("A double outline stands for several: negotiations by mode.").waitFor();
  await page.getByRole("button", { name: "Exploration log" }).click();
  await page.getByRole("region", { name: "Exploration log" }).getByRole("button", { name: words }).waitFor();
  await page.keyboard.press("Escape");

  const grouped = await places(visit);
  const other = await opened(`#${(await copiedLink(visit)).split("#")[1]}`);
  await expect.poll(() => places(other)).toEqual(grouped);
  await rightClick(other, (await marks())[0] ?? "");
  await choose(other.page, "Ungroup negotiations by mode");
  await expect.poll(() => places(other)).toEqual(before);
  expectQuiet(visit);
  expectQuiet(other);
});

test("the list has a group as one row with its count", async () => {
  const visit = await opened();
  const { page } = visit;
  const [sanction] = (await drawnNodes(visit)).filter(({ classes }) => classes.includes("label-Sanction"));
  await rightClick(visit, sanction?.id ?? "");
  await choose(page, "Group all sanctions");
  await page.goto(`${page.url().split("#")[0]}#/graph?as=list`);
  await page
    .getByRole("treeitem", { name: /^Sanctions, \d+ things/ })
    .first()
    .waitFor();
});
