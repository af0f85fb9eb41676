import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Opened, violations } from "../support/browser.ts";
import { pointOf } from "../support/pointer.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

const status = (page: Page) => page.getByRole("status");
const selected = async (visit: Opened) =>
  (await drawnNodes(visit))
    .filter(({ classes }) => classes.includes("selected"))
    .map(({ id }) => id)
    .sort();
const placesOf = async (visit: Opened, ids: string[]) =>
  (await drawnNodes(visit)).filter(({ id }) => ids.includes(id)).map(({ x, y }) => [Math.round(x), Math.round(y)]);

async function shiftClick(visit: Opened, id: string): Promise<void> {
  const { x, y } = await pointOf(visit, id);
  await visit.page.keyboard.down("Shift");
  await visit.page.mouse.click(x, y);
  await visit.page.keyboard.up("Shift");
}

test("Shift and a click select several, the bar acts on all of them, Escape lets go", async () => {
  const visit = await opened();
  const { page } = visit;
  await shiftClick(visit, "oman");
  await shiftClick(visit, "qatar");
  await expect.poll(() => selected(visit)).toEqual(["oman", "qatar"]);
  const bar = page.getByRole("toolbar", { name: "Selection" });
  await bar.getByRole("button", { name: "Find a path" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await shiftClick(visit, "qatar");
  await expect.poll(() => selected(visit)).toEqual(["oman"]);
  await shiftClick(visit, "qatar");
  await bar.getByRole("button", { name: "Hide" }).click();
  await status(page).getByText("Hid Oman and Qatar.").waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await drawnNodes(visit)).map(({ id }) => id)).toContain("oman");
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+a");
  await expect.poll(async () => (await selected(visit)).length).toBe((await drawnNodes(visit)).length);
  await page.keyboard.press("Escape");
  await expect.poll(() => selected(visit)).toEqual([]);
  expectQuiet(visit);
});

test("a box drawn with Shift selects what lies in it, and dragging one moves all as one step", async () => {
  const visit = await opened();
  const { page } = visit;
  const corner = await page.locator(".canvas-paper").boundingBox();
  const { x: left = 0, y: top = 0, width = 0, height = 0 } = corner ?? {};
  await page.keyboard.down("Shift");
  await page.mouse.move(left + 4, top + 4);
  await page.mouse.down();
  await page.mouse.move(left + width / 2, top + height / 2, { steps: 4 });
  await page.mouse.move(left + width - 4, top + height - 4, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  const all = (await drawnNodes(visit)).map(({ id }) => id);
  await expect.poll(async () => (await selected(visit)).length).toBe(all.length);

  const before = await placesOf(visit, all);
  const { x, y } = await pointOf(visit, "oman");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 10, { steps: 4 });
  await page.mouse.up();
  await status(page).getByText(`Moved ${all.length} nodes.`).waitFor();
  const after = await placesOf(visit, all);
  const shifts = after.map(([toX = 0, toY = 0], index) => {
    const [fromX = 0, fromY = 0] = before[index] ?? [];
    return [toX - fromX, toY - fromY].join();
  });
  expect(new Set(shifts).size).toBe(1);
  expect(shifts[0]).not.toBe("0,0");
  await page.keyboard.press("Control+z");
  await expect.poll(() => placesOf(visit, all)).toEqual(before);
  expectQuiet(visit);
});

test("on a phone, Select more in the menu of a node makes each tap add to the selection", async () => {
  const visit = await opened("", { size: "phone" });
  const { page } = visit;
  const [first, second] = (await drawnNodes(visit)).filter(({ classes }) => classes.includes("box"));
  const at = await pointOf(visit, first?.id ?? "");
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
  await page.getByRole("menu", { name: /^Actions for / }).waitFor();
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await page.getByRole("menuitem", { name: "Select more" }).click();
  const bar = page.getByRole("toolbar", { name: "Selection" });
  await bar.waitFor();
  const next = await pointOf(visit, second?.id ?? "");
  await page.touchscreen.tap(next.x, next.y);
  await expect.poll(() => selected(visit)).toEqual([first?.id, second?.id].sort());
  await bar.getByRole("button", { name: "Clear" }).click();
  await bar.waitFor({ state: "detached" });
  expect(await selected(visit)).toEqual([]);
  expectQuiet(visit);
});
