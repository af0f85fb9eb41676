import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { cell, head, numbers, running } from "../support/results.ts";
import { site } from "../support/site.ts";

const here = site();
const { opened } = here;
const ran = running(here);

describe("a cell's whole value", () => {
  const nested = `RETURN {name: 'Oman', list: [1, {day: date('2026-02-08')}]} AS map,
    'line one' AS text`;

  test("opens by Enter, is copied in three forms, and Escape goes back to the cell", async () => {
    const { page } = await ran(nested);
    await cell(page, 0, 0).click();
    await page.keyboard.press("Enter");
    const detail = page.getByRole("dialog", { name: "map, row 1" });
    await detail.getByText("8 February 2026").waitFor();
    await detail.getByText("2026-02-08", { exact: true }).waitFor();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await detail.getByRole("button", { name: "Copy as Cypher" }).click();
    await expect.poll(copied).toBe("{name: 'Oman', list: [1, {day: date('2026-02-08')}]}");
    await detail.getByRole("button", { name: "Copy", exact: true }).click();
    await expect.poll(copied).toBe('{"name":"Oman","list":[1,{"day":"2026-02-08"}]}');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await detail.waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-column"))).toBe("0");
  });
});

describe("other views of a result", () => {
  test("are tabs by arrow keys, and the choice holds for the next run", async () => {
    const { page } = await ran("RETURN 9223372036854775807 AS n, 1.0 AS f");
    await page.getByRole("tab", { name: "Table" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const json = page.getByRole("region", { name: "The answer as JSON" });
    await json.waitFor();
    expect((await json.textContent())?.trim()).toBe('[\n  {\n    "n": 9223372036854775807,\n    "f": 1.0\n  }\n]');
    expect(await violations(page)).toEqual([]);
    const editor = page.getByRole("textbox", { name: "Cypher statement" });
    await editor.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("RETURN 2 AS n");
    await page.keyboard.press("Control+Enter");
    await expect.poll(async () => (await json.textContent())?.trim()).toBe('[\n  {\n    "n": 2\n  }\n]');
    await page.reload();
    await json.waitFor();
  });

  test("a table without some of its columns: one is left, and the rest come back", async () => {
    const { page } = await ran("RETURN 1 AS one, 2 AS two, 3 AS three");
    const heads = page.getByRole("columnheader");
    await page.getByRole("button", { name: "Columns" }).press("Enter");
    await page.getByRole("checkbox", { name: "two" }).press("Space");
    await expect.poll(() => heads.allTextContents()).toEqual(["one", "three"]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("checkbox", { name: "one" }).press("Space");
    await expect.poll(() => page.getByRole("checkbox", { name: "three" }).isDisabled()).toBe(true);
    expect(await page.getByRole("gridcell").allTextContents()).toEqual(["3"]);
    await page.getByRole("checkbox", { name: "two" }).press("Space");
    await page.keyboard.press("Escape");
    await expect.poll(() => heads.allTextContents()).toEqual(["two", "three"]);
    await page.getByRole("button", { name: "2 of 3 columns" }).waitFor();
  });

  test("the picture is replaced by what the rows hold, and undone", async () => {
    const { page } = await ran("MATCH p = ({id: 'oman'})-[:MEDIATED]->() RETURN p");
    const graph = (words: RegExp) => page.getByRole("application", { name: words });
    const before = await graph(/^Graph of/).getAttribute("aria-label");
    await page.getByRole("tab", { name: "Graph" }).click();
    await page.getByText(/^These rows hold \d+ nodes and \d+ relationships\./).waitFor();
    await page.getByRole("button", { name: "Replace the picture" }).click();
    await graph(/^Graph of [2-9] nodes/).waitFor();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect.poll(() => graph(/^Graph of/).getAttribute("aria-label")).toBe(before);
  });

  test("a profile is a tree of operators with what they cost, walked by arrow keys", async () => {
    const { page, errors } = await opened("#/cypher");
    const editor = page.getByRole("textbox", { name: "Cypher statement" });
    await editor.click();
    await page.keyboard.type("MATCH (a), (b:Country) RETURN a.name, b.name LIMIT 3");
    await page.getByRole("button", { name: "Other ways to run" }).click();
    await page.getByRole("button", { name: /Profile/ }).click();
    const tree = page.getByRole("treegrid", { name: "Plan" });
    await tree.waitFor();
    await page.getByText(/^\d+ operators, [\d,]+ db hits; most in \w+/).waitFor();
    await tree.getByText(/Reads every node of the database/).waitFor();
    const [first] = await tree.getByRole("row", { expanded: true }).all();
    await first?.focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-level"))).toBe("2");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("false");
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe("a file of the rows", () => {
  async function saved(page: Page, form: RegExp): Promise<{ name: string; content: string }> {
    await page.getByRole("button", { name: "Download" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: form }).click(),
    ]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path(), "utf8") };
  }

  test("holds what the table shows, in its order, as CSV and as JSON", async () => {
    const { page } = await ran(numbers);
    await head(page, "number").getByRole("button").click();
    await page.getByRole("searchbox", { name: "Filter rows" }).fill("a");
    await page.getByRole("searchbox", { name: "Filter rows" }).fill("al");
    await page.getByText("2 of 3 rows hidden.").waitFor();
    await page.getByRole("searchbox", { name: "Filter rows" }).fill("");
    const csv = await saved(page, /^CSV For/);
    expect(csv.name).toMatch(/^[\w-]+-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv.content).toBe(
      "number,name,day\r\n-5,Qatar,\r\n9007199254740992,Algeria,1981-01-20\r\n9007199254740993,Öman,2026-02-08\r\n",
    );
    await page.getByRole("searchbox", { name: "Filter rows" }).fill("qatar");
    await page.getByText("2 of 3 rows hidden.").waitFor();
    const json = await saved(page, /^JSON/);
    expect(json.content).toBe('[\n  {\n    "number": -5,\n    "name": "Qatar",\n    "day": null\n  }\n]\n');
  });
});
