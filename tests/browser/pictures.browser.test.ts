import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Opened, violations } from "../support/browser.ts";
import { canvasState, copiedLink, partsOf } from "../support/link.ts";
import { expectQuiet, site } from "../support/site.ts";

const { opened } = site();

const list = ({ page }: Opened) => page.getByRole("region", { name: "Pictures" });
const names = (visit: Opened) => list(visit).getByRole("listitem").locator("b").allTextContents();
/** On a phone the way to it is behind "More". */
async function openList({ page }: Opened) {
  if ((page.viewportSize()?.width ?? 0) < 768) await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Saved pictures" }).click();
}

async function keep(visit: Opened, name: string) {
  await openList(visit);
  await list(visit).getByRole("textbox", { name: "Name of this picture" }).fill(name);
  await list(visit).getByRole("button", { name: "Keep", exact: true }).click();
  await visit.page.getByRole("status").getByText(`Kept “${name}”.`).waitFor();
  await visit.page.keyboard.press("Escape");
  await expect.poll(() => list(visit).count()).toBe(0);
}

async function act({ page }: Opened, name: string, said: string) {
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
  await page.getByRole("status").getByText(said).first().waitFor();
}

test("a picture is kept by name, and opened again with panel and places", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  const whole = await canvasState(visit);
  await keep(visit, "Before");
  await act(visit, "Keep only", "Kept only Oman.");
  await page.getByRole("link", { name: "Sources" }).click();
  await page.getByRole("complementary", { name: "Sources" }).waitFor();
  await openList(visit);
  expect(await violations(page)).toEqual([]);
  await list(visit)
    .getByRole("listitem")
    .getByRole("button", { name: /^Before/ })
    .click();
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  await expect.poll(() => canvasState(visit)).toEqual(whole);
  expect(partsOf(await copiedLink(visit)).rest).toEqual({ node: "oman" });
  expectQuiet(visit);
}, 120_000);

test("a kept picture is renamed, deleted and brought back, and is there after the page was loaded anew", async () => {
  const visit = await opened();
  const { page } = visit;
  await keep(visit, "Before");
  await keep(visit, "After");
  await openList(visit);
  expect(await names(visit)).toEqual(["After", "Before"]);
  await list(visit).getByRole("button", { name: "Rename “Before”" }).click();
  await list(visit).getByRole("textbox", { name: "New name of “Before”" }).fill("As it was");
  await page.keyboard.press("Enter");
  await expect.poll(() => names(visit)).toEqual(["After", "As it was"]);
  await list(visit).getByRole("button", { name: "Delete “After”" }).click();
  await expect.poll(() => names(visit)).toEqual(["As it was"]);
  // The one in the toast; the other is in the toolbar.
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await openList(visit);
  await expect.poll(() => names(visit)).toEqual(["After", "As it was"]);
  await page.reload();
  await openList(visit);
  await expect.poll(() => names(visit)).toEqual(["After", "As it was"]);
  expectQuiet(visit);
}, 120_000);

test("two pictures are compared in words and drawings, and what is gone is brought back by its name", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  await keep(visit, "Before");
  await act(visit, "Hide", "Hid Oman.");
  await openList(visit);
  await list(visit).getByRole("button", { name: "Compare “Before” with what is drawn" }).click();
  const panel = page.getByRole("complementary", { name: "Compare pictures" });
  await panel.getByRole("heading", { name: "Gone: 1 node" }).waitFor();
  expect(await panel.getByRole("listitem").allTextContents()).toEqual(["Oman"]);
  await panel.getByRole("img", { name: "Drawing of Before" }).waitFor();
  await page.getByRole("status").getByText("0 nodes added, 1 gone.").waitFor();
  expect(await violations(page)).toEqual([]);

  await panel.getByRole("combobox", { name: "Second picture" }).selectOption("Before");
  await panel.getByText("Both show the same, in the same places.").waitFor();
  await panel.getByRole("combobox", { name: "Second picture" }).selectOption("What is drawn");
  await panel.getByRole("link", { name: "Oman" }).click();
  await page.getByRole("link", { name: "Back to the comparison" }).click();
  await panel.getByText("Both show the same, in the same places.").waitFor();
  expectQuiet(visit);
});

test("a picture travels in a file: another browser opens it with panel and places; other files are refused in words", async () => {
  const visit = await opened("#/graph?node=oman");
  await act(visit, "Keep only", "Kept only Oman.");
  const link = await copiedLink(visit);
  await openList(visit);
  const saving = visit.page.waitForEvent("download");
  await list(visit).getByRole("button", { name: "Save as a file to open here again (JSON)" }).click();
  const path = await (await saving).path();
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ backchannel: "pictures", version: 1 });

  const other = await opened("#/sources");
  const choose = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    await openList(other);
    const chooser = other.page.waitForEvent("filechooser");
    await list(other).getByRole("button", { name: "Open a picture from a file" }).click();
    await (await chooser).setFiles(file);
  };
  await choose(path);
  await other.page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  await expect.poll(() => canvasState(other)).toEqual(await canvasState(visit));
  expect(await copiedLink(other)).toBe(link.replace(new URL(link).origin, new URL(other.page.url()).origin));

  await choose({ name: "other.json", mimeType: "application/json", buffer: Buffer.from('{"rows": []}') });
  await other.page.getByRole("status").getByText("This file holds no picture of this page.").first().waitFor();
  for (const one of [visit, other]) expectQuiet(one);
});

test("on a phone the pictures are within reach and sight", async () => {
  const visit = await opened("#/graph?node=oman", { size: "phone" });
  await keep(visit, "A name that is long enough to need more than the one line that a phone has for it");
  await openList(visit);
  const box = await list(visit).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844).toBe(true);
  expect(await violations(visit.page)).toEqual([]);
  expectQuiet(visit);
});
