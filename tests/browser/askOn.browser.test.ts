import { expect, test } from "vitest";
import type { Opened } from "../support/browser.ts";
import { focusedWords } from "../support/keyboard.ts";
import { expectQuiet, site } from "../support/site.ts";

const { open, opened } = site();

/** Each is several questions one after the other, which takes a busy machine its time. */
const patience = 180_000;

const start = `#/ask?q=${encodeURIComponent("Which talks did Oman mediate?")}`;
const panelOf = ({ page }: Opened) => page.getByRole("complementary", { name: "Answer" });
const sentenceOf = (visit: Opened) => panelOf(visit).locator(".answer-sentence").first();

async function askOn(visit: Opened, words: string): Promise<void> {
  const field = panelOf(visit).getByLabel("Ask on");
  await field.fill(words);
  await field.press("Enter");
}

test("a question that goes on from an answer has an answer of its own, whose link needs no question before", {
  timeout: patience,
}, async () => {
  const visit = await opened(start);
  await askOn(visit, "and Qatar?");
  await sentenceOf(visit)
    .getByText(/Qatar mediated/)
    .waitFor();
  await expect.poll(() => visit.page.url()).toContain("#/ask?reading=");
  await expect.poll(() => focusedWords(visit.page)).toMatch(/and Qatar\?$/);
  await panelOf(visit).getByText("Answer, asked on after “Which talks did Oman mediate?”").waitFor();
  const told = await sentenceOf(visit).textContent();
  const said = await visit.page.getByRole("status").locator("p").allTextContents();
  expect(said.filter((words) => words === told)).toHaveLength(1);

  await askOn(visit, "how many?");
  await panelOf(visit).locator(".answer-value").getByText("2", { exact: true }).waitFor();
  const link = new URL(visit.page.url()).hash;
  expectQuiet(visit);
  await visit.page.context().close();

  const fresh = await open(link);
  await panelOf(fresh).locator(".answer-value").getByText("2", { exact: true }).waitFor();
  expectQuiet(fresh);
});

test("after going back, the field holds nothing of what was asked on", { timeout: patience }, async () => {
  const visit = await opened(start);
  await askOn(visit, "and Kerry?");
  await panelOf(visit).getByRole("heading", { name: "“and Kerry?”" }).waitFor();
  await visit.page.evaluate(() => {
    location.hash = "#/ask?q=Who+mediated+the+Vienna+talks%3F";
  });
  await sentenceOf(visit)
    .getByText(/Vienna/)
    .waitFor();
  expect(await panelOf(visit).getByLabel("Ask on").inputValue()).toBe("");
  await visit.page.goBack();
  await sentenceOf(visit).getByText(/Oman/).waitFor();
  expect(await panelOf(visit).getByLabel("Ask on").inputValue()).toBe("");
  expectQuiet(visit);
});

test("what goes on and is not understood is told beside the field, and the answer before it stays", {
  timeout: patience,
}, async () => {
  const visit = await opened(start);
  await sentenceOf(visit).waitFor();
  const before = await sentenceOf(visit).textContent();
  const url = visit.page.url();
  await askOn(visit, "and Kerry?");
  await panelOf(visit).getByRole("heading", { name: "“and Kerry?”" }).waitFor();
  await panelOf(visit).locator(".ask-on .unknown b").getByText("Kerry").waitFor();
  expect([await sentenceOf(visit).textContent(), visit.page.url()]).toEqual([before, url]);
  expectQuiet(visit);
});

test("what is asked on from further down is answered from its beginning", { timeout: patience }, async () => {
  const visit = await opened(start);
  const body = panelOf(visit).locator(".panel-body");
  await panelOf(visit).getByLabel("Ask on").waitFor();
  await body.evaluate((one) => one.scrollTo(0, one.scrollHeight));
  await askOn(visit, "and Qatar?");
  await sentenceOf(visit)
    .getByText(/Qatar mediated/)
    .waitFor();
  await expect.poll(() => body.evaluate((one) => one.scrollTop)).toBe(0);
  expectQuiet(visit);
});
