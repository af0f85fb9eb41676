import { chromium } from "playwright-core";
import { readFolder } from "../../src/graph/seed/readFolder.ts";
import { writeGraph } from "../../src/graph/seed/writeGraph.ts";
import { heap } from "./explorer/probe.ts";
import { loadedNeo4j, npmStart } from "./foreignServers.ts";

/**
 * How much more the page holds after the node with the most neighbours was expanded and that was taken back fifty times:
 * `node tests/bench/explorerMemory.ts`, on the graph of graph-seed.
 */
const rounds = 50;
/** What is made at the first times stays: it is no loss. */
const roundsBefore = 3;
const hub = "iran";

const folder = await readFolder("graph-seed");
const article = await loadedNeo4j("article", async (driver) => {
  await writeGraph(driver, undefined, folder);
});
const app = await npmStart(article.access);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${app.url}/#/graph?node=${hub}`);
  const canvas = page.getByRole("application", { name: /^Graph of [1-9]/ });
  const undo = page.getByRole("toolbar", { name: "Picture" }).getByRole("button", { name: "Undo" });
  const session = await page.context().newCDPSession(page);

  const round = async () => {
    await canvas.focus();
    await page.keyboard.press("e");
    await page.getByRole("button", { name: /^Add \d/ }).click();
    await undo.and(page.locator("[aria-disabled=false]")).click();
    await undo.and(page.locator("[aria-disabled=true]")).waitFor();
  };

  for (let count = 0; count < roundsBefore; count++) await round();
  const before = await heap(session);
  for (let count = 0; count < rounds; count++) await round();
  const after = await heap(session);
  console.log(
    `${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after ${rounds} rounds: ${(after / before).toFixed(2)} ×`,
  );
} finally {
  await browser.close();
  await app.stop();
  await article.stop();
}
