import { expect, inject, test } from "vitest";
import { connect } from "../../src/graph/connection.ts";
import { readFolder } from "../../src/graph/seed/readFolder.ts";
import { violations } from "../support/browser.ts";
import { clear, run } from "../support/clear.ts";
import { site } from "../support/site.ts";

const lighthouses = `
  UNWIND [
    ['North light', 70.9, 25.8], ['Bay light', 41.1, -8.6], ['Second bay light', 41.105, -8.605],
    ['Cape light', 36.1, -5.4], ['East light', 40.2, 26.4]
  ] AS row
  CREATE (light:Lighthouse {name: row[0], at: point({latitude: row[1], longitude: row[2]})})
  WITH collect(light) AS lights
  CREATE (keeper:Keeper {name: 'The keeper'})
  FOREACH (light IN lights | CREATE (keeper)-[:KEEPS]->(light))`;

/** Lighthouses with their places, and a keeper without one. */
async function coast() {
  const access = inject("neo4j");
  await clear(access);
  await run(access, lighthouses);
  return { driver: connect(access), folder: await readFolder("graph-seed") };
}

const { opened, open } = site(coast);

test("what has coordinates lies on a map, where arrows lead from place to place and Enter opens", async () => {
  const { page } = await opened();
  await page.getByRole("button", { name: "Shown as: Graph" }).click();
  await page.getByRole("menuitemradio", { name: /^Map/ }).click();
  await page.getByText("1 node has no coordinates and is not here.").waitFor();
  expect(page.url()).toContain("as=map");
  const north = page.getByRole("option", { name: "North light, 70.9° N, 25.8° E" });
  await north.click();
  const details = page.getByRole("complementary", { name: "Details" });
  await details.getByRole("heading", { name: "North light" }).waitFor();
  await north.focus();
  await page.keyboard.press("ArrowDown");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toMatch(/^East light/);
  await page.keyboard.press("Enter");
  await details.getByRole("heading", { name: "East light" }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test("what lies together has one mark, which opens into its members", async () => {
  const { page } = await open("#/graph?as=map");
  await page.getByRole("option", { name: "2 near each other: Bay light and others" }).click();
  await page.getByRole("option", { name: /^Second bay light/ }).waitFor();
  await page.getByRole("button", { name: "Show all" }).click();
  await page.getByRole("option", { name: "2 near each other: Bay light and others" }).waitFor();
});

test("a graph without coordinates is offered no map", async () => {
  await run(inject("neo4j"), "MATCH (light:Lighthouse) REMOVE light.at SET light.height = 12");
  const { page } = await open("#/graph?as=map");
  await page.getByRole("button", { name: "Shown as: Graph" }).click();
  await page.getByRole("menuitemradio", { name: /^List/ }).waitFor();
  expect(await page.getByRole("menuitemradio", { name: /^Map/ }).count()).toBe(0);
});
