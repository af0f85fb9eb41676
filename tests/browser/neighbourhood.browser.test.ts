import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

/** A picture of many nodes is placed, drawn and looked over by axe. */
const patience = 180_000;

test("the neighbourhood of a node is counted by steps, cut where it is too much, and comes and goes as one step", {
  timeout: patience,
}, async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  const before = await drawnNodes(visit);
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: /^Neighbourhood…/ }).click();
  const dialog = page.getByRole("dialog", { name: "Neighbourhood of Oman" });
  const far = dialog.getByRole("radio", { name: /^3 steps/ });
  expect(await dialog.getByRole("radio", { name: /^2 steps/ }).isChecked()).toBe(true);
  await far.check();
  const words = (await far.locator("xpath=..").textContent()) ?? "";
  const total = Number(/(\d+) nodes/.exec(words)?.[1]);
  expect(total).toBeGreaterThan(60);
  expect(await violations(page)).toEqual([]);
  expect((await drawnNodes(visit)).length).toBe(before.length);

  await dialog.getByRole("spinbutton", { name: "At most" }).fill("40");
  await dialog.getByRole("button", { name: `Show 40 of ${total}` }).click();
  const line = `Neighbourhood of Oman, up to 3 steps: the nearest 40 of ${total} nodes`;
  await page.getByRole("status").getByText(`${line}. Added `).waitFor();
  const after = await drawnNodes(visit);
  expect(after.length).toBeGreaterThan(before.length);
  const places = new Map(after.map(({ id, x, y }) => [id, [x, y].join()]));
  expect(before.filter(({ id, x, y }) => places.get(id) !== [x, y].join())).toEqual([]);

  await page.getByRole("button", { name: "Exploration log" }).click();
  const log = page.getByRole("region", { name: "Exploration log" });
  expect(await log.getByRole("listitem").allTextContents()).toEqual([expect.stringMatching(/^1Opened/), `2${line}`]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await drawnNodes(visit)).length).toBe(before.length);
  expectQuiet(visit);
});

test("by keyboard: N asks, arrows choose how far, Enter shows it; what is all there is said to be", {
  timeout: patience,
}, async () => {
  const visit = await opened();
  const { page } = visit;
  await page.getByRole("application").focus();
  await page.keyboard.press("Shift+O");
  await page
    .getByRole("status")
    .getByText(/^Oman, /)
    .waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Neighbourhood of Oman" });
  await dialog.waitFor();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => dialog.getByRole("radio", { name: /^1 step/ }).isChecked()).toBe(true);
  await page.keyboard.press("Enter");
  const said = page
    .getByRole("status")
    .getByText(/^(Neighbourhood of Oman, up to 1 step: all|Everything up to 1 step)/);
  await said.waitFor();
  await page.keyboard.press("n");
  await dialog.waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("Everything up to 1 step from Oman is in the picture already.").waitFor();
  expectQuiet(visit);
});
