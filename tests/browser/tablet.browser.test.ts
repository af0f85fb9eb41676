import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { expectQuiet, site } from "../support/site.ts";

const { opened } = site();

test("on a tablet a question has room in the box, and what is behind More can be reached", async () => {
  const visit = await opened("", { size: "tablet" });
  const { page } = visit;
  const box = await page.getByRole("combobox", { name: "Ask a question or find a thing" }).boundingBox();
  expect(box?.width).toBeGreaterThan(220);
  await page.getByRole("button", { name: "More", exact: true }).click();
  for (const name of ["Saved pictures", "Copy a link to this", "All keys"])
    await page.getByRole("button", { name }).waitFor();
  await page.getByRole("radio", { name: "Dark" }).check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Export the picture" }).click();
  await page.getByRole("dialog", { name: "Export the picture" }).waitFor();
  expectQuiet(visit);
});

test("on a tablet the buttons at both ends of the picture leave each other room beside a panel", async () => {
  const visit = await opened("#/graph?node=iran", { size: "tablet" });
  const { page } = visit;
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Iran" }).waitFor();
  const right = async (name: string) => {
    const box = await page.getByRole("button", { name }).boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0);
  };
  const dock = page.getByRole("toolbar", { name: "Picture" });
  await expect.poll(async () => ((await dock.boundingBox())?.x ?? 0) > (await right("Shown as"))).toBe(true);
  const panel = await page.getByRole("complementary", { name: "Details" }).boundingBox();
  const { x = 0, width = 0 } = (await dock.boundingBox()) ?? {};
  expect(x + width).toBeLessThanOrEqual(panel?.x ?? 0);
  expectQuiet(visit);
});

test("from afar each name that is drawn can be read, and none lies on another", async () => {
  const visit = await opened("", { size: "tablet" });
  const sizes = await visit.page.evaluate(() => {
    interface Node {
      style(name: string): string;
      numericStyle(name: string): number;
      hasClass(name: string): boolean;
    }
    const paper = document.querySelector(".canvas-paper") as Element & {
      _cyreg: { cy: { zoom(): number; nodes(): { toArray(): Node[] } } };
    };
    const { cy } = paper._cyreg;
    return cy
      .nodes()
      .toArray()
      .filter((node) => node.numericStyle("text-opacity") > 0 && !node.hasClass("box"))
      .map((node) => node.numericStyle("font-size") * cy.zoom());
  });
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThan(8.4);
  expectQuiet(visit);
});
