import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type Opened, type Visit, violations } from "../support/browser.ts";
import { site } from "../support/site.ts";

const { opened } = site();

const numbers = `UNWIND [[9007199254740993, 'Öman', '2026-02-08'], [9007199254740992, 'Algeria', '1981-01-20'],
  [-5, 'Qatar', null]] AS row RETURN row[0] AS number, row[1] AS name, date(row[2]) AS day`;
const mediations = "MATCH (m)-[r:MEDIATED]->(n:Negotiation) RETURN m, r, n.name AS talks ORDER BY n.start, m.name";

async function ran(statement: string, visit?: Visit): Promise<Opened> {
  const site = await opened(`#/cypher?statement=${encodeURIComponent(statement)}`, visit);
  await site.page.getByRole("tablist", { name: "Ways to see the result" }).waitFor();
  return site;
}

const cell = (page: Page, row: number, column: number) =>
  page.locator(`td[data-row="${row}"][data-column="${column}"]`);
const column = (page: Page, index: number) => page.locator(`td[data-column="${index}"]`).allInnerTexts();
const head = (page: Page, name: string) => page.getByRole("columnheader", { name });
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe("the table", () => {
  test("sorts by a column upwards, downwards and not at all, numbers to their last digit", async () => {
    const { page, errors } = await ran(numbers);
    const sort = () => head(page, "number").getByRole("button").click();
    const asGiven = ["9007199254740993", "9007199254740992", "-5"];
    await expect.poll(() => column(page, 0)).toEqual(asGiven);
    await sort();
    await expect.poll(() => column(page, 0)).toEqual(asGiven.toReversed());
    expect(await head(page, "number").getAttribute("aria-sort")).toBe("ascending");
    await sort();
    await expect.poll(() => column(page, 0)).toEqual(asGiven);
    expect(await head(page, "number").getAttribute("aria-sort")).toBe("descending");
    await sort();
    await expect.poll(() => head(page, "number").getAttribute("aria-sort")).toBeNull();
    expect(errors).toEqual([]);
  });

  test("filters by what all cells show, and says how much is hidden", async () => {
    const { page } = await ran(numbers);
    const filter = page.getByRole("searchbox", { name: "Filter rows" });
    await filter.fill("oman february");
    await expect.poll(() => column(page, 1)).toEqual(["Öman"]);
    await page.getByText("2 of 3 rows hidden.").waitFor();
    await filter.fill("nowhere");
    await page.getByText("None of 3 rows has these words.").waitFor();
    await page.getByRole("button", { name: "Show all rows" }).click();
    await expect.poll(() => column(page, 1)).toEqual(["Öman", "Algeria", "Qatar"]);
  });

  test("is one stop of Tab; arrows go from cell to cell and to the heads, where Enter sorts", async () => {
    const { page } = await ran(numbers);
    await page.getByRole("searchbox", { name: "Filter rows" }).focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => focusedText(page)).toBe("9007199254740993");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focusedText(page)).toBe("Algeria");
    expect(await cell(page, 1, 1).getAttribute("aria-description")).toBe("name, row 2 of 3");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => focusedText(page)).toBe("number");
    await page.keyboard.press("Enter");
    await expect.poll(() => column(page, 0)).toEqual(["-5", "9007199254740992", "9007199254740993"]);
  });

  test("copies a cell as Neo4j writes it, and a selection with tabs between columns", async () => {
    const { page } = await ran(numbers);
    await cell(page, 0, 2).click();
    await page.keyboard.press("Control+C");
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toBe("2026-02-08");
    await cell(page, 0, 0).click();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Control+C");
    await expect.poll(copied).toBe("9007199254740993\tÖman\n9007199254740992\tAlgeria");
  });

  test("gives a column another width by keyboard and by the pointer", async () => {
    const { page } = await ran(numbers);
    const width = async () => (await head(page, "name").boundingBox())?.width ?? 0;
    const before = await width();
    await head(page, "name").getByRole("button").focus();
    await cell(page, 0, 1).click();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(width).toBe(Math.round(before) + 16);
    const box = await head(page, "name").boundingBox();
    if (!box) throw new Error("The column has no box");
    const [edge, middle] = [box.x + box.width - 3, box.y + box.height / 2];
    await page.mouse.move(edge, middle);
    await page.mouse.down();
    await page.mouse.move(edge + 40, middle, { steps: 4 });
    await page.mouse.up();
    await expect.poll(width).toBe(Math.round(before) + 56);
    await page.mouse.dblclick(edge + 40, middle);
    await expect.poll(width).toBeLessThan(before);
  });

  test("holds only the rows that can be seen, and the last of many is a key away", async () => {
    const { page } = await ran("UNWIND range(1, 5000) AS n RETURN n");
    await cell(page, 0, 0).click();
    expect(await page.locator("td[data-row]").count()).toBeLessThan(100);
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe("5001");
    await page.keyboard.press("Control+End");
    await expect.poll(() => focusedText(page)).toBe("5000");
    await page.keyboard.press("Control+Home");
    await expect.poll(() => focusedText(page)).toBe("1");
  });

  test("says where an answer was cut, and gets more rows where more may be asked for", async () => {
    const { page } = await ran("UNWIND range(1, 12000) AS n RETURN n");
    await page.getByText("These are the first 10,000 rows: there are more, but one answer ends here.").waitFor();
    await page.getByRole("button", { name: "Run with up to 100,000 rows" }).click();
    await page
      .getByText(/^12,000 rows in/)
      .first()
      .waitFor();
    await page.getByText("one answer ends here").waitFor({ state: "detached" });
  });

  test("shows what a row rests on: by Space, by its mark, by its chevron", async () => {
    const { page, errors } = await ran(mediations);
    await cell(page, 0, 2).click();
    await page.keyboard.press("Space");
    const evidence = page.locator(".evidence-row");
    await evidence
      .getByRole("link", { name: /paragraph \d/ })
      .first()
      .waitFor();
    await page.keyboard.press("Space");
    await evidence.waitFor({ state: "detached" });
    await cell(page, 1, 3)
      .getByRole("button", { name: /^\d claims? s\d\d/ })
      .click();
    await evidence.waitFor();
    await page.getByRole("button", { name: "Evidence of row 2", exact: true }).click();
    await evidence.waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });

  test("makes links of web addresses and of nothing else", async () => {
    const { page } = await ran(
      "UNWIND ['https://example.org/a?b=1', 'javascript:alert(1)', 'see http://x'] AS x RETURN x",
    );
    await cell(page, 2, 0).waitFor();
    const link = cell(page, 0, 0).getByRole("link");
    expect([
      await link.getAttribute("href"),
      await link.getAttribute("target"),
      await link.getAttribute("rel"),
      await page.locator("td[data-row] a").count(),
    ]).toEqual(["https://example.org/a?b=1", "_blank", "noopener noreferrer", 1]);
  });

  test("keeps its order and filter while the reader is elsewhere", async () => {
    const { page } = await ran(mediations);
    await page.getByRole("searchbox", { name: "Filter rows" }).fill("oman");
    await page.getByText(/rows hidden\.$/).waitFor();
    await cell(page, 0, 0).getByRole("link").click();
    await page.getByRole("link", { name: "Back to Cypher" }).click();
    await expect.poll(() => page.getByRole("searchbox", { name: "Filter rows" }).inputValue()).toBe("oman");
  });
});

describe("a cell's whole value", () => {
  const nested = `RETURN {name: 'Oman', list: [1, {day: date('2026-02-08')}]} AS map,
    'line one' + $newline + 'line two' AS text`.replace("$newline", "'\\n'");

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

const looks = (["light", "dark"] as const).flatMap((theme) =>
  (["desktop", "phone"] as const).map((size) => ({ theme, size })),
);

test.for(looks)("axe finds nothing in a table with open evidence, $theme, $size", async (visit) => {
  const { page } = await ran(mediations, visit);
  await page.getByRole("button", { name: "Evidence of row 1", exact: true }).click();
  await page.locator(".evidence-row .claim").first().waitFor();
  expect(await violations(page)).toEqual([]);
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWider).toBe(false);
  await page.context().close();
});
