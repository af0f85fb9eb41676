import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { site } from "../support/site.ts";

const { opened } = site();

/** What has the keyboard: the name of its element, and what it says. */
const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);

test("a link in a panel leads the keyboard to the heading of what opens, and Escape closes that", async () => {
  const { page } = await opened("#/graph?node=oman");
  const panel = page.locator(".panel");
  await panel.getByRole("link", { name: "Post-JCPOA Context (2023), paragraph 2" }).first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toMatch(/^H2 .*Post-JCPOA Context \(2023\)/);
  await page.keyboard.press("Escape");
  await panel.getByRole("heading", { level: 2, name: "Post-JCPOA Context" }).waitFor({ state: "detached" });
});

test("where a button is gone with what it was for, the keyboard is at the heading", async () => {
  const { page } = await opened("#/paths?from=algeria&to=qatar");
  await page.getByRole("button", { name: /^Avoid .* and / }).focus();
  await page.keyboard.press("Enter");
  await page
    .locator(".panel")
    .getByText(/^There is no path from/)
    .waitFor();
  await expect.poll(() => focused(page)).toMatch(/^H2 /);
});
