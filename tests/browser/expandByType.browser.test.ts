import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { focusedWords } from "../support/keyboard.ts";
import { pointOf } from "../support/pointer.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

test("a right click offers each type with its count and direction; one press adds some of it, undo takes it back", async () => {
  const visit = await opened();
  const { page } = visit;
  const before = await drawnNodes(visit);
  const { x, y } = await pointOf(visit, "iran");
  await page.mouse.click(x, y, { button: "right" });
  await page.getByRole("menuitem", { name: "Expand by type" }).click();
  const types = page.getByRole("menu", { name: "Expand by type" });
  const first = types.getByRole("menuitem", { name: /\d+ new$/ }).first();
  const name = (await first.textContent()) ?? "";
  const some = Number(/(\d+)( of [\d,]+)? new$/.exec(name)?.[1]);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThanOrEqual(12);
  expect(await violations(page)).toEqual([]);
  await first.click();
  await page
    .getByRole("status")
    .getByText(/^Added \d+ node/)
    .waitFor();
  const added = (await drawnNodes(visit)).length - before.length;
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(12);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await drawnNodes(visit)).length).toBe(before.length);
  expectQuiet(visit);
});

test("by keyboard: the right arrow opens the types, arrows go through them, Escape and the left arrow go back", async () => {
  const visit = await opened();
  const { page } = visit;
  await page.getByRole("application").focus();
  await page.keyboard.press("Shift+O");
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu", { name: /^Actions for / });
  const types = page.getByRole("menu", { name: "Expand by type" });
  await menu.waitFor();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focusedWords(page)).toBe("Expand by type");
  await page.keyboard.press("ArrowRight");
  await types
    .getByRole("menuitem", { name: /new$|all shown$/ })
    .first()
    .waitFor();
  await expect.poll(() => focusedWords(page)).toMatch(/new$|all shown$/);
  const first = await focusedWords(page);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focusedWords(page)).not.toBe(first);
  await page.keyboard.press("Home");
  await page.keyboard.press("Escape");
  await types.waitFor({ state: "detached" });
  await expect.poll(() => focusedWords(page)).toBe("Expand by type");
  await page.keyboard.press("Enter");
  await types
    .getByRole("menuitem", { name: /new$|all shown$/ })
    .first()
    .waitFor();
  await page.keyboard.press("ArrowLeft");
  await types.waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "detached" });
  expectQuiet(visit);
});

test("on a phone the types are a sheet with a way back", async () => {
  const visit = await opened("#/graph?node=iran", { size: "phone" });
  const { page } = visit;
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Expand by type" }).click();
  const types = page.getByRole("menu", { name: "Expand by type" });
  await types.getByRole("menuitem", { name: /new$/ }).first().waitFor();
  const box = await types.boundingBox();
  expect([box?.x, box?.width]).toEqual([0, 390]);
  await types.getByRole("menuitem", { name: "Back" }).click();
  await types.waitFor({ state: "detached" });
  await page.getByRole("menuitem", { name: "Expand by type" }).waitFor();
  expectQuiet(visit);
});
