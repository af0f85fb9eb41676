import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened, open } = site();

const firstYear = (page: Page) => page.getByRole("slider", { name: "First year shown" });
const lastYear = (page: Page) => page.getByRole("slider", { name: "Last year shown" });
const chip = (page: Page) => page.getByRole("region", { name: "Time shown" });

/** Moves an end by keys, and waits until it stands there. */
async function move(page: Page, end: ReturnType<typeof firstYear>, keys: string[], year: number): Promise<void> {
  await end.focus();
  for (const key of keys) await page.keyboard.press(key);
  await expect.poll(() => end.getAttribute("aria-valuenow")).toBe(String(year));
}

const keys = (key: string, times: number) => Array<string>(times).fill(key);

test("the ends of the timeline, moved by keys, leave out what is dated elsewhere, as one step that can be undone", async () => {
  const visit = await opened();
  const { page } = visit;
  const count = async () => (await drawnNodes(visit)).length;
  const all = await count();
  await move(page, firstYear(page), keys("PageUp", 8), 2019);
  expect(await firstYear(page).getAttribute("aria-valuetext")).toMatch(/^2019, /);
  await chip(page).getByText("2019–26").waitFor();
  const hidden = Number.parseInt(
    (await chip(page)
      .getByText(/^\d+ hidden$/)
      .textContent()) ?? "",
    10,
  );
  expect(hidden).toBeGreaterThan(5);
  await expect.poll(count).toBe(all - hidden);
  await page.getByRole("button", { name: /^Negotiations \d of 13$/ }).waitFor();

  await page.keyboard.press("Control+z");
  await expect.poll(count).toBe(all);
  expect(await chip(page).count()).toBe(0);
  await page.keyboard.press("Control+Shift+z");
  await chip(page).getByRole("button", { name: "Show all of the time, not 2019–26 alone" }).press("Enter");
  await expect.poll(count).toBe(all);
  await page.getByRole("button", { name: "Negotiations 13" }).waitFor();
  expectQuiet(visit);
});

test("axe finds nothing while a stretch of time is shown", async () => {
  const { page } = await opened();
  await move(page, firstYear(page), keys("PageUp", 8), 2019);
  await chip(page).waitFor();
  expect(await violations(page)).toEqual([]);
});

test("an end that is dragged gives one step, which the log says", async () => {
  const visit = await opened();
  const { page } = visit;
  const box = await lastYear(page).boundingBox();
  if (!box) throw new Error("the end has no place");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 6 });
  await page.mouse.move(x - 400, y, { steps: 6 });
  await page.mouse.up();
  const year = Number(await lastYear(page).getAttribute("aria-valuenow"));
  expect(year).toBeGreaterThan(1990);
  expect(year).toBeLessThan(2020);
  await page.getByRole("button", { name: "Exploration log" }).click();
  const lines = page.getByRole("region", { name: "Exploration log" }).getByRole("listitem");
  expect((await lines.allTextContents()).map((line) => line.replace(/\d+ nodes/, "some"))).toEqual([
    "1Opened the graph: some",
    expect.stringMatching(/^2Showed 1979–\d+ alone$/),
  ]);
  expectQuiet(visit);
});

test("what is shown is dragged as a whole to another time", async () => {
  const { page } = await opened();
  await move(page, lastYear(page), keys("PageDown", 6), 1996);
  await move(page, firstYear(page), ["PageUp"], 1984);
  const [from, to] = [await firstYear(page).boundingBox(), await lastYear(page).boundingBox()];
  if (!from || !to) throw new Error("the ends have no place");
  const [x, y] = [(from.x + to.x) / 2, from.y + from.height + 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 300, y, { steps: 8 });
  await page.mouse.up();
  const year = Number(await firstYear(page).getAttribute("aria-valuenow"));
  expect(year).toBeGreaterThan(1988);
  expect(await lastYear(page).getAttribute("aria-valuenow")).toBe(String(year + 12));
  await page.keyboard.press("Control+z");
  await chip(page).getByText("1984–96").waitFor();
});

test("with Shift both ends go together, and neither passes the other", async () => {
  const { page } = await opened();
  await move(page, lastYear(page), keys("PageDown", 8), 1986);
  await move(page, lastYear(page), ["Shift+PageUp"], 1991);
  expect(await firstYear(page).getAttribute("aria-valuenow")).toBe("1984");
  await move(page, firstYear(page), ["End"], 1991);
  await move(page, lastYear(page), ["Home"], 1991);
  await chip(page).getByText("1991", { exact: true }).waitFor();
});

test("playing lets the years wander to their end as one step", async () => {
  const { page } = await opened();
  await move(page, firstYear(page), [...keys("PageUp", 8), ...keys("ArrowRight", 3)], 2022);
  await move(page, lastYear(page), keys("ArrowLeft", 3), 2023);
  await page.getByRole("button", { name: "Speed: 1 times" }).click();
  await page.getByRole("button", { name: "Speed: 2 times" }).click();
  await page.getByRole("button", { name: "Play through the years" }).click();
  await page.getByRole("button", { name: "Pause" }).waitFor();
  await page.getByRole("status").getByText("Stopped at 2026.").waitFor();
  await page.getByRole("button", { name: "Play through the years" }).waitFor();
  await chip(page).getByText("2025–26").waitFor();
  await page.keyboard.press("Control+z");
  await chip(page).getByText("2022–23").waitFor();
});

test("what is outside the time shown says so on the strip, and the list follows", async () => {
  const { page } = await open("#/graph?as=list");
  await move(page, firstYear(page), keys("PageUp", 8), 2019);
  await page.getByRole("option", { name: /^JCPOA talks, .*, outside the time shown$/ }).waitFor({ state: "attached" });
  await page.getByRole("treeitem", { name: /^Muscat talks/ }).waitFor();
  expect(await page.getByRole("treeitem", { name: /^JCPOA talks/ }).count()).toBe(0);
});

test.each(["light", "dark"] as const)("on a phone both ends are as large as a finger, %s", async (theme) => {
  const { page } = await opened("", { size: "phone", theme });
  for (const end of [firstYear(page), lastYear(page)]) {
    const box = await end.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(40);
  }
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWider).toBe(false);
  await move(page, firstYear(page), keys("PageUp", 8), 2019);
  await chip(page).getByText("2019–26").waitFor();
  expect(await violations(page)).toEqual([]);
});
