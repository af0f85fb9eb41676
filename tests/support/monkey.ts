import type { Page, Request } from "playwright-core";
import { expect } from "vitest";
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

/** What was asked of the server; the browser fetches the page's mark anew whenever its address changes. */
export const questions = (requests: string[]) => requests.filter((url) => url.includes("/api/"));

/** Goes through the history by keys until the dock has no more to offer; gives how many steps that were. */
export async function all(page: Page, name: "Undo" | "Redo"): Promise<number> {
  const shortcut = name === "Undo" ? "Control+z" : "Control+y";
  const button = page.getByRole("toolbar", { name: "Picture" }).getByRole("button", { name });
  const isDone = async () => (await button.getAttribute("aria-disabled")) === "true";
  let count = 0;
  for (; !(await isDone()); count++) await page.keyboard.press(shortcut);
  await settled(page);
  return count;
}

/** Waits, from now on, until every request that the page began has its answer. */
export function answers(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  return async () => {
    await expect.poll(() => open.size, { timeout: 30_000 }).toBe(0);
  };
}
