import { describe, expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { cell, column, focusedText, head, numbers, running } from "../support/results.ts";
import { site } from "../support/site.ts";

const ran = running(site());

const mediations = "MATCH (m)-[r:MEDIATED]->(n:Negotiation) RETURN m, r, n.name AS talks ORDER BY n.start, m.name";

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
    await page.getByRole("button", { name: "Columns" }).focus();
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
  const [evidence, frame] = await Promise.all(
    [".evidence-pane", ".table-scroll"].map((part) => page.locator(part).first().boundingBox()),
  );
  expect((evidence?.x ?? 0) + (evidence?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
  await page.context().close();
});
