import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { site } from "../support/site.ts";

const { opened } = site();

/** Presses Tab until what has the focus fits; fails after 120 stops. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press("Tab");
    const spoken = await page.evaluate(() => {
      const { activeElement } = document;
      return `${activeElement?.getAttribute("aria-label") ?? ""} ${activeElement?.textContent ?? ""}`.trim();
    });
    if (name.test(spoken)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test("Oman is reached on the canvas by arrow keys, selected, and its evidence opened, by keyboard alone", async () => {
  const { page } = await opened();
  await tabTo(page, /^Graph of/);
  const live = page.locator("[aria-live=polite]").first();
  await expect.poll(() => live.textContent()).not.toBe("");
  const heard: string[] = [];
  for (const key of [..."RRRRRRDDDDRRDDRRDDRRUURDLDRDLURDLD"].slice(0, 60)) {
    heard.push((await live.textContent()) ?? "");
    if (heard.at(-1)?.startsWith("Oman")) break;
    await page.keyboard.press({ R: "ArrowRight", L: "ArrowLeft", U: "ArrowUp", D: "ArrowDown" }[key] ?? "");
    await page.waitForTimeout(50);
  }
  for (let turn = 0; turn < 60 && !((await live.textContent()) ?? "").startsWith("Oman"); turn++)
    await page.keyboard.press("]");
  expect(await live.textContent()).toMatch(/^Oman, country and mediator/i);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Details" });
  await panel.getByRole("heading", { name: "Oman" }).waitFor();
  await tabTo(page, /mediated.*Muscat talks/);
  await page.keyboard.press("Enter");
  await panel.getByText("Implied:").first().waitFor();
  await tabTo(page, /Oman Talks and 2025 Outcomes, paragraph 1/);
  await page.keyboard.press("Enter");
  await page.getByText("Rests on this passage").waitFor();
});

test("the first question and a statement are run by keyboard alone", async () => {
  const { page } = await opened();
  await page.keyboard.press("/");
  await page.keyboard.type("which mediator was");
  await page.getByRole("option", { name: "Which mediator was involved in which talks?" }).waitFor();
  for (let step = 0; step < 12; step++) {
    const chosen = page.getByRole("option", { selected: true });
    if (/Which mediator/.test((await chosen.textContent()) ?? "")) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Which mediator was involved in which talks?" }).waitFor();

  await page.keyboard.press("Escape");
  await tabTo(page, /^Cypher$/);
  await page.keyboard.press("Enter");
  const editor = page.getByRole("textbox", { name: "Cypher statement" });
  await editor.waitFor();
  for (let stop = 0; stop < 120 && !(await editor.evaluate((box) => box.contains(document.activeElement))); stop++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("RETURN 'by keyboard' AS words");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("cell", { name: "by keyboard" }).waitFor();
});
