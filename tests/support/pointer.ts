import type { Opened } from "./browser.ts";

/** Where a node is drawn, in pixels of the page. */
export async function pointOf({ page }: Opened, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((node) => {
    interface Core {
      getElementById(id: string): { renderedPosition(): { x: number; y: number } };
    }
    const paper = document.querySelector(".canvas-paper") as Element & { _cyreg: { cy: Core } };
    const { x, y } = paper._cyreg.cy.getElementById(node).renderedPosition();
    const { left, top } = paper.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }, id);
}
