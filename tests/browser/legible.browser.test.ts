import { expect, test } from "vitest";
import type { Opened } from "../support/browser.ts";
import { expectQuiet, site } from "../support/site.ts";

const { opened } = site();

interface Bounds {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}
interface Drawn {
  id(): string;
  boundingBox(options: object): Bounds;
}
interface Line extends Drawn {
  midpoint(): { x: number; y: number };
  sourceEndpoint(): { x: number; y: number };
  targetEndpoint(): { x: number; y: number };
  numericStyle(name: string): number;
  data(name: string): string;
}
interface Core {
  nodes(selector: string): { toArray(): Drawn[] };
  edges(selector: string): { toArray(): Line[] };
}
type Paper = Element & { _cyreg: { cy: Core } };

const relationshipWords = ({ page }: Opened) =>
  page.evaluate(() => {
    const { cy } = (document.querySelector(".canvas-paper") as Paper)._cyreg;
    const pen = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
    pen.font = `500 10.5px ${getComputedStyle(document.documentElement).getPropertyValue("--sans")}`;
    const parts = { includeOverlays: false, includeUnderlays: false, includeNodes: false, includeEdges: false };
    const names = cy
      .nodes(".near, .selected")
      .toArray()
      .map((node) => ({ id: node.id(), ...node.boundingBox({ ...parts, includeLabels: true }) }));
    return cy
      .edges(".said")
      .toArray()
      .map((line) => {
        const [from, to, middle] = [line.sourceEndpoint(), line.targetEndpoint(), line.midpoint()];
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        const half = pen.measureText(line.data("reads")).width / 2;
        // From end to end of the words, a point every few pixels.
        const points = [-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => ({
          x: middle.x + line.numericStyle("text-margin-x") + (share * half * (to.x - from.x)) / length,
          y: middle.y + line.numericStyle("text-margin-y") + (share * half * (to.y - from.y)) / length,
        }));
        const on = names.filter(({ x1, x2, y1, y2 }) =>
          points.some(({ x, y }) => x > x1 && x < x2 && y > y1 && y < y2),
        );
        return { words: line.data("reads"), points, on: on.map(({ id }) => id) };
      });
  });

test("words on the lines of a chosen node lie on no name and not on each other", async () => {
  const visit = await opened("#/graph?node=jcpoa");
  await visit.page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "JCPOA" }).waitFor();
  await expect.poll(async () => (await relationshipWords(visit)).length).toBeGreaterThan(5);
  const words = await relationshipWords(visit);
  expect(words.filter(({ on }) => on.length > 0).map(({ words, on }) => [words, on])).toEqual([]);
  const met = words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => one.points.some((at) => other.points.some(({ x, y }) => Math.hypot(at.x - x, at.y - y) < 8)))
      .map((other) => [one.words, other.words]),
  );
  expect(met).toEqual([]);
  expectQuiet(visit);
});

test("boxes that grow because they are lit do not cover each other", async () => {
  const visit = await opened("#/questions/mediators-and-talks");
  const boxes = () =>
    visit.page.evaluate(() =>
      (document.querySelector(".canvas-paper") as Paper)._cyreg.cy
        .nodes(".hot.box")
        .toArray()
        .map((node) => ({
          id: node.id(),
          ...node.boundingBox({ includeLabels: false, includeOverlays: false, includeUnderlays: false }),
        })),
    );
  const panel = visit.page.getByRole("complementary", { name: "Answer" });
  await panel.getByRole("button", { name: "As a table" }).waitFor();
  await expect.poll(async () => (await boxes()).length).toBe(10);
  const drawn = await boxes();
  // Cytoscape rounds its boxes outwards.
  const slack = 2;
  const overlapping = drawn.flatMap((one, index) =>
    drawn
      .slice(index + 1)
      .filter(
        (other) =>
          one.x1 + slack < other.x2 &&
          other.x1 + slack < one.x2 &&
          one.y1 + slack < other.y2 &&
          other.y1 + slack < one.y2,
      )
      .map((other) => `${one.id} and ${other.id}`),
  );
  expect(overlapping).toEqual([]);
  expectQuiet(visit);
});
