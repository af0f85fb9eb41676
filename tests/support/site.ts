import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { launch, type Opened, type Visit } from "./browser.ts";
import { seeded } from "./seeded.ts";
import { startServer, type TestServer } from "./server.ts";

const clientFolder = "dist/client";

/**
 * The built page over the test database, and a browser to open it in, for the tests of one file. It is seeded, unless
 * it is filled in another way; `others` are names under which it may be chosen too.
 */
export function site(fill: typeof seeded = seeded, others: string[] = []) {
  let server: TestServer;
  let browser: Awaited<ReturnType<typeof launch>>;

  beforeAll(async () => {
    if (!existsSync(`${clientFolder}/index.html`)) throw new Error("The page is not built: npm run build");
    const { driver, folder } = await fill();
    await driver.close();
    server = await startServer({ access: inject("neo4j"), folder, clientFolder, others });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    server: () => server,
    open: (hash = "", visit?: Visit): Promise<Opened> => browser.open(`${server.url}/${hash}`, visit),
    /** The same, once the graph is drawn. */
    async opened(hash = "", visit?: Visit): Promise<Opened> {
      const opened = await browser.open(`${server.url}/${hash}`, visit);
      await drawn(opened);
      return opened;
    },
  };
}

export async function drawn({ page }: Opened): Promise<void> {
  await page.getByRole("application", { name: /^Graph of [1-9]/ }).waitFor();
  await page.waitForFunction(() => {
    const paper = document.querySelector(".canvas-paper") as
      | (Element & { _cyreg?: { cy?: { nodes(): { length: number } } } })
      | null;
    return (paper?._cyreg?.cy?.nodes().length ?? 0) > 0;
  });
}

/** What is drawn, read from the canvas itself: each node's place and the box of its name, in pixels at zoom 1. */
export interface DrawnNode {
  id: string;
  name: { left: number; right: number; top: number; bottom: number };
  x: number;
  y: number;
  classes: string[];
  /** Whether its name is drawn at all; a phone leaves some out. */
  named: boolean;
}

export async function drawnNodes({ page }: Opened): Promise<DrawnNode[]> {
  return page.evaluate(() => {
    interface Bounds {
      x1: number;
      x2: number;
      y1: number;
      y2: number;
    }
    interface Node {
      id(): string;
      position(): { x: number; y: number };
      classes(): string[];
      style(name: string): string;
      visible(): boolean;
      boundingBox(options: object): Bounds;
    }
    const paper = document.querySelector(".canvas-paper") as Element & {
      _cyreg: { cy: { nodes(): { toArray(): Node[] } } };
    };
    const parts = {
      includeNodes: false,
      includeEdges: false,
      includeLabels: true,
      includeOverlays: false,
      includeUnderlays: false,
      includeOutlines: false,
    };
    return paper._cyreg.cy
      .nodes()
      .toArray()
      .filter((node) => node.visible())
      .map((node) => {
        const { x1, x2, y1, y2 } = node.boundingBox(parts);
        return {
          id: node.id(),
          ...node.position(),
          classes: node.classes(),
          named: Number(node.style("text-opacity")) > 0 && node.style("label") !== "",
          name: { left: x1, right: x2, top: y1, bottom: y2 },
        };
      });
  });
}

/** Pairs of nodes whose name boxes overlap by more than a pixel's rounding. */
export function overlapping(nodes: DrawnNode[]): string[] {
  const slack = 1;
  const named = nodes.filter((node) => node.named);
  return named.flatMap((one, index) =>
    named
      .slice(index + 1)
      .filter(
        ({ name }) =>
          one.name.left + slack < name.right &&
          name.left + slack < one.name.right &&
          one.name.top + slack < name.bottom &&
          name.top + slack < one.name.bottom,
      )
      .map((other) => `${one.id} and ${other.id}`),
  );
}

export function expectQuiet({ errors }: Opened): void {
  expect(errors).toEqual([]);
}
