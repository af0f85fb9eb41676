import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Opened, violations } from "../support/browser.ts";
import { site } from "../support/site.ts";

const { open, opened } = site();

/** What went wrong in the page; that a busy database answered later is no fault. */
const faults = ({ errors }: Pick<Opened, "errors">) => errors.filter((words) => !words.includes("503"));

/** Where something is drawn, in pixels of the window: a node's middle, or that of a relationship. */
function pointOf({ page }: Opened, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    interface Element {
      isNode(): boolean;
      renderedPosition(): { x: number; y: number };
      renderedMidpoint(): { x: number; y: number };
    }
    const paper = document.querySelector(".canvas-paper") as HTMLElement & {
      _cyreg: { cy: { getElementById(id: string): Element } };
    };
    const element = paper._cyreg.cy.getElementById(wanted);
    const { left, top } = paper.getBoundingClientRect();
    const { x, y } = element.isNode() ? element.renderedPosition() : element.renderedMidpoint();
    return { x: left + x, y: top + y };
  }, selector);
}

async function tipAt(visit: Opened, id: string): Promise<string> {
  const { x, y } = await pointOf(visit, id);
  await visit.page.mouse.move(x, y);
  const tip = visit.page.locator(".canvas-tip");
  await tip.waitFor();
  return (await tip.textContent()) ?? "";
}

test("what the pointer rests on says its claim, the basis, the passage, and what is odd", async () => {
  const visit = await opened();
  const { page } = visit;
  const node = await tipAt(visit, "oman");
  expect(node).toMatch(/^OmanCountry, Mediator.*stated · Post-JCPOA Context \(2023\), paragraph 2 and 2 more passages/);
  await page.mouse.move(2, 2);
  await page.locator(".canvas-tip").waitFor({ state: "hidden" });
  const relationship = await tipAt(visit, "relationship oman.MEDIATED.revived-talks");
  expect(relationship).toContain("stated · Revival of Negotiations in 2026, paragraph 1");
  expect(relationship).toContain("The list mixes mediators with regional countries");
  expect(faults(visit)).toEqual([]);
});

test("rows count their passages where there are several, and mark what has a note", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  const panel = page.getByRole("complementary", { name: "Details" });
  const row = panel.getByRole("button", { name: /Revived talks/ }).first();
  await row.getByRole("img", { name: /^With a note: The list mixes/ }).waitFor();
  await panel.getByText("3 passages").first().waitFor();
  await page.getByText("has a note: the text is odd there").waitFor();
  expect(faults(visit)).toEqual([]);
});

test("a citation names claim, basis, note, document, section, paragraph, address and version of the graph", async () => {
  const { page } = await open("#/graph?relationship=oman.MEDIATED.revived-talks&as=list");
  await page.getByRole("button", { name: "Copy citation" }).click();
  await page.getByRole("status").getByText("The citation is in the clipboard.").waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(lines.map((line) => line.replace(/version [0-9a-f]{12}: http:\/\/[^/]+/, "version …: …"))).toEqual([
    "Oman is named first among those whose efforts brought Iran and the United States back to talks in 2026. (stated)",
    expect.stringMatching(/^Note: The list mixes mediators/),
    expect.stringMatching(/as of 2026-\d\d-\d\d: section 17, “Revival of Negotiations in 2026”, paragraph 1\./),
    "Backchannel, graph graph-seed, version …: …/#/graph?relationship=oman.MEDIATED.revived-talks",
  ]);
});

async function withoutEditor(page: Page): Promise<void> {
  await page.route(/\/assets\/editor-[^/]*\.js$/, (route) => route.abort());
}

test("an editor that does not load is told, statements can be run all the same, and it comes when it is asked for again", async () => {
  const { page } = await opened();
  await withoutEditor(page);
  await page.getByRole("link", { name: "Cypher", exact: true }).click();
  await page
    .getByRole("alert")
    .getByText(/The editor did not load/)
    .waitFor();
  const field = page.getByRole("textbox", { name: "Cypher statement" });
  await field.fill("RETURN 'all the same' AS words");
  await field.press("Control+Enter");
  await page.getByRole("gridcell", { name: "all the same" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.unroute(/\/assets\/editor-[^/]*\.js$/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Ctrl Space suggests").waitFor();
  await expect
    .poll(() => page.getByRole("textbox", { name: "Cypher statement" }).textContent())
    .toContain("all the same");
});

test("the same words stand only once beside each other on the canvas", async () => {
  const { page } = await opened();
  const written = await page.evaluate(() => {
    interface Line {
      style(name: string): string;
    }
    const paper = document.querySelector(".canvas-paper") as HTMLElement & {
      _cyreg: { cy: { edges(): { toArray(): Line[] } } };
    };
    return paper._cyreg.cy
      .edges()
      .toArray()
      .map((line) => line.style("label"))
      .filter((words) => words === "withdrew from");
  });
  expect(written).toEqual(["withdrew from"]);
});
