import type { Page } from "playwright-core";

/** The names of what a screen reader finds with a role and such a name, in the order of the page. */
export type Heard = (role: string, name: RegExp) => Promise<string[]>;

/** Chromium's own accessibility tree, as it is when it is asked: what is ignored there is not heard. */
export async function axTree(page: Page): Promise<Heard> {
  const session = await page.context().newCDPSession(page);
  return async (role, name) => {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    return nodes
      .filter((node) => !node.ignored && node.role?.value === role)
      .map((node) => String(node.name?.value ?? "").trim())
      .filter((words) => name.test(words));
  };
}
