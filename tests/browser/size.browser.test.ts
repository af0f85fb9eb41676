import { expect, test } from "vitest";
import { type Opened, violations } from "../support/browser.ts";
import { expectQuiet, site } from "../support/site.ts";
import { tinyGraph } from "../support/tinyGraph.ts";

const count = { items: 1600, makers: 4 };

const here = site(() =>
  tinyGraph(`
    UNWIND range(1, ${count.makers}) AS number
    CREATE (maker:Maker {name: 'Maker ' + number, number: number})
    WITH collect(maker) AS makers
    UNWIND range(1, ${count.items}) AS number
    WITH number, makers[number % ${count.makers}] AS maker
    CREATE (maker)-[:MADE]->(:Item {name: 'Item ' + number})`),
);

const everything = "MATCH made = (:Maker)-[:MADE]->(:Item) RETURN made";
const all = count.items + count.makers;

/** A result of more than can be drawn at once, in its view as a graph. */
async function asked(statement: string): Promise<Opened> {
  const visit = await here.opened(`#/cypher?statement=${encodeURIComponent(statement)}`);
  const { page } = visit;
  await page.getByRole("tab", { name: "Graph" }).click();
  await page.getByRole("button", { name: "Replace the picture" }).click();
  return visit;
}

const graphOf = ({ page }: Opened, words: RegExp) => page.getByRole("application", { name: words }).waitFor();

test("more than can be told apart is drawn after a warning with counts, or the best connected of it", async () => {
  const visit = await asked(everything);
  const { page } = visit;
  const warning = page.getByRole("alertdialog", { name: /^1,604 nodes and 1,600 relationships: drawing takes about/ });
  await warning.waitFor();
  expect(await violations(page)).toEqual([]);
  await warning.getByRole("button", { name: "Leave it" }).click();
  await warning.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Replace the picture" }).click();
  await warning.getByRole("button", { name: "Draw the 500 best connected" }).click();
  await graphOf(visit, /^Graph of 500 nodes and 496 relationships$/);
  expectQuiet(visit);
});

test("a summary has each label once with counts, and leads to what joins two of them", async () => {
  const visit = await asked("MATCH made = (maker:Maker)-[:MADE]->(:Item) WHERE maker.number <= 2 RETURN made");
  const { page } = visit;
  await page.getByRole("alertdialog").getByRole("button", { name: "Summary by label" }).click();
  const summary = page.getByRole("region", { name: "Summary" });
  await summary.getByText("802 nodes and 800 relationships.").waitFor();
  await summary.getByText("Of the result, which is not drawn yet.").waitFor();
  const lines = summary.getByRole("listitem");
  await expect.poll(() => lines.allTextContents()).toEqual(["Item800Draw", "Maker2Draw", "Maker made Item800Draw"]);
  expect(await violations(page)).toEqual([]);
  await summary.getByRole("button", { name: "Draw those: Maker made Item" }).press("Enter");
  await graphOf(visit, /^Graph of 500 nodes and 498 relationships$/);
  await summary.waitFor({ state: "detached" });

  await page.getByRole("button", { name: "Shown as: Graph" }).click();
  await page.getByRole("menuitemradio", { name: /^Summary/ }).click();
  await summary.getByText("500 nodes and 498 relationships.").waitFor();
  expectQuiet(visit);
});

test("all of it is drawn if that is wished; the overview shows and moves what is seen, and can be put away", async () => {
  const visit = await asked(everything);
  const { page } = visit;
  await page.getByRole("button", { name: "Draw all 1,604" }).click();
  await graphOf(visit, new RegExp(`^Graph of ${all} nodes and ${count.items} relationships$`));
  const overview = page.getByRole("region", { name: "Overview of the picture" });
  await overview.waitFor();
  const middle = () =>
    page.evaluate(() => {
      const paper = document.querySelector(".canvas-paper") as Element & {
        _cyreg: { cy: { extent(): { x1: number; x2: number } } };
      };
      const { x1, x2 } = paper._cyreg.cy.extent();
      return (x1 + x2) / 2;
    });
  const before = await middle();
  const box = await overview.locator("canvas").boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await expect.poll(middle).toBeLessThan(before - 100);
  await overview.getByRole("button", { name: "Hide the overview" }).click();
  await overview.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Overview", exact: true }).click();
  await overview.waitFor();

  await page.getByRole("toolbar", { name: "Picture" }).getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.getByRole("application").getAttribute("aria-label")).not.toContain(String(all));
  await overview.waitFor({ state: "detached" });
  expectQuiet(visit);
});
