import { expect, test } from "vitest";
import type { Opened } from "../support/browser.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { open, opened } = site();

/** A busy machine takes its time. */
const patience = 180_000;

const asking = (words: string) => `#/ask?q=${encodeURIComponent(words)}`;
const panelOf = ({ page }: Opened) => page.getByRole("complementary", { name: "Answer" });

const litNodes = async (visit: Opened) =>
  (await drawnNodes(visit)).flatMap(({ id, classes }) => (classes.includes("hot") ? [id] : [])).sort();

test("a question in words has a sentence, its answers with evidence, and lights what it rests on", {
  timeout: patience,
}, async () => {
  const visit = await opened();
  const { page } = visit;
  const box = page.getByRole("combobox", { name: "Ask a question or find a thing" });
  await page.keyboard.press("/");
  await box.fill("Who mediated the Revived talks?");
  await page.keyboard.press("Enter");
  const panel = panelOf(visit);
  await panel.getByRole("heading", { name: "Who mediated the Revived talks?" }).waitFor();
  expect(page.url()).toContain("#/ask?q=Who+mediated+the+Revived+talks%3F");
  expect(await box.inputValue()).toBe("Who mediated the Revived talks?");

  const sentence = panel.locator(".answer-sentence");
  await sentence.getByText("Oman", { exact: true }).waitFor();
  expect(await sentence.locator("mark").allTextContents()).toEqual(expect.arrayContaining(["Oman", "Qatar", "Turkey"]));
  await expect
    .poll(() => litNodes(visit))
    .toEqual(expect.arrayContaining(["oman", "qatar", "revived-talks", "turkey"]));
  await expect.poll(async () => (await litNodes(visit)).includes("algeria")).toBe(false);

  const oman = panel.getByRole("button", { name: /^Oman/ }).first();
  if ((await oman.getAttribute("aria-expanded")) === "false") await oman.click();
  await panel
    .getByRole("link", { name: /paragraph \d+/ })
    .first()
    .waitFor();
  expectQuiet(visit);
});

test("the table has a column of evidence, and the statement opens in the pane", { timeout: patience }, async () => {
  const visit = await opened(asking("Who mediated the Revived talks?"));
  const panel = panelOf(visit);
  await panel.getByRole("button", { name: /^As a table/ }).click();
  await panel.getByRole("columnheader", { name: "Evidence" }).waitFor();
  await panel.getByRole("link", { name: "Open in Cypher" }).click();
  await visit.page
    .getByRole("complementary", { name: "Cypher" })
    .getByText(/^\d+ rows? in/)
    .waitFor();
  expectQuiet(visit);
});

test("the link of a question answers in a fresh page, and what is asked for is brought into the picture", {
  timeout: patience,
}, async () => {
  const visit = await open(asking("Who mediated the Revived talks?"));
  await panelOf(visit).getByText("We understood:").waitFor();
  await expect.poll(() => litNodes(visit)).toEqual(expect.arrayContaining(["oman", "revived-talks"]));
  expect(await visit.page.title()).toBe("Who mediated the Revived talks? – Backchannel");
  expectQuiet(visit);
});

test("what the graph does not say is told as that, with the nearest it does say and what to ask instead", {
  timeout: patience,
}, async () => {
  const visit = await opened(asking("Did China mediate the Revived talks?"));
  const panel = panelOf(visit);
  await panel.getByText("Not in this graph").waitFor();
  await panel.getByText(/^That is not the same as/).waitFor();
  const near = panel.getByRole("region", { name: /^Not an answer: what the graph says about “China”/ });
  await near.getByRole("button", { name: /^China: / }).waitFor();
  await expect.poll(() => litNodes(visit)).toEqual(expect.arrayContaining(["china", "revived-talks"]));
  expectQuiet(visit);
});

test("words that nothing accounts for are named, and there is something to ask", { timeout: patience }, async () => {
  const visit = await opened(asking("What did Kerry do in Geneva?"));
  const panel = panelOf(visit);
  await panel.getByText("Not understood").waitFor();
  const unknown = await panel.locator(".unknown b").allTextContents();
  expect(unknown.join(" ").toLowerCase()).toContain("kerry");
  await panel.getByRole("list").getByRole("link").first().click();
  await panel.locator(".answer-sentence").waitFor();
  expect(visit.page.url()).not.toContain("Kerry");
  expectQuiet(visit);
});

