import { expect, test } from "vitest";
import { expectQuiet, site } from "../support/site.ts";

const { opened } = site();

test("on a phone what is behind More lies over the sheet, all of it in reach", async () => {
  const visit = await opened("#/graph?node=oman", { size: "phone" });
  const { page } = visit;
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("radio", { name: "High" }).check();
  await page.getByRole("button", { name: "Export the picture" }).click();
  await page.getByRole("dialog", { name: "Export the picture" }).waitFor();
  expectQuiet(visit);
});

test("on a phone a sheet leaves the rest to the picture: its buttons come back when it is drawn down", async () => {
  const visit = await opened("#/graph?node=jcpoa", { size: "phone" });
  const { page } = visit;
  const panel = page.getByRole("complementary", { name: "Details" });
  await panel.getByRole("heading", { name: "JCPOA" }).waitFor();
  const buttons = [
    page.getByRole("button", { name: "Layout" }),
    page.getByRole("button", { name: "Find in the picture" }),
  ];
  for (const button of buttons) await button.waitFor({ state: "hidden" });
  await panel.getByRole("button", { name: /^Size of the panel/ }).press("ArrowDown");
  for (const button of buttons) await button.waitFor({ state: "visible" });
  expectQuiet(visit);
});

test("on a phone who is to choose the other end of a path sees the picture to choose it in", async () => {
  const visit = await opened("#/paths?from=algeria", { size: "phone" });
  const panel = visit.page.getByRole("complementary", { name: "Paths" });
  await panel.getByRole("button", { name: "Look it up" }).waitFor();
  await expect.poll(async () => (await panel.boundingBox())?.height).toBeLessThan(300);
  expectQuiet(visit);
});
