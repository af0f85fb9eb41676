import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { drawnNodes, expectQuiet, overlapping, site } from "../support/site.ts";

const { opened, server } = site();

test("the page opens on the ring: 60 to 90 nodes, effects and passages left out, no two names overlapping", async () => {
  const visit = await opened();
  const nodes = await drawnNodes(visit);
  expect(nodes.length).toBeGreaterThanOrEqual(60);
  expect(nodes.length).toBeLessThanOrEqual(90);
  expect(nodes.filter(({ classes }) => classes.includes("label-Effect") || classes.includes("label-Passage"))).toEqual(
    [],
  );
  expect(nodes.filter(({ named }) => !named)).toEqual([]);
  expect(overlapping(nodes)).toEqual([]);
  expectQuiet(visit);
});

test.for(["desktop", "phone"] as const)("no name of the opening lies under a button: %s", async (size) => {
  const visit = await opened("", { size });
  const nodes = await drawnNodes(visit);
  const buttons = await visit.page.evaluate(() => {
    const paper = document.querySelector(".canvas-paper") as Element & {
      _cyreg: { cy: { zoom(): number; pan(): { x: number; y: number } } };
    };
    const { cy } = paper._cyreg;
    const [at, zoom, pan] = [paper.getBoundingClientRect(), cy.zoom(), cy.pan()];
    return [...document.querySelectorAll(".dock, .dock-choices")].map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const x = (pixel: number) => (pixel - at.left - pan.x) / zoom;
      const y = (pixel: number) => (pixel - at.top - pan.y) / zoom;
      return { left: x(left), right: x(right), top: y(top), bottom: y(bottom) };
    });
  });
  expect(buttons.length).toBeGreaterThan(1);
  const covered = nodes.filter(
    ({ named, name }) =>
      named &&
      buttons.some(
        ({ left, right, top, bottom }) =>
          name.left < right && left < name.right && name.top < bottom && top < name.bottom,
      ),
  );
  expect(covered.map(({ id }) => id)).toEqual([]);
});

test("a phone opens on the ring alone, no two names overlapping", async () => {
  const visit = await opened("", { size: "phone" });
  const nodes = await drawnNodes(visit);
  expect(nodes.length).toBeGreaterThanOrEqual(25);
  expect(nodes.length).toBeLessThanOrEqual(40);
  expect(nodes.filter(({ named }) => named).length).toBeGreaterThanOrEqual(25);
  expect(overlapping(nodes)).toEqual([]);
  expectQuiet(visit);
});

test("the same address gives the same places", async () => {
  const places = async () => (await drawnNodes(await opened())).map(({ id, x, y }) => [id, x, y]);
  expect(await places()).toEqual(await places());
});

test("nothing is loaded from anywhere but the app itself", async () => {
  const { page, requests } = await opened("#/cypher?statement=RETURN%201");
  await page.getByRole("textbox", { name: "Cypher statement" }).waitFor();
  expect(requests.filter((address) => !address.startsWith(server().url) && !address.startsWith("data:"))).toEqual([]);
});

test("the first script is at most 300 kB, compressed", () => {
  const page = readFileSync("dist/client/index.html", "utf8");
  const first = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => `dist/client/${file}`);
  const size = first.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  expect(readdirSync("dist/client/assets").length).toBeGreaterThan(0);
  expect(size).toBeGreaterThan(50_000);
  expect(size).toBeLessThanOrEqual(300_000);
});
