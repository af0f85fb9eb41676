import { expect, test } from "vitest";
import type { Opened } from "../support/browser.ts";
import { violations } from "../support/browser.ts";
import { focusedWords } from "../support/keyboard.ts";
import { expectQuiet, site } from "../support/site.ts";

const { opened } = site();

/** Each is several questions one after the other, which takes a busy machine its time. */
const patience = 180_000;

const asking = (words: string) => `#/ask?q=${encodeURIComponent(words)}`;
const panelOf = ({ page }: Opened) => page.getByRole("complementary", { name: "Answer" });
const partsOf = (visit: Opened) => panelOf(visit).getByRole("group", { name: "We understood:" });
const sentenceOf = (visit: Opened) => panelOf(visit).locator(".answer-sentence").first();

test("another thing is picked by its name, and asked at once", { timeout: patience }, async () => {
  const visit = await opened(asking("Who mediated the Revived talks?"));
  const { page } = visit;
  await partsOf(visit).getByRole("button", { name: "Revived talks" }).click();
  const picker = partsOf(visit).getByRole("combobox", { name: "Another thing" });
  // Before anything is typed all of its kind are there.
  await partsOf(visit)
    .getByRole("option", { name: /^Hostage talks/ })
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await picker.fill("muscat");
  await partsOf(visit)
    .getByRole("option", { name: /^Muscat talks/ })
    .waitFor();
  await picker.press("Enter");
  await sentenceOf(visit)
    .getByText(/Muscat talks/)
    .waitFor();
  expect(page.url()).toContain("#/ask?reading=");
  await partsOf(visit).getByRole("button", { name: "Muscat talks" }).waitFor();
  await expect.poll(() => focusedWords(page)).toBe("Muscat talks");
  expectQuiet(visit);
});

test("another relation is chosen among those that fit both ends", { timeout: patience }, async () => {
  const visit = await opened(asking("Who mediated the Vienna talks?"));
  await partsOf(visit)
    .getByRole("button", { name: /mediated/ })
    .click();
  await partsOf(visit).getByRole("button", { name: "took part in" }).click();
  await sentenceOf(visit)
    .getByText(/took part in Vienna talks/)
    .waitFor();
  expectQuiet(visit);
});

test("a part is taken off, and the question is wider", { timeout: patience }, async () => {
  const visit = await opened(asking("Which talks did Oman mediate?"));
  await partsOf(visit).getByRole("button", { name: "Oman" }).click();
  await partsOf(visit)
    .getByRole("button", { name: /^Leave it open/ })
    .click();
  await sentenceOf(visit)
    .getByText(/Algeria|Switzerland|\d+/)
    .first()
    .waitFor();
  await partsOf(visit).getByRole("button", { name: "Oman" }).waitFor({ state: "detached" });
  expectQuiet(visit);
});

test("a period is asked for, changed and taken off", { timeout: patience }, async () => {
  const visit = await opened(asking("Which talks did Oman mediate?"));
  await partsOf(visit).getByRole("button", { name: "at any time" }).click();
  await partsOf(visit).getByLabel("From", { exact: true }).fill("2030");
  await partsOf(visit).getByLabel("To", { exact: true }).fill("2020");
  await partsOf(visit).getByRole("button", { name: "Ask for this time" }).click();
  await partsOf(visit).getByRole("alert").getByText("the earlier one first", { exact: false }).waitFor();
  await partsOf(visit).getByLabel("From", { exact: true }).fill("2026");
  await partsOf(visit).getByLabel("To", { exact: true }).fill("");
  await partsOf(visit).getByRole("button", { name: "Ask for this time" }).click();
  await partsOf(visit).getByRole("button", { name: "from 2026" }).waitFor();
  await sentenceOf(visit)
    .getByText(/Revived talks/)
    .waitFor();
  await expect.poll(() => sentenceOf(visit).textContent()).not.toContain("Reopening efforts");
  await partsOf(visit).getByRole("button", { name: "from 2026" }).click();
  await partsOf(visit).getByRole("button", { name: "Leave out: from 2026" }).click();
  await sentenceOf(visit)
    .getByText(/Reopening efforts/)
    .waitFor();
  expectQuiet(visit);
});

test("back goes to the question before, as it was", { timeout: patience }, async () => {
  const visit = await opened(asking("Which talks did Oman mediate?"));
  const before = await sentenceOf(visit).textContent();
  await partsOf(visit).getByRole("button", { name: "Oman" }).click();
  await partsOf(visit).getByRole("combobox").fill("qatar");
  await partsOf(visit).getByRole("option", { name: "Qatar" }).click();
  await partsOf(visit).getByRole("button", { name: "Qatar" }).waitFor();
  await visit.page.goBack();
  await expect.poll(() => sentenceOf(visit).textContent()).toBe(before);
  expectQuiet(visit);
});

test("by keyboard alone: a part is opened, left with Escape, and changed", { timeout: patience }, async () => {
  const visit = await opened(asking("Which talks did Oman mediate?"));
  const { page } = visit;
  await partsOf(visit).getByRole("button", { name: "Oman" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedWords(page)).toBe("Oman");
  await panelOf(visit).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("qatar");
  await partsOf(visit).getByRole("option", { name: "Qatar" }).waitFor();
  await page.keyboard.press("Enter");
  await partsOf(visit).getByRole("button", { name: "Qatar" }).waitFor();
  await expect.poll(() => focusedWords(page)).toBe("Qatar");
  expectQuiet(visit);
});

test("on a phone the parts are folded into one line, so that what the answer rests on is seen at once", async () => {
  const visit = await opened(asking("Who mediated the Revived talks?"), { size: "phone" });
  const { page } = visit;
  const part = partsOf(visit).getByRole("button", { name: "Revived talks" });
  const unfold = partsOf(visit).getByRole("button", { name: "Change", expanded: false });
  const { height = 0 } = (await partsOf(visit).boundingBox()) ?? {};
  expect(height).toBeLessThan(50);
  expect(await part.count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await unfold.click();
  await part.click();
  await partsOf(visit).getByRole("combobox", { name: "Another thing" }).waitFor();
  await partsOf(visit).getByRole("button", { name: "Done", expanded: true }).click();
  expect(await partsOf(visit).getByRole("combobox").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expectQuiet(visit);
});
