import { expect, test } from "vitest";
import type { Opened } from "../support/browser.ts";
import { settled } from "../support/monkey.ts";
import { drawnNodes, expectQuiet, overlapping, site } from "../support/site.ts";

const { opened } = site();

const titles = ["Time", "Layers", "Radial", "Circle", "Grid", "Force", "Ring"];

/** Chooses a layout by name, and gives the places once nothing moves any more. */
async function arranged(visit: Opened, title: string) {
  const { page } = visit;
  await page.getByRole("button", { name: "Layout" }).click();
  await page.getByRole("menuitemradio", { name: new RegExp(`^${title}`) }).click();
  await page.getByRole("alert").or(page.getByRole("status")).getByText(`Layout: ${title}.`).first().waitFor();
  await settled(page);
  return drawnNodes(visit);
}

test.each(["desktop", "phone"] as const)(
  "on a %s each layout can be chosen by name, and no two names overlap",
  async (size) => {
    const visit = await opened("", { size });
    const found: Record<string, string[]> = {};
    for (const title of titles) found[title] = overlapping(await arranged(visit, title));
    expect(found).toEqual(Object.fromEntries(titles.map((title) => [title, []])));
    expectQuiet(visit);
  },
);

test("each layout gives the same places at each of three loads, one of them in a smaller window", async () => {
  const all = async (size: "desktop" | "laptop") => {
    const visit = await opened("", { size });
    const places: Record<string, unknown> = {};
    for (const title of titles) places[title] = (await arranged(visit, title)).map(({ id, x, y }) => [id, x, y]);
    await visit.page.close();
    return places;
  };
  const first = await all("desktop");
  expect(await all("desktop")).toEqual(first);
  expect(await all("laptop")).toEqual(first);
}, 240_000);

test("choosing a layout is a step that can be undone", async () => {
  const visit = await opened();
  const before = (await drawnNodes(visit)).map(({ id, x, y }) => [id, x, y]);
  const places = await arranged(visit, "Time");
  expect(places.map(({ id, x, y }) => [id, x, y])).not.toEqual(before);
  await visit.page.getByRole("toolbar", { name: "Picture" }).getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await drawnNodes(visit)).map(({ id, x, y }) => [id, x, y])).toEqual(before);
});

test.each(["Time", "Layers", "Force"])(
  "as %s nothing lies beneath the buttons, and all of it is seen",
  async (title) => {
    const visit = await opened();
    await arranged(visit, title);
    const { page } = visit;
    const hidden = await page.evaluate(() => {
      interface Bounds {
        x1: number;
        x2: number;
        y1: number;
        y2: number;
      }
      const paper = document.querySelector(".canvas-paper") as Element & {
        _cyreg: { cy: { nodes(): { toArray(): { id(): string; renderedBoundingBox(): Bounds }[] } } };
      };
      const canvas = paper.getBoundingClientRect();
      const buttons = [...document.querySelectorAll('[role="toolbar"] button, .dock-choices button')];
      const covers = ({ x1, x2, y1, y2 }: Bounds) =>
        buttons.some((button) => {
          const { left, right, top, bottom } = button.getBoundingClientRect();
          return left < x2 + canvas.x && x1 + canvas.x < right && top < y2 + canvas.y && y1 + canvas.y < bottom;
        });
      const leaves = ({ x1, x2, y1, y2 }: Bounds) => x1 < 0 || y1 < 0 || x2 > canvas.width || y2 > canvas.height;
      const nodes = paper._cyreg.cy.nodes().toArray();
      const bounds = nodes.map((node) => ({ id: node.id(), box: node.renderedBoundingBox() }));
      return bounds.filter(({ box }) => covers(box) || leaves(box)).map(({ id }) => id);
    });
    expect(hidden).toEqual([]);
  },
);
