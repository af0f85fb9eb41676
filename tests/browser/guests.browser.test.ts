import { expect, test } from "vitest";
import type { Opened } from "../support/browser.ts";
import { copiedLink, partsOf } from "../support/link.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

const idsOf = async (visit: Opened) => (await drawnNodes(visit)).map(({ id }) => id).toSorted();
const hashOf = (link: string) => link.slice(link.indexOf("#"));

async function goTo({ page }: Opened, hash: string) {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

test("what a passage shows beyond the picture leaves with it, and its link does the same", async () => {
  const visit = await opened();
  const { page } = visit;
  const whole = await idsOf(visit);
  await goTo(visit, "#/sources/s01.p1");
  await expect.poll(() => idsOf(visit)).toContain("relations-changed");
  await page.getByText(/added for as long as this is open/).waitFor();
  const link = await copiedLink(visit);
  expect(partsOf(link).s).toBeUndefined();
  const other = await opened(hashOf(link));
  await expect.poll(() => idsOf(other)).toContain("relations-changed");

  await page.getByRole("complementary").getByRole("button", { name: "Close" }).click();
  await expect.poll(() => idsOf(visit)).toEqual(whole);
  await page.goBack();
  await expect.poll(() => idsOf(visit)).toContain("relations-changed");

  await page.getByRole("button", { name: "Keep in the picture" }).click();
  await goTo(visit, "#/graph");
  await page.getByRole("complementary", { name: /Passage/ }).waitFor({ state: "hidden" });
  expect(await idsOf(visit)).toContain("relations-changed");
  expectQuiet(visit);
});

test("a link to a changed picture carries the guests apart", async () => {
  const visit = await opened("#/graph?node=oman");
  await visit.page.getByRole("button", { name: "More actions" }).click();
  await visit.page.getByRole("menuitem", { name: "Hide", exact: true }).click();
  await expect.poll(() => idsOf(visit)).not.toContain("oman");
  const whole = await idsOf(visit);
  await goTo(visit, "#/sources/s01.p1");
  await expect.poll(() => idsOf(visit)).toContain("relations-changed");
  const other = await opened(hashOf(await copiedLink(visit)));
  await expect.poll(() => idsOf(other)).toContain("relations-changed");
  expect(await drawnNodes(other)).toEqual(await drawnNodes(visit));
  await other.page.getByRole("complementary").getByRole("button", { name: "Close" }).click();
  await expect.poll(() => idsOf(other)).toEqual(whole);
  expectQuiet(other);
});
