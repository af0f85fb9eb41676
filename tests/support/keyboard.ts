import type { Page } from "playwright-core";

/** More stops of Tab than any page has. */
const most = 250;

/** Presses Tab until what has the focus fits; fails after very many stops. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const stops: string[] = [];
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press("Tab");
    const spoken = await focusedWords(page);
    if (name.test(spoken)) return;
    stops.push(spoken.slice(0, 60));
  }
  throw new Error(`Tab never reached ${name}, only ${stops.join(" | ")}`);
}

/** The label and the words of what has the focus; nothing where that is the page. */
export async function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === document.body) return "";
    return `${activeElement?.getAttribute("aria-label") ?? ""} ${activeElement?.textContent ?? ""}`.trim();
  });
}
