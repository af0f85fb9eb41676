import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Opened, violations } from "../support/browser.ts";
import { site } from "../support/site.ts";

const { opened } = site();

/** What went wrong in the page; that a busy database answered later is no fault. */
const faults = ({ errors }: Pick<Opened, "errors">) => errors.filter((words) => !words.includes("503"));

async function openDialog(page: Page) {
  await page.getByRole("button", { name: "Export the picture" }).click();
  const dialog = page.getByRole("dialog", { name: "Export the picture" });
  await dialog.waitFor();
  return dialog;
}

async function saved(page: Page, form: string): Promise<{ name: string; content: Buffer }> {
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: form, exact: true }).check();
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  const file = await saving;
  await dialog.waitFor({ state: "hidden" });
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** What a browser reads in an XML file. On an empty page: ours would not let a style sheet stand in it. */
async function read(page: Page, content: Buffer, type: string) {
  const empty = await page.context().newPage();
  const found = await empty.evaluate(
    ([xml, kind]) => {
      const parsed = new DOMParser().parseFromString(xml ?? "", kind as DOMParserSupportedType);
      return {
        isSound: parsed.querySelector("parsererror") === null,
        root: parsed.documentElement.nodeName,
        texts: [...parsed.querySelectorAll("text")].map((text) => text.textContent ?? ""),
        names: [...parsed.querySelectorAll("title, desc")].map((name) => name.textContent ?? ""),
        foreign: parsed.querySelectorAll("foreignObject, script").length,
        edges: parsed.querySelectorAll("edge").length,
        letters: (parsed.querySelector("style")?.textContent?.match(/@font-face/g) ?? []).length,
        width: Number(parsed.documentElement.getAttribute("width")),
        height: Number(parsed.documentElement.getAttribute("height")),
      };
    },
    [content.toString("utf8"), type],
  );
  await empty.close();
  return found;
}

test("the answer is saved as SVG: title, legend, date, address, and a footnote for each mark it rests on", async () => {
  const visit = await opened("#/questions/mediators-and-talks?mediator=oman");
  const { page } = visit;
  await page.getByRole("complementary", { name: "Answer" }).getByRole("button", { name: "As a table" }).waitFor();
  const dialog = await openDialog(page);
  await dialog.getByRole("textbox", { name: "Title" }).fill("What Oman <mediated>");
  await dialog.getByRole("radio", { name: "SVG", exact: true }).check();
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^what-oman-mediated-\d{4}-\d\d-\d\d\.svg$/);
  const drawing = await read(page, readFileSync(await file.path()), "image/svg+xml");
  expect(drawing).toMatchObject({ isSound: true, root: "svg", foreign: 0 });
  expect(drawing.letters).toBeGreaterThan(1);
  expect(drawing.names[0]).toBe("What Oman <mediated>");
  const said = drawing.texts.join("\n");
  for (const words of ["What Oman <mediated>", "Muscat talks", "Negotiations", "mediated", "implied, not stated"])
    expect(drawing.texts).toContain(words);
  expect(said).toMatch(/Drawn on \d+ \w+ \d{4} · Graph graph-seed, version [0-9a-f]{12}/);
  expect(said).toContain("#/questions/mediators-and-talks?mediator=oman");
  expect(said).toMatch(/Implied: No sentence says/);
  expect(said).toMatch(/Section 15, “Oman Talks and 2025/);
  const numbers = drawing.texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const count = Math.max(...numbers);
  expect(count).toBeGreaterThanOrEqual(3);
  for (let number = 1; number <= count; number++) expect(numbers.filter((other) => other === number)).toHaveLength(2);
  expect(faults(visit)).toEqual([]);
});

test("an answer too long for a title is called by its question, and its address is one that can be typed", async () => {
  const { page } = await opened("#/questions/what-the-jcpoa-changed");
  await page.getByRole("complementary", { name: "Answer" }).getByText("Access to finance abroad").first().waitFor();
  const dialog = await openDialog(page);
  await expect
    .poll(() => dialog.getByRole("textbox", { name: "Title" }).inputValue())
    .toBe("What did the JCPOA change?");
  await page.keyboard.press("Escape");
  const { content } = await saved(page, "SVG");
  const { texts } = await read(page, content, "image/svg+xml");
  expect(texts.find((words) => words.endsWith("/#/questions/what-the-jcpoa-changed"))).toBeDefined();
});

test("the picture is saved as PNG, twice as large as its drawing, and put into the clipboard", async () => {
  const visit = await opened();
  const { page } = visit;
  const svg = await saved(page, "SVG");
  const { width, height } = await read(page, svg.content, "image/svg+xml");
  const { name, content } = await saved(page, "PNG");
  expect(name).toMatch(/\.png$/);
  // Width and height stand in the first chunk of a PNG.
  expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([width * 2, height * 2]);

  const dialog = await openDialog(page);
  await dialog.getByRole("button", { name: "Copy picture" }).click();
  await page.getByRole("status").getByText("The picture is in the clipboard.").waitFor();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  expect(types).toEqual(["image/png"]);
  expect(faults(visit)).toEqual([]);
});

test("by keyboard alone another paper is chosen, the footnotes left out, and the picture saved", async () => {
  const { page } = await opened();
  await page.getByRole("button", { name: "Export the picture" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export the picture" });
  await dialog.getByRole("img", { name: "Preview of the picture" }).waitFor();
  const tabTo = async (name: string) => {
    for (let stop = 0; stop < 30; stop++) {
      if (await dialog.getByRole("radio", { name, exact: true }).evaluate((radio) => radio.matches(":focus"))) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo("PNG");
  await page.keyboard.press("ArrowRight");
  await tabTo("Light");
  await page.keyboard.press("ArrowRight");
  await tabTo("At most 40");
  await page.keyboard.press("ArrowLeft");
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).focus();
  await page.keyboard.press("Enter");
  const written = readFileSync(await (await saving).path(), "utf8");
  expect(written.includes('fill="#0f1513"/>')).toBe(true);
  expect(written.includes(">Passages<")).toBe(false);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Export the picture");
});

test("the dialog breaks no rule of axe; Escape closes it, and the keyboard is where it was", async () => {
  const { page } = await opened();
  const dialog = await openDialog(page);
  await dialog.getByRole("img", { name: "Preview of the picture" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Export the picture");
});

test("what is drawn is saved as data: JSON with evidence, CSV, GraphML, GEXF", async () => {
  const { page } = await opened();
  const json = JSON.parse((await saved(page, "JSON")).content.toString());
  expect(
    json.relationships.find(({ type }: { type: string }) => type === "MEDIATED")?.evidence.passages[0],
  ).toMatchObject({
    id: expect.stringMatching(/^s\d\d\.p\d+$/),
    section: expect.any(Number),
    paragraph: expect.any(Number),
  });
  const rows = (await saved(page, "CSV, relationships")).content.toString().trim().split("\r\n");
  expect(rows.length).toBe(json.relationships.length + 1);
  const graphml = await read(page, (await saved(page, "GraphML")).content, "application/xml");
  expect(graphml).toMatchObject({ isSound: true, root: "graphml", edges: json.relationships.length });
  const gexf = await read(page, (await saved(page, "GEXF")).content, "application/xml");
  expect(gexf).toMatchObject({ isSound: true, root: "gexf", edges: json.relationships.length });
});
