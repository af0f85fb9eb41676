import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axTree, type Heard } from "../support/ear.ts";
import { focusedWords, tabTo } from "../support/keyboard.ts";
import { expectQuiet, site } from "../support/site.ts";

const { opened } = site();

/** Some go through the whole page by Tab, which takes a busy machine its time. */
const patience = 180_000;

const noPath = "There is no path from Algeria to Qatar that avoids Iran and United States within 5 steps.";

/** Finds a node by typing, and goes to its details; Enter may come before what is found. */
async function find(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
}

/** Until the keyboard is on a heading. */
const expectAt = (page: Page, words: RegExp) => expect.poll(() => focusedWords(page)).toMatch(words);

test("by keyboard alone: Oman is found, and what it mediated is read with its evidence", {
  timeout: patience,
}, async () => {
  const visit = await opened();
  const { page } = visit;
  await find(page, "oman");
  await expectAt(page, /^Oman$/);
  const details = page.getByRole("complementary", { name: "Details" });
  for (const talks of ["Reopening efforts", "Muscat talks", "Revived talks"]) {
    await tabTo(page, new RegExp(`^mediated.*${talks}.*(stated|implied)`));
    const rows = details.getByRole("button", { name: new RegExp(`^mediated.*${talks}`) });
    if ((await rows.getAttribute("aria-expanded")) === "false") await page.keyboard.press("Enter");
    await tabTo(page, /, paragraph\s\d+/);
  }
  expectQuiet(visit);
});

test("by keyboard alone: a path from Algeria to Qatar is sought that goes round the parties, and there is none", {
  timeout: patience,
}, async () => {
  const visit = await opened();
  const { page } = visit;
  await find(page, "algeria");
  await expectAt(page, /^Algeria$/);
  await tabTo(page, /^Find a path$/);
  await page.keyboard.press("Enter");
  const paths = page.getByRole("complementary", { name: "Paths" });
  await paths.getByRole("heading", { name: "A path from Algeria" }).waitFor();
  await find(page, "qatar");
  await paths.getByText("4 shortest paths of 4 steps.").waitFor();
  await tabTo(page, /^Avoid Iran/);
  await page.keyboard.press("Space");
  await paths.getByText("2 shortest paths of 4 steps.").waitFor();
  await tabTo(page, /^Avoid United States/);
  await page.keyboard.press("Space");
  await paths.getByText(noPath).waitFor();

  await tabTo(page, /^Export the picture$/);
  await page.keyboard.press("Enter");
  await page.getByRole("img", { name: "Preview of the picture" }).waitFor();
  await tabTo(page, /^Download$/);
  const saving = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/\.png$/);
  expect(
    readFileSync(await saved.path())
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
  await expectAt(page, /^Export the picture$/);
  expectQuiet(visit);
});

test("by ear: the same is found in the browser's accessibility tree and said by the live region", {
  timeout: patience,
}, async () => {
  const visit = await opened();
  const { page } = visit;
  const heard = await axTree(page);
  const press = async (role: string, name: RegExp) => {
    await page
      .getByRole(role as "button", { name })
      .first()
      .focus();
    await page.keyboard.press("Enter");
  };
  await expectHeard(heard, "application", /^Graph of \d+ nodes and \d+ relationships$/);
  await expectHeard(heard, "link", /^Oman, country and mediator\. Mediated 3 negotiations, 1 by implication\.$/);

  await find(page, "oman");
  await expectHeard(heard, "heading", /^Oman$/);
  await expectSaid(page, /Oman is selected\.$/);
  const mediated = /^mediated .*(stated|implied)$/;
  await expect.poll(async () => (await heard("button", mediated)).length).toBe(3);
  for (const name of await heard("button", mediated)) {
    const row = page.getByRole("button", { name, exact: true });
    if ((await row.getAttribute("aria-expanded")) === "false") await row.press("Enter");
  }
  await expect.poll(async () => (await heard("link", /, paragraph\s\d+$/)).length).toBeGreaterThanOrEqual(3);

  await find(page, "algeria");
  await expectSaid(page, /Algeria is selected\.$/);
  await press("link", /^Find a path$/);
  await expectHeard(heard, "heading", /^A path from Algeria$/);
  await find(page, "qatar");
  await expectSaid(page, /4 shortest paths of 4 steps\.$/);
  await press("button", /^Avoid Iran$/);
  await expectSaid(page, /2 shortest paths of 4 steps\.$/);
  await press("button", /^Avoid United States$/);
  await expectSaid(page, new RegExp(`${noPath.replaceAll(".", "\\.")}$`));

  await press("button", /^Export the picture$/);
  await expectHeard(heard, "dialog", /^Export the picture$/);
  await expectHeard(heard, "image", /^Preview of the picture$/);
  await expectHeard(heard, "radio", /^SVG$/);
  await page.getByRole("radio", { name: "SVG", exact: true }).press("Space");
  const saving = page.waitForEvent("download");
  await press("button", /^Download$/);
  const drawing = readFileSync(await (await saving).path(), "utf8");
  for (const name of ["Algeria", "Qatar"]) expect(drawing).toContain(name);
  await expectSaid(page, /Saved \S+\.svg\.$/);
  expectQuiet(visit);
});

/** The last thing that the live region said. */
const expectSaid = (page: Page, words: RegExp) =>
  expect.poll(async () => (await page.getByRole("status").textContent())?.trim()).toMatch(words);

const expectHeard = (heard: Heard, role: string, name: RegExp) =>
  expect.poll(async () => (await heard(role, name)).length).toBeGreaterThan(0);

test("on the canvas each step says which neighbour it is and how it is joined; a name is typed to jump to it", {
  timeout: patience,
}, async () => {
  const visit = await opened();
  const { page } = visit;
  await tabTo(page, /^Graph of/);
  await page.keyboard.press("Shift+O");
  await expectSaid(page, /Oman, country and mediator\. Mediated 3 negotiations, 1 by implication\.$/);
  await page.keyboard.press("]");
  await expectSaid(page, /\. 1 of 5: .+, (stated|implied)\.$/);
  await page.keyboard.press("]");
  await expectSaid(page, /\. 2 of 5: .+, (stated|implied)\.$/);
  await page.keyboard.press("[");
  await expectSaid(page, /\. 1 of 5: .+, (stated|implied)\.$/);
  await page.keyboard.press("Shift+X");
  await expectSaid(page, /Nothing that is drawn begins with “X”\.$/);
  await page.keyboard.press("Home");
  await expectSaid(page, /“X”\.[^“]+$/);
  expectQuiet(visit);
});

test("a question mark shows all keys, from anywhere but where it is written, and Escape leads back", async () => {
  const visit = await opened();
  const { page } = visit;
  await tabTo(page, /^Graph of/);
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await keys.getByText("expand: choose what to add").waitFor();
  await page.keyboard.press("Escape");
  await keys.waitFor({ state: "detached" });
  await expectAt(page, /^Graph of/);

  await page.keyboard.press("/");
  await page.keyboard.type("who?");
  await expect.poll(() => page.getByRole("combobox").inputValue()).toBe("who?");
  expect(await keys.count()).toBe(0);
  await page.getByRole("button", { name: "All keys" }).press("Enter");
  await keys.getByRole("button", { name: "Close" }).press("Enter");
  await keys.waitFor({ state: "detached" });
  expectQuiet(visit);
});
