import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { site } from "../support/site.ts";

const { opened } = site();
const linkTo = (statement: string, parameters = "") =>
  `#/cypher?${new URLSearchParams({ statement, ...(parameters && { parameters }) })}`;

const editorIn = (page: Page) => page.getByRole("textbox", { name: "Cypher statement" });
const panel = (page: Page) => page.getByRole("complementary", { name: "Cypher" });
const offers = (page: Page) => page.getByRole("listbox", { name: "Suggestions" });

/** The statement as it stands in the editor. */
const written = async (page: Page) => (await editorIn(page).locator(".cm-line").allTextContents()).join("\n");

/** A page with a blank editor, and the keyboard in it. */
async function blank(): Promise<{ page: Page; errors: string[] }> {
  const { page, errors } = await opened("#/cypher");
  await editorIn(page).click();
  return { page, errors };
}

test("labels and property keys are completed by keyboard, with how often they occur", async () => {
  const { page, errors } = await blank();
  await page.keyboard.type("MATCH (n:Negot");
  const label = offers(page).getByRole("option", { name: /^Negotiation/ });
  await label.waitFor();
  expect(await label.textContent()).toMatch(/^Negotiation\d+$/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await page.keyboard.type(" WHERE n.st");
  await offers(page)
    .getByRole("option", { name: /^start/ })
    .waitFor();
  await page.keyboard.press("Tab");
  await expect.poll(() => written(page)).toBe("MATCH (n:Negotiation) WHERE n.start");
  expect(errors).toEqual([]);
});

test("a function comes with its signature, and the cursor between its brackets", async () => {
  const { page } = await blank();
  await page.keyboard.type("RETURN toUpp");
  await page.getByText(/^toUpper\(input :: STRING\)/).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("'oman'");
  await expect.poll(() => written(page)).toBe("RETURN toUpper('oman')");
});

test("Escape closes the list alone; then Escape and Tab leave the editor", async () => {
  const { page } = await blank();
  await page.keyboard.type("RETURN to");
  await offers(page).waitFor();
  await page.keyboard.press("Escape");
  await offers(page).waitFor({ state: "detached" });
  await panel(page).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Format");
  expect(await written(page)).toBe("RETURN to");
});

test("a slip is marked and told while it is written, and mended by a button that can be undone", async () => {
  const { page } = await blank();
  await page.keyboard.type("MATCH (n:Country) WHERE n.name == 'Oman' RETURN n.name");
  await page.getByText("1 fault").waitFor();
  expect(await page.locator(".cm-line .fault").textContent()).toBe("==");
  await page.keyboard.press("F8");
  await page
    .locator(".cm-diagnostic")
    .getByText(/"==" is not an operator here/)
    .waitFor();
  await panel(page).getByRole("button", { name: "Replace with =", exact: true }).first().click();
  await page.getByText("Valid, reads only").waitFor();
  expect(await written(page)).toContain("n.name = 'Oman'");
  await page.keyboard.press("Control+z");
  await expect.poll(() => written(page)).toContain("n.name == 'Oman'");
});

test("a label that the graph does not have is a warning, and the one that was meant is offered", async () => {
  const { page } = await blank();
  await page.keyboard.type("MATCH (n:Countri) RETURN n");
  await page.getByText("1 warning").waitFor();
  expect(await page.locator(".cm-line .warned").textContent()).toBe("Countri");
  await panel(page)
    .getByText(/Did you mean Country\?/)
    .waitFor();
  await panel(page).getByRole("button", { name: "Replace with Country" }).click();
  await page.getByText("Valid, reads only").waitFor();
});

test("what can be undone belongs to its tab", async () => {
  const { page } = await blank();
  await page.keyboard.type("RETURN 1");
  await page.getByRole("button", { name: "New tab" }).click();
  await expect.poll(() => written(page)).toBe("");
  await editorIn(page).click();
  await page.keyboard.press("Control+z");
  expect(await written(page)).toBe("");
  await page.getByRole("tab", { name: /^RETURN 1/ }).click();
  await expect.poll(() => written(page)).toBe("RETURN 1");
  await editorIn(page).click();
  await page.keyboard.press("Control+z");
  await expect.poll(() => written(page)).toBe("");
});

test("the band is on the line where the run failed", async () => {
  const { page } = await opened(linkTo("MATCH (n)\nWHERE n.start => 1\nRETURN n"));
  await panel(page).getByRole("alert").waitFor();
  await expect.poll(() => page.locator(".cm-activeLine").textContent()).toBe("WHERE n.start => 1");
  await page.getByRole("button", { name: "Replace with >=" }).first().click();
  await expect.poll(() => written(page)).toContain("n.start >= 1");
});

test("what a refused statement would match is shown in a tab beside it", async () => {
  const { page } = await opened(linkTo("MATCH (c:Country {id: 'oman'})\nSET c.name = 'x'"));
  await page.getByRole("button", { name: "Show what it would match" }).click();
  await panel(page).getByRole("gridcell", { name: "Oman" }).first().waitFor();
  expect(await written(page)).toBe("MATCH (c:Country {id: 'oman'})\nRETURN *");
});

test("Shift, Alt and F format the statement, and that can be undone", async () => {
  const { page } = await blank();
  await page.keyboard.type("match (n) where n.a=1 return n ");
  await page.keyboard.press("Shift+Alt+F");
  await expect.poll(() => written(page)).toBe("MATCH (n)\nWHERE n.a = 1\nRETURN n");
  await page.keyboard.press("Control+z");
  await expect.poll(() => written(page)).toBe("match (n) where n.a=1 return n ");
});

test("a parameter is typed as a number, and runs by Enter without losing a digit", async () => {
  const { page } = await opened(linkTo("RETURN $big AS big, $none AS nothing"));
  await page.getByRole("combobox", { name: "Type of $big" }).selectOption("number");
  await page.getByRole("textbox", { name: "$big" }).fill("9007199254740993");
  await page.keyboard.press("Enter");
  await page.getByRole("gridcell", { name: /^9,?007,?199,?254,?740,?993$/ }).waitFor();
  expect(decodeURIComponent(page.url())).toContain('{"big":+9007199254740993}');
});

test("a date is chosen as a date, and is one in Neo4j", async () => {
  const { page } = await opened(
    linkTo("RETURN $day.year AS year", '{"day": {"$type": "Date", "_value": "2015-07-14"}}'),
  );
  await page.getByRole("gridcell", { name: "2015" }).waitFor();
  expect(await page.getByLabel("$day", { exact: true }).inputValue()).toBe("2015-07-14");
  await page.getByRole("button", { name: "As JSON" }).click();
  await page.getByRole("textbox", { name: "Parameters, as JSON" }).fill("[");
  await page.getByText(/This is no JSON object/).waitFor();
});

test.each(["light", "dark"] as const)("suggestions, marks and fields are accessible in %s", async (theme) => {
  const { page } = await opened(linkTo("MATCH (n:Country) WHERE n.name => $name RETURN n"), { theme });
  await panel(page).getByRole("alert").waitFor();
  await editorIn(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" ORDER BY n.");
  await offers(page).waitFor();
  expect(await violations(page)).toEqual([]);
});
