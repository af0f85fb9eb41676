import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectQuiet, site } from "../support/site.ts";

const { open } = site();

/** Views with words that tell that they are there. */
const views = [
  ["#/graph", "Rounds of talks"],
  ["#/graph?as=list", "Grouped by"],
  ["#/graph?node=oman", "Mediated the efforts"],
  ["#/sources", "Read the original"],
  ["#/sources/s17.p1", "Rests on this passage"],
  ["#/questions/mediators-and-talks", "As a table"],
  ["#/ask?q=Who%20mediated%20the%20Revived%20talks%3F", "We understood:"],
  ["#/ask?q=What%20did%20Kerry%20do%20in%20Geneva%3F", "not known here"],
  ["#/paths?from=algeria&to=qatar", "Path 1: 4 steps"],
  ["#/common?nodes=oman,qatar", "3 things are joined"],
  ["#/cypher?statement=RETURN%201", "1 row in"],
] as const;

/** What reaches beyond the page, but for what scrolls by itself or is drawn: names of elements and their words. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const aside = ".unseen, .canvas, .timeline, svg, .skip, .canvas-help";
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && !element.closest(aside) && !scrolls(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`);
  });

test.for(views)("320 pixels wide nothing is cut and the page does not scroll sideways: %s", async ([hash, words]) => {
  const visit = await open("", { size: "narrow" });
  const { page } = visit;
  await page.goto(`${page.url().split("#")[0]}${hash}`);
  await page.getByText(words).filter({ visible: true }).first().waitFor();
  await expect.poll(() => cut(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expectQuiet(visit);
});

test("colours and contrast are chosen in the page, and stay chosen", async () => {
  const { page } = await open();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByRole("button", { name: "Colours and contrast" }).click();
  const choices = await page.getByRole("group", { name: "Contrast" }).boundingBox();
  expect((choices?.x ?? 0) + (choices?.width ?? 0)).toBeLessThanOrEqual(1440);
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("radio", { name: "High" }).check();
  await expect.poll(ground).toBe("rgb(0, 0, 0)");
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "High" }).waitFor({ state: "detached" });
  await page.reload();
  await expect.poll(ground).toBe("rgb(0, 0, 0)");
});

test("where the system forces its colours, marks and words are in them, on the canvas as well", async () => {
  const visit = await open("#/graph", { forcedColours: true });
  const { page } = visit;
  await page.getByRole("application", { name: /^Graph of [1-9]/ }).waitFor();
  const colours = () =>
    page.evaluate(() => {
      interface Core {
        nodes(): { length: number; map<Style>(of: (node: { style(name: string): string }) => Style): Style[] };
      }
      const paper = document.querySelector(".canvas-paper") as Element & { _cyreg?: { cy?: Core } };
      const nodes = paper._cyreg?.cy?.nodes();
      const probe = document.createElement("i");
      probe.style.color = "CanvasText";
      document.body.append(probe);
      const ink = getComputedStyle(probe).color.replaceAll(" ", "");
      probe.remove();
      const drawn = nodes?.map((node) => node.style("color").replaceAll(" ", "")) ?? [];
      return { isAll: drawn.length > 0 && drawn.every((colour) => colour === ink) };
    });
  await expect.poll(colours).toEqual({ isAll: true });
  expectQuiet(visit);
});
