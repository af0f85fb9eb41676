import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Opened, violations } from "../support/browser.ts";
import { pointOf } from "../support/pointer.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

const ids = async (visit: Opened) => (await drawnNodes(visit)).map(({ id }) => id).sort();

async function rightClick(visit: Opened, id: string): Promise<void> {
  const { x, y } = await pointOf(visit, id);
  await visit.page.mouse.click(x, y, { button: "right" });
}

const choose = (page: Page, name: string) => page.getByRole("menuitem", { name, exact: true }).click();
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).first().click();
const status = (page: Page) => page.getByRole("status");

test("a right click opens a menu; hiding takes the node out, undo and the legend bring it back", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await drawnNodes(visit);
  await rightClick(visit, "oman");
  await page.getByRole("menu", { name: "Actions for Oman" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await choose(page, "Hide");
  await status(page).getByText("Hid Oman.").waitFor();
  expect(await ids(visit)).not.toContain("oman");
  await undo(page);
  await expect.poll(() => ids(visit)).toEqual(before.map(({ id }) => id).sort());

  await rightClick(visit, "oman");
  await choose(page, "Hide");
  await page.getByRole("button", { name: "Show them" }).click();
  await status(page).getByText("Showed 1 hidden node.").waitFor();
  expect(await ids(visit)).toEqual(before.map(({ id }) => id).sort());
  expectQuiet(visit);
});

test("keep only hides all others, and inverting selects all others", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await ids(visit);
  await rightClick(visit, "oman");
  await choose(page, "Keep only");
  await expect.poll(() => ids(visit)).toEqual(["oman"]);
  await undo(page);
  await expect.poll(() => ids(visit)).toEqual(before);

  await page.goto(`${page.url().split("#")[0]}#/graph?node=oman`);
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  await page.getByRole("button", { name: "More actions" }).click();
  await choose(page, "Invert selection");
  await status(page)
    .getByText(`${before.length - 1} nodes selected.`)
    .waitFor();
  await rightClick(visit, "qatar");
  await choose(page, "Hide");
  await expect.poll(() => ids(visit)).toEqual(["oman"]);
});

test("collapsing takes out what hangs on a node alone, and nothing moves", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await drawnNodes(visit);
  await rightClick(visit, "iran");
  await choose(page, "Collapse");
  await status(page)
    .getByText(/^Collapsed Iran: took out \d+ nodes?\.$/)
    .waitFor();
  const after = await drawnNodes(visit);
  expect(after.length).toBeLessThan(before.length);
  const places = new Map(before.map(({ id, x, y }) => [id, [x, y]]));
  expect(after.filter(({ id, x, y }) => places.get(id)?.join() !== [x, y].join())).toEqual([]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => ids(visit)).toEqual(before.map(({ id }) => id).sort());
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => ids(visit)).toEqual(after.map(({ id }) => id).sort());
});

test("by keyboard: Shift and F10 open the menu, letters act, what is pinned stays when the layout changes", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  const before = await drawnNodes(visit);
  await page.getByRole("application").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Escape");
  const canvas = page.getByRole("application");
  await page.goto(`${page.url().split("#")[0]}#/graph?node=oman`);
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  await page.getByRole("button", { name: "More actions" }).click();
  await page.keyboard.press("p");
  await status(page).getByText("Pinned Oman.").waitFor();
  await canvas.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu", { name: /^Actions for / });
  await menu.waitFor();
  await page.keyboard.press("End");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Relate all shown/);
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "detached" });
  await expect.poll(() => canvas.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("h");
  await status(page).getByText(/^Hid /).waitFor();
  await expect.poll(async () => (await ids(visit)).length).toBe(before.length - 1);

  await page.getByRole("button", { name: "Layout" }).click();
  await page.getByRole("menuitemradio", { name: /^Force/ }).click();
  await status(page).getByText("Layout: Force.").waitFor();
  const place = (nodes: typeof before) => nodes.filter(({ id }) => id === "oman").map(({ x, y }) => [x, y]);
  await expect.poll(async () => place(await drawnNodes(visit))).toEqual(place(before));
  expectQuiet(visit);
});

test("several selected nodes are expanded together, and relationships among what is here are complete", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  await page.getByRole("button", { name: "More actions" }).focus();
  await page.getByRole("application").focus();
  await page.keyboard.press("]");
  await page.keyboard.press(" ");
  await status(page)
    .getByText(/added to the selection, 2 selected\.$/)
    .waitFor();
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", { name: "Expand 2 nodes" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("application").focus();
  await page.keyboard.press("r");
  await status(page).getByText("Every relationship among what is here is in the picture.").waitFor();
  expectQuiet(visit);
});

test("on a phone a finger that rests on a node opens the menu", async () => {
  const visit = await opened("", { size: "phone" });
  const { page } = visit;
  const [first] = (await drawnNodes(visit)).filter(({ classes }) => classes.includes("label-Country"));
  const { x, y } = await pointOf(visit, first?.id ?? "");
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await page.getByRole("menu", { name: /^Actions for / }).waitFor();
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await choose(page, "Hide");
  await expect.poll(() => ids(visit)).not.toContain(first?.id);
});
