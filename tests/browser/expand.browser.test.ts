import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

test("expanding asks first: kinds with counts, so many as are wanted, and the rest stays as a mark", async () => {
  const visit = await opened("#/graph?node=iran");
  const { page, requests } = visit;
  const before = await drawnNodes(visit);
  await page.getByRole("button", { name: /^Expand/ }).click();
  const dialog = page.getByRole("dialog", { name: "Expand Iran" });
  await dialog.getByText(/^\d+ relationships, \d+ shown\. Nothing is added until you choose\.$/).waitFor();
  expect((await drawnNodes(visit)).length).toBe(before.length);
  expect(await violations(page)).toEqual([]);

  for (const box of await dialog.getByRole("checkbox").all()) await box.uncheck();
  await dialog.getByRole("checkbox", { name: /Effect/ }).check();
  await dialog.getByRole("spinbutton", { name: "At most" }).fill("3");
  await dialog.getByRole("button", { name: "Add 3" }).click();
  await page.getByRole("status").getByText("Added 3 nodes").waitFor();
  const after = await drawnNodes(visit);
  expect(after.length).toBe(before.length + 3);
  expect(after.filter(({ classes }) => classes.includes("label-Effect")).length).toBe(3);
  const places = new Map(after.map(({ id, x, y }) => [id, [x, y]]));
  expect(before.filter(({ id, x, y }) => places.get(id)?.join() !== [x, y].join())).toEqual([]);
  expect(requests.filter((address) => /iran\/neighbours\?.*types=/.test(address)).length).toBe(1);

  await page.getByRole("button", { name: /^Iran: \d+ more, choose which$/ }).click();
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  const placed = (nodes: typeof before) => nodes.map(({ id, x, y }) => `${id} ${x} ${y}`).sort();
  await expect.poll(async () => placed(await drawnNodes(visit))).toEqual(placed(before));
  expectQuiet(visit);
});

test("by keyboard: E asks, Enter adds at most twelve", async () => {
  const visit = await opened("#/graph?node=vienna-talks");
  const { page } = visit;
  const before = await drawnNodes(visit);
  await page
    .getByRole("complementary", { name: "Details" })
    .getByRole("button", { name: /^Expand/ })
    .waitFor();
  await page.getByRole("button", { name: "More actions" }).press("Enter");
  await page.keyboard.press("e");
  await page.getByRole("dialog", { name: /^Expand / }).waitFor();
  await page.keyboard.press("Enter");
  await page
    .getByRole("status")
    .getByText(/^Added \d+ node/)
    .waitFor();
  const added = (await drawnNodes(visit)).length - before.length;
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(12);
});

test("who goes back leaves the choice behind", async () => {
  const visit = await opened("#/sources");
  const { page } = visit;
  await page.getByRole("link", { name: "Graph", exact: true }).click();
  await page
    .getByRole("link", { name: /^Iran, country/ })
    .first()
    .press("Enter");
  await page.getByRole("button", { name: /^Expand/ }).click();
  const choice = page.getByRole("dialog", { name: "Expand Iran" });
  await choice.waitFor();
  await page.goBack();
  await choice.waitFor({ state: "detached" });
  expectQuiet(visit);
});

test("on a phone the choice fits the screen", async () => {
  const visit = await opened("#/graph?node=iran", { size: "phone" });
  const { page } = visit;
  await page.getByRole("button", { name: /^Expand/ }).click();
  const box = await page.getByRole("dialog", { name: "Expand Iran" }).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  await page.getByRole("button", { name: /^Add \d/ }).click();
  await page
    .getByRole("status")
    .getByText(/^Added \d+ node/)
    .waitFor();
});
