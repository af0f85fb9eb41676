import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Opened, violations } from "../support/browser.ts";
import { expectQuiet, site } from "../support/site.ts";

const { opened } = site();

/** What a node looks like on the canvas. */
async function looks({ page }: Opened, id: string) {
  return page.evaluate((node) => {
    interface Element {
      width(): number;
      style(name: string): string;
    }
    const paper = document.querySelector(".canvas-paper") as unknown as {
      _cyreg: { cy: { getElementById(id: string): Element } };
    };
    const element = paper._cyreg.cy.getElementById(node);
    return { width: element.width(), fill: element.style("background-color"), words: element.style("label") };
  }, id);
}

async function openStyle(page: Page) {
  await page.getByRole("button", { name: "Style", exact: true }).click();
  return page.getByRole("dialog", { name: "Style" });
}

test.each(["light", "dark"] as const)(
  "size and colour follow a rule, in %s: the legend says so and takes it back",
  async (theme) => {
    const visit = await opened("", { theme });
    const { page } = visit;
    const [plain, pole] = [await looks(visit, "oman"), await looks(visit, "iran")];
    const panel = await openStyle(page);
    await panel.getByLabel("Size").selectOption({ label: "Number of relationships" });
    await expect.poll(async () => (await looks(visit, "oman")).width).not.toBe(plain.width);
    await panel.getByLabel("Colour").selectOption({ label: "Number of relationships" });
    await expect.poll(async () => (await looks(visit, "oman")).fill).not.toBe(plain.fill);
    const legend = page.getByRole("region", { name: "Style" });
    await legend.getByText(/^Size: relationships, 1–\d+$/).waitFor();
    expect(await legend.getByRole("listitem").count()).toBe(5);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("status").getByText("Colour by relationships.").waitFor();

    await legend.getByRole("button", { name: "Back to normal" }).click();
    await expect.poll(() => looks(visit, "oman")).toEqual(plain);
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect.poll(async () => (await looks(visit, "oman")).fill).not.toBe(plain.fill);
    await panel.getByRole("button", { name: "Back to normal" }).click();
    await expect.poll(() => looks(visit, "iran")).toEqual(pole);
    expectQuiet(visit);
  },
);

test("a row of the colours marks what has that colour, and names are written by another property", async () => {
  const visit = await opened();
  const { page } = visit;
  const panel = await openStyle(page);
  await panel.getByLabel("Colour").selectOption('{"by":"property","property":"status"}');
  const row = page.getByRole("region", { name: "Style" }).getByRole("button", { name: "halted, 1 node" });
  await row.focus();
  const lit = () =>
    page.evaluate(() => {
      const paper = document.querySelector(".canvas-paper") as unknown as {
        _cyreg: { cy: { nodes(selector: string): { length: number } } };
      };
      return paper._cyreg.cy.nodes(".hot").length;
    });
  await expect.poll(lit).toBe(1);

  await panel.getByLabel("Name of").selectOption("Negotiation");
  await panel.getByLabel("Written as").selectOption("status");
  await expect.poll(async () => (await looks(visit, "revived-talks")).words).toBe("ongoing");
  await page.keyboard.press("Escape");
  expect(await violations(page)).toEqual([]);
});
