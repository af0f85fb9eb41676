import { expect, test } from "vitest";
import type { Opened } from "../support/browser.ts";
import { violations } from "../support/browser.ts";
import { expectQuiet, site } from "../support/site.ts";

const { open, opened } = site();

/** A busy machine takes its time. */
const patience = 180_000;

const boxOf = ({ page }: Opened) => page.getByRole("combobox", { name: "Ask a question or find a thing" });
const listOf = ({ page }: Opened) => page.getByRole("listbox", { name: "Ask a question or find a thing" });
const chosen = (visit: Opened) => listOf(visit).getByRole("option", { selected: true });
const panelOf = ({ page }: Opened) => page.getByRole("complementary", { name: "Answer" });

test("while something is typed it can be asked, and things and whole questions are offered", {
  timeout: patience,
}, async () => {
  const visit = await opened();
  await boxOf(visit).fill("oman");
  await listOf(visit)
    .getByRole("option", { name: /^Oman Country/ })
    .waitFor();
  expect(await listOf(visit).getByRole("option").first().textContent()).toBe("Ask “oman”");
  await expect.poll(() => chosen(visit).textContent()).toMatch(/^Oman/);
  await listOf(visit).getByRole("group", { name: "Questions" }).getByRole("option").first().waitFor();
  expect(await violations(visit.page)).toEqual([]);

  await boxOf(visit).fill("mediators oman");
  await expect.poll(() => chosen(visit).textContent()).toBe("Ask “mediators oman”");
  expectQuiet(visit);
});

test("the key that the empty box shows leads into it, and a question is not told that nothing is called so", {
  timeout: patience,
}, async () => {
  const visit = await opened();
  const { page } = visit;
  await page.locator(".find kbd").click();
  await expect.poll(() => boxOf(visit).evaluate((box) => box === document.activeElement)).toBe(true);
  const nothing = page.getByText("Nothing here is called");
  await boxOf(visit).fill("xyzzy plugh");
  await nothing.waitFor();
  await boxOf(visit).fill("xyzzy plugh quux blorb?");
  await nothing.waitFor({ state: "detached" });
  expect(await listOf(visit).getByRole("option").allTextContents()).toEqual(["Ask “xyzzy plugh quux blorb?”"]);
  expectQuiet(visit);
});

test("the arrows go through what is offered, Enter takes it, Escape closes", { timeout: patience }, async () => {
  const visit = await opened();
  const { page } = visit;
  await page.keyboard.press("/");
  await page.keyboard.type("oman");
  await listOf(visit).getByRole("group", { name: "Questions" }).getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => chosen(visit).textContent()).toBe("Ask “oman”");
  await page.keyboard.press("ArrowUp");
  const last = await listOf(visit).getByRole("option").last().textContent();
  await expect.poll(() => chosen(visit).textContent()).toBe(last);
  await page.keyboard.press("Escape");
  await listOf(visit).waitFor({ state: "detached" });
  expect(await boxOf(visit).inputValue()).toBe("oman");
  await page.keyboard.press("ArrowDown");
  await listOf(visit).getByRole("group", { name: "Questions" }).getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await panelOf(visit)
    .getByRole("heading", { name: last ?? "" })
    .waitFor();
  expectQuiet(visit);
});

test("Ctrl Enter asks as typed, even where a thing is called so", { timeout: patience }, async () => {
  const visit = await opened();
  await boxOf(visit).fill("oman");
  await boxOf(visit).press("Control+Enter");
  await panelOf(visit).getByRole("heading", { name: "oman" }).waitFor();
  expect(visit.page.url()).toContain("#/ask?q=oman");
  expectQuiet(visit);
});

test("questions are remembered, offered by the empty box, and can be forgotten and had back", {
  timeout: patience,
}, async () => {
  const visit = await opened();
  const { page } = visit;
  for (const words of ["Who mediated the Revived talks?", "Who withdrew from the JCPOA?"]) {
    await boxOf(visit).fill(words);
    await boxOf(visit).press("Enter");
    await panelOf(visit).getByRole("heading", { name: words }).waitFor();
  }
  await page.reload();
  await panelOf(visit).getByRole("heading", { name: "Who withdrew from the JCPOA?" }).waitFor();
  await page.getByRole("button", { name: "Clear" }).click();
  const past = listOf(visit).getByRole("group", { name: "Asked before" }).getByRole("option");
  await expect
    .poll(() => past.allTextContents())
    .toEqual(["Who withdrew from the JCPOA?", "Who mediated the Revived talks?"]);
  expect(await violations(page)).toEqual([]);
  await past.nth(1).click();
  await panelOf(visit).getByRole("heading", { name: "Who mediated the Revived talks?" }).waitFor();

  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByRole("button", { name: "Forget these questions" }).click();
  await past.first().waitFor({ state: "detached" });
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await boxOf(visit).focus();
  await expect.poll(() => past.count()).toBe(2);
  expectQuiet(visit);
});

test("whoever has asked nothing yet is offered questions to begin with", { timeout: patience }, async () => {
  const visit = await opened();
  await boxOf(visit).focus();
  const first = listOf(visit).getByRole("group", { name: "For example" }).getByRole("option").first();
  const words = await first.textContent();
  await first.click();
  await panelOf(visit)
    .getByRole("heading", { name: words ?? "" })
    .waitFor();
  expectQuiet(visit);
});

test("on a phone a question is asked by the row of the list", { timeout: patience }, async () => {
  const visit = await open("", { size: "phone" });
  await boxOf(visit).fill("Who mediated the Revived talks?");
  await listOf(visit)
    .getByRole("option", { name: /^Ask “Who/ })
    .click();
  await panelOf(visit).getByText("We understood:").waitFor();
  const box = await panelOf(visit).boundingBox();
  expect([box?.x, box?.width]).toEqual([0, 390]);
  expectQuiet(visit);
});
