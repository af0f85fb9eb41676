import { expect } from "vitest";
import type { Opened } from "./browser.ts";

/** What "Copy a link to this" puts into the clipboard: the address with all that is seen. */
export async function copiedLink({ page }: Opened): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.getByRole("button", { name: "Copy a link to this" }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied, { timeout: 10_000 }).not.toBe("");
  return copied();
}

/** What stands after the hash: the place, and the picture in short form where there is one. */
export function partsOf(link: string) {
  const [place = "", search = ""] = (link.split("#")[1] ?? "").split("?");
  const { s, frame, graph, ...rest } = Object.fromEntries(new URLSearchParams(search));
  return { place, rest, s, frame, graph };
}

/** What is drawn and how it is marked, read from the canvas: nodes at whole pixels, and relationships. */
export function canvasState({ page }: Opened) {
  return page.evaluate(() => {
    interface Element {
      id(): string;
      classes(): string[];
      position(): { x: number; y: number };
    }
    const paper = document.querySelector(".canvas-paper") as unknown as {
      _cyreg: { cy: Record<"nodes" | "edges", () => { toArray(): Element[] }> };
    };
    const { cy } = paper._cyreg;
    const marks = (one: Element) => one.classes().filter((name) => /^(selected|dim|hot|near|mediator)$/.test(name));
    return {
      nodes: cy
        .nodes()
        .toArray()
        .map((one) => [one.id(), one.position().x, one.position().y, ...marks(one).toSorted()].join(" "))
        .toSorted(),
      relationships: cy
        .edges()
        .toArray()
        .map((one) => one.id())
        .toSorted(),
    };
  });
}
