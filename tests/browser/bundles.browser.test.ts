import { expect, test } from "vitest";
import { type Opened, violations } from "../support/browser.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

const between = "MATCH between = ({id: 'united-states'})--({id: 'sanctions-of-2018'}) RETURN between";

/** Two nodes alone, with all that is between them. */
async function pair(): Promise<Opened> {
  const visit = await opened(`#/cypher?statement=${encodeURIComponent(between)}`);
  const { page } = visit;
  await page.getByRole("tab", { name: "Graph" }).click();
  await page.getByRole("button", { name: "Replace the picture" }).click();
  await page.getByRole("application", { name: "Graph of 2 nodes and 3 relationships" }).waitFor();
  await page.goto(`${page.url().split("#")[0]}#/graph`);
  await page.getByRole("complementary", { name: "Cypher" }).waitFor({ state: "detached" });
  return visit;
}

const lines = ({ page }: Opened) =>
  page.evaluate(() => {
    interface Line {
      data(name: string): string | undefined;
      midpoint(): { x: number; y: number };
    }
    const paper = document.querySelector(".canvas-paper") as Element & {
      _cyreg: { cy: { edges(): { toArray(): Line[] } } };
    };
    return paper._cyreg.cy
      .edges()
      .toArray()
      .map((line) => ({
        count: line.data("count"),
        x: Math.round(line.midpoint().x),
        y: Math.round(line.midpoint().y),
      }))
      .sort((one, other) => one.x - other.x);
  });

async function choose({ page }: Opened, name: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Layout" }).click();
  await page.getByRole("menuitem", { name }).click();
}

test("relationships between the same two nodes lie apart, are merged into one line with a count, and parted again", async () => {
  const visit = await pair();
  const { page } = visit;
  const apart = await lines(visit);
  expect(new Set(apart.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  await choose(visit, /^Merge parallel lines/);
  await page.getByRole("status").getByText("Merged parallel lines.").waitFor();
  await expect.poll(async () => (await lines(visit)).map(({ count }) => count)).toEqual(["3"]);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(() => lines(visit)).toEqual(apart);
  await choose(visit, /^Merge parallel lines/);
  await expect.poll(async () => (await lines(visit)).length).toBe(1);
  await choose(visit, /^Draw parallel lines apart/);
  await expect.poll(() => lines(visit)).toEqual(apart);
  expectQuiet(visit);
});

test("a merged line opens all that it stands for, each with its evidence", async () => {
  const visit = await pair();
  const { page } = visit;
  await choose(visit, /^Merge parallel lines/);
  await expect.poll(async () => (await lines(visit)).length).toBe(1);
  const at = await page.evaluate(() => {
    interface Core {
      edges(): { renderedMidpoint(): { x: number; y: number } }[];
    }
    const paper = document.querySelector(".canvas-paper") as Element & { _cyreg: { cy: Core } };
    const { left, top } = paper.getBoundingClientRect();
    const { x = 0, y = 0 } = paper._cyreg.cy.edges()[0]?.renderedMidpoint() ?? {};
    return { x: left + x, y: top + y };
  });
  await page.mouse.click(at.x, at.y);
  const panel = page.getByRole("complementary", { name: "Relationship" });
  await panel.getByRole("heading", { name: /^United States and / }).waitFor();
  const rows = panel.getByRole("button", { name: /^United States / });
  await expect.poll(() => rows.count()).toBe(3);
  await expect.poll(() => rows.evaluateAll((all) => all.filter((row) => row.ariaExpanded === "true").length)).toBe(1);
  await panel
    .getByRole("link", { name: /paragraph/ })
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await choose(visit, /^Draw parallel lines apart/);
  await panel.getByText("Also between these two").waitFor();
  expect((await drawnNodes(visit)).length).toBe(2);
  expectQuiet(visit);
});
