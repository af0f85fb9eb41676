import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { tabTo } from "../support/keyboard.ts";
import { site } from "../support/site.ts";

const { opened } = site();

/** Presses a key on the canvas and gives what is spoken then. */
async function hear(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return (await page.getByRole("status").allTextContents()).join(" ");
}

/** The last thing that was spoken. */
const isOman = /Oman, country and mediator\. [^.]*\.$/;

test("Oman is reached on the canvas by arrow keys, selected, and its evidence opened, by keyboard alone", async () => {
  const { page } = await opened();
  await tabTo(page, /^Graph of/);
  let spoken = await hear(page, "Home");
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowDown", ...Array(40).fill("]")]) {
    if (isOman.test(spoken.trim())) break;
    spoken = await hear(page, key);
  }
  expect(spoken.trim()).toMatch(isOman);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Details" });
  await panel.getByRole("heading", { name: "Oman" }).waitFor();
  await expect.poll(() => panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await tabTo(page, /mediated.*Muscat talks/);
  await page.keyboard.press("Enter");
  await panel.getByText("Implied:").first().waitFor();
  await tabTo(page, /Oman Talks and 2025 Outcomes, paragraph\s1/);
  await page.keyboard.press("Enter");
  await page.getByText("Rests on this passage").waitFor();
});

test("the first question and a statement are run by keyboard alone", async () => {
  const { page } = await opened();
  await page.keyboard.press("/");
  await page.keyboard.insertText("who mediated which");
  await page.getByRole("option", { name: "Who mediated which talks?" }).waitFor();
  for (let step = 0; step < 12; step++) {
    const chosen = page.getByRole("option", { selected: true });
    if (/Who mediated which talks/.test((await chosen.textContent()) ?? "")) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Who mediated which talks?" }).waitFor();

  await page.keyboard.press("Escape");
  await tabTo(page, /^Cypher$/);
  await page.keyboard.press("Enter");
  const editor = page.getByRole("textbox", { name: "Cypher statement" });
  await editor.waitFor();
  for (let stop = 0; stop < 250 && !(await editor.evaluate((box) => box.matches(":focus"))); stop++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("RETURN 'by keyboard' AS words");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("gridcell", { name: "by keyboard" }).waitFor();
});

test("a name typed on its own node stays there; the same letter again goes on to the next that begins so", async () => {
  const { page } = await opened();
  const type = async (name: string) => {
    for (const letter of name) await page.keyboard.press(`Shift+${letter}`);
  };
  const said = () => page.getByRole("status").textContent();
  await tabTo(page, /^Graph of/);
  for (let again = 0; again < 2; again++) {
    await type("ALGERIA");
    await expect.poll(said).toMatch(/Algeria, country and mediator\. [^.]+\.$/);
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("Shift+A");
  await page.keyboard.press("Shift+A");
  await expect.poll(said).toMatch(/Algerian Agreement, agreement/);
});

test("where a box to tick has the keyboard, / leads to the find box and ? to all keys", async () => {
  const { page } = await opened("#/paths?from=oman&to=qatar");
  const panel = page.getByRole("complementary", { name: "Paths" });
  await panel.getByRole("button", { name: /^Types/ }).click();
  const box = panel.getByRole("checkbox", { name: "belongs to" });
  await box.focus();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await page.keyboard.press("Escape");
  await box.focus();
  await page.keyboard.press("/");
  expect(await page.getByRole("combobox").evaluate((element) => element.matches(":focus"))).toBe(true);
});

test("Escape leads from an end of the timeline back to where the keyboard came from, or else to the picture", async () => {
  const { page } = await opened("#/graph?node=oman");
  const row = page.getByRole("button", { name: /^mediated Muscat talks/ });
  const end = page.getByRole("slider", { name: "First year shown" });
  const other = page.getByRole("slider", { name: "Last year shown" });
  await row.focus();
  await end.focus();
  await other.focus();
  await page.keyboard.press("Escape");
  expect(await row.evaluate((element) => element.matches(":focus"))).toBe(true);
  await end.focus();
  await page.getByRole("complementary", { name: "Details" }).getByRole("button", { name: "Close" }).click();
  await end.focus();
  await row.waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  expect(await page.getByRole("application").evaluate((element) => element.matches(":focus"))).toBe(true);
});
