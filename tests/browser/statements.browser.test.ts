import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { site } from "../support/site.ts";

const { opened } = site();
const linkTo = (statement: string) => `#/cypher?statement=${encodeURIComponent(statement)}`;
const tab = (page: Page, name: string | RegExp) => page.getByRole("tab", { name });
const written = (page: Page) => page.getByRole("textbox", { name: "Cypher statement" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Presses a button by keyboard alone. */
async function press(page: Page, name: string): Promise<void> {
  await button(page, name).focus();
  await page.keyboard.press("Enter");
}

async function write(page: Page, statement: string): Promise<void> {
  await written(page).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(statement);
}

const runs = async (page: Page, statement: string, answer: string) => {
  await write(page, statement);
  await page.keyboard.press("Control+Enter");
  await page.getByText(answer, { exact: true }).first().waitFor();
};

test("statements stand open side by side: each tab has its own rows, and the arrows go between them", async () => {
  const { page, errors } = await opened(linkTo("RETURN 'first' AS one"));
  await page.getByText("first", { exact: true }).waitFor();
  await page.keyboard.press("Tab");
  await press(page, "New tab");
  expect(await tab(page, "New statement").getAttribute("aria-selected")).toBe("true");
  await runs(page, "RETURN 'second' AS two", "second");
  await tab(page, /two/).focus();
  await page.keyboard.press("ArrowLeft");
  await page.getByText("first", { exact: true }).waitFor();
  expect(decodeURIComponent(page.url().replaceAll("+", " "))).toContain("RETURN 'first' AS one");
  expect(await page.getByText("second", { exact: true }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test("a tab that is closed comes back by undo, and tabs are still there after a reload", async () => {
  const { page } = await opened(linkTo("RETURN 'first' AS one"));
  await page.getByText("first", { exact: true }).waitFor();
  await press(page, "New tab");
  await write(page, "RETURN 'draft' AS never_run");
  await tab(page, /never_run/).focus();
  await page.keyboard.press("Delete");
  await tab(page, /never_run/).waitFor({ state: "detached" });
  await page.locator(".toast").getByRole("button", { name: "Undo" }).press("Enter");
  await tab(page, /never_run/).waitFor();
  await page.reload();
  await tab(page, /never_run/).waitFor();
  await tab(page, /AS one/).waitFor();
});

test("history tells what was run, is searched, and runs it again", async () => {
  const { page } = await opened("#/cypher");
  await runs(page, "RETURN 'apples' AS fruit", "apples");
  await runs(page, "RETURN 'beans' AS vegetable", "beans");
  await press(page, "History");
  const again = (words: string) => button(page, `Run again: ${words}`);
  await again("RETURN 'apples' AS fruit").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("searchbox", { name: "Search the history" }).fill("fruit");
  await again("RETURN 'beans' AS vegetable").waitFor({ state: "detached" });
  await again("RETURN 'apples' AS fruit").press("Enter");
  await page.getByText("apples", { exact: true }).waitFor();
});

test("a history that was cleared comes back by undo", async () => {
  const { page } = await opened(linkTo("RETURN 'apples' AS fruit"));
  await page.getByText("apples", { exact: true }).waitFor();
  await press(page, "History");
  await press(page, "Clear history");
  await page.getByText("Nothing was run yet.").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".toast").getByRole("button", { name: "Undo" }).press("Enter");
  await press(page, "History");
  await button(page, "Run again: RETURN 'apples' AS fruit").waitFor();
});

test("a statement is saved by name, renamed, deleted and taken back", async () => {
  const { page } = await opened(linkTo("RETURN 'apples' AS fruit"));
  await press(page, "Saved");
  await page.getByRole("textbox", { name: "Name of this statement" }).fill("Fruit");
  await page.keyboard.press("Enter");
  await press(page, "Rename Fruit");
  await page.getByRole("textbox", { name: "New name of Fruit" }).fill("All fruit");
  await page.keyboard.press("Enter");
  expect(await violations(page)).toEqual([]);
  await press(page, "Delete All fruit");
  await button(page, "Delete All fruit").waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await page.locator(".toast").getByRole("button", { name: "Undo" }).press("Enter");
  await page.reload();
  await press(page, "Saved");
  await button(page, "Delete All fruit").waitFor();
});

test("a browser that keeps nothing is told so, and all else works", async () => {
  const { page } = await opened("#/graph");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota is used up", "QuotaExceededError");
    };
  });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, linkTo("RETURN 'apples' AS fruit"));
  await page.getByText("apples", { exact: true }).waitFor();
  await press(page, "History");
  await page.getByText("This browser keeps nothing for this page", { exact: false }).waitFor();
  await button(page, "Run again: RETURN 'apples' AS fruit").waitFor();
});

test("what another version or another program left in storage does no harm", async () => {
  const { page, errors } = await opened("#/cypher");
  await page.evaluate(() => {
    localStorage.setItem("backchannel.tabs.1", '{"tabs": [{"statement": 1}], "open": -4}');
    localStorage.setItem("backchannel.runs.1", '[{"statement": "RETURN 1"}, null, 7');
    localStorage.setItem(
      "backchannel.saved.1",
      '[{"name": "Good", "statement": "RETURN 2", "parameters": ""}, {"name": 3}]',
    );
  });
  await page.reload();
  await tab(page, "New statement").waitFor();
  await press(page, "Saved");
  await button(page, "Delete Good").waitFor();
  expect(errors).toEqual([]);
});
