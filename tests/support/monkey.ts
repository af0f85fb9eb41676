import type { Page } from "playwright-core";
import type { Opened } from "./browser.ts";
import { drawnNodes } from "./site.ts";

/** Numbers that look random and are the same for the same seed. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What is drawn and how: each node with its place and its states but those of the moment. */
export async function pictureOf(visit: Opened): Promise<string[]> {
  const passing = new Set(["fresh", "near", "dim", "aside", "focused", "selected", "hot"]);
  return (await drawnNodes(visit))
    .map(({ id, x, y, classes }) => {
      const lasting = classes.filter((name) => !passing.has(name) && !name.startsWith("name-"));
      return [id, Math.round(x), Math.round(y), ...lasting.sort()].join(" ");
    })
    .sort();
}

/** Waits until no node is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const paper = document.querySelector(".canvas-paper") as Element & {
      _cyreg: { cy: { nodes(): { toArray(): { animated(): boolean }[] } } };
    };
    return paper._cyreg.cy
      .nodes()
      .toArray()
      .every((node) => !node.animated());
  });
}
