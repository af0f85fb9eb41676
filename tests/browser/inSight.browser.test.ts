import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectQuiet, site } from "../support/site.ts";

const { opened } = site();

/** Of the nodes that are selected or lit those that, with their names, do not lie wholly in the free part of the canvas. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    interface Node {
      id(): string;
      renderedBoundingBox(options: object): Record<"x1" | "x2" | "y1" | "y2", number>;
    }
    const paper = document.querySelector(".canvas-paper") as Element & {
      _cyreg: { cy: { animated(): boolean; nodes(selector: string): { toArray(): Node[] } } };
    };
    const { cy } = paper._cyreg;
    const canvas = paper.getBoundingClientRect();
    const panel = document.querySelector(".panel")?.getBoundingClientRect();
    if (!panel || cy.animated()) return ["no panel, or the camera is still on its way"];
    const isSheet = panel.left <= canvas.left;
    const [right, bottom] = isSheet
      ? [canvas.width, panel.top - canvas.top]
      : [Math.min(canvas.width, panel.left - canvas.left), canvas.height];
    return cy
      .nodes(".selected, .hot")
      .toArray()
      .filter((node) => {
        const { x1, x2, y1, y2 } = node.renderedBoundingBox({ includeUnderlays: false, includeOverlays: false });
        return x1 < 0 || y1 < 0 || x2 > right || y2 > bottom;
      })
      .map((node) => node.id());
  });

const go = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

test.each(["desktop", "phone"] as const)("on a %s what is chosen lies beside its panel, name and all", async (size) => {
  const visit = await opened("#/graph?node=iran-iraq-war", { size });
  for (const hash of [
    "#/graph?node=iran-iraq-war",
    "#/graph?node=qatar",
    "#/graph?node=european-union",
    "#/questions/mediators-and-talks?mediator=oman",
    "#/paths?from=algeria&to=qatar",
  ]) {
    await go(visit.page, hash);
    await expect.poll(() => hidden(visit.page), { message: hash }).toEqual([]);
  }
  expectQuiet(visit);
});

test("where the reader came near, what is chosen at the edge comes out from under its panel; a camera moved since stays", async () => {
  const visit = await opened();
  const { page } = visit;
  const stage = page.getByRole("application");
  const box = await stage.boundingBox();
  if (!box) throw new Error("the picture has no place");
  for (let step = 0; step < 4; step++) await page.getByRole("button", { name: "Zoom in" }).click();
  const at = () =>
    page.evaluate(() => {
      const paper = document.querySelector(".canvas-paper") as Element & {
        _cyreg: {
          cy: {
            nodes(): { toArray(): { id(): string; renderedPosition(): { x: number; y: number } }[] };
            pan(): { x: number; y: number };
          };
        };
      };
      const nodes = paper._cyreg.cy.nodes().toArray();
      return {
        pan: paper._cyreg.cy.pan(),
        nodes: nodes.map((node) => ({ id: node.id(), ...node.renderedPosition() })),
      };
    });
  const { nodes } = await at();
  const seen = nodes.filter(({ x, y }) => x > 0 && x < box.width - 20 && y > 30 && y < box.height - 120);
  const last = seen.reduce((most, node) => (node.x > most.x ? node : most));
  await page.mouse.click(box.x + last.x, box.y + last.y);
  await page.getByRole("complementary", { name: "Details" }).waitFor();
  await expect.poll(() => hidden(page)).toEqual([]);

  await page.mouse.move(box.x + 300, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 900, box.y + 300, { steps: 4 });
  await page.mouse.up();
  const { pan } = await at();
  await page.setViewportSize({ width: 1400, height: 880 });
  await expect.poll(() => stage.boundingBox()).not.toEqual(box);
  expect(Math.abs((await at()).pan.x - pan.x)).toBeLessThan(60);
  expectQuiet(visit);
});