test("a wish to change something is refused, says so, and leads on", { timeout: patience }, async () => {
  const visit = await opened(asking("Delete all sanctions"));
  const panel = panelOf(visit);
  await panel.getByText("Not done").waitFor();
  await panel.getByText("This page only reads. Nothing in the database changed.").waitFor();
  await panel.getByRole("link", { name: "Open the Cypher pane" }).click();
  await visit.page.getByRole("textbox", { name: "Cypher statement" }).waitFor();
  expectQuiet(visit);
});

test("Cypher that reads is run in the pane", { timeout: patience }, async () => {
  const visit = await opened();
  const { page } = visit;
  await page.keyboard.press("/");
  await page.keyboard.type("MATCH (n:Country) RETURN n");
  await page.keyboard.press("Enter");
  await visit.page
    .getByRole("complementary", { name: "Cypher" })
    .getByText(/^\d+ rows in/)
    .waitFor();
  expectQuiet(visit);
});

test("a link whose reading cannot be read says so, and offers something to ask", { timeout: patience }, async () => {
  const visit = await opened("#/ask?reading=%7Bnonsense");
  const panel = panelOf(visit);
  await panel.getByText("This link does not say what was asked", { exact: false }).waitFor();
  await panel.getByRole("button", { name: "Ask again" }).waitFor();
  await panel.getByRole("list").getByRole("link").first().waitFor();
});

test("the sentence is said once, and the keyboard is on what was asked", { timeout: patience }, async () => {
  const visit = await opened();
  const { page } = visit;
  await page.keyboard.press("/");
  await page.keyboard.type("Who mediated the Revived talks?");
  await page.keyboard.press("Enter");
  const heading = panelOf(visit).getByRole("heading", { name: "Who mediated the Revived talks?" });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  const sentence = await panelOf(visit).locator(".answer-sentence").textContent();
  const said = await page.getByRole("status").locator("p").allTextContents();
  expect(said.filter((words) => words === sentence)).toHaveLength(1);
  expectQuiet(visit);
});

test("what can be meant in several ways is asked back, and answered by one press", { timeout: patience }, async () => {
  const visit = await opened(asking("When were the talks?"));
  const panel = panelOf(visit);
  await panel.getByText("Which do you mean?").waitFor();
  await panel.getByRole("button", { name: "Wartime talks" }).click();
  await panel.getByText("1981–88", { exact: true }).first().waitFor();
  await panel.getByRole("heading", { name: "Wartime talks" }).waitFor();
  expect(visit.page.url()).toContain("#/ask?reading=");
  expectQuiet(visit);
});

test("what is no answer stands under words that say so; each claim opens to its passage and leads into the picture", {
  timeout: patience,
}, async () => {
  const visit = await opened(asking("Did Iran lodge formal complaints at the UN?"));
  const near = panelOf(visit).getByRole("region", { name: /^Not an answer: what the graph says about “Iran”/ });
  const claim = near.getByRole("button", { name: /^United Nations: / });
  await claim.click();
  await near
    .getByRole("link", { name: /paragraph \d+/ })
    .first()
    .waitFor();
  const [said] = await visit.page.getByRole("status").locator("p").allTextContents();
  expect(said).toMatch(/^This graph knows nothing .* \d claims about it below, which are not an answer\.$/);
  expect(await litNodes(visit)).not.toContain("iran");
  await near.getByRole("link", { name: "Show it in the picture" }).click();
  await visit.page.getByRole("heading", { name: "United Nations" }).waitFor();
  expectQuiet(visit);
});

test("a question without its unknown word is answered by one press", { timeout: patience }, async () => {
  const visit = await opened(asking("Which formidable sanctions did the United States impose?"));
  const words = "Without “formidable”: Which sanctions did the United States impose?";
  await panelOf(visit).getByRole("link", { name: words }).click();
  await panelOf(visit).getByRole("heading", { name: words }).waitFor();
  await panelOf(visit).getByText("We understood:").waitFor();
  expect(visit.page.url()).toContain("#/ask?reading=");
  expectQuiet(visit);
});
