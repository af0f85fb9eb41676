import { expect, test } from "vitest";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

test("a prepared question has a sentence, answers with their evidence, a table and its Cypher", async () => {
  const visit = await opened();
  const { page } = visit;
  await page
    .getByRole("button", { name: "Who mediated which talks?" })
    .or(page.getByRole("link", { name: "Who mediated which talks?" }))
    .first()
    .click();
  const panel = page.getByRole("complementary", { name: "Answer" });
  await panel.getByRole("heading", { name: "Who mediated which talks?" }).waitFor();
  await panel.getByLabel("Mediator").selectOption({ label: "Oman" });
  await panel.getByText(/^Oman mediated Reopening efforts \(2023\) and Revived talks \(2026\)/).waitFor();
  expect(page.url()).toContain("#/questions/mediators-and-talks?mediator=oman");

  const lit = async () =>
    (await drawnNodes(visit)).flatMap(({ id, classes }) => (classes.includes("hot") ? [id] : [])).sort();
  await expect.poll(lit).toEqual(["muscat-talks", "oman", "reopening-efforts", "revived-talks"]);

  await panel.getByRole("button", { name: /As a table/ }).click();
  await panel.getByRole("button", { name: "Evidence of row 1" }).click();
  await panel.getByRole("button", { name: /^Cypher/ }).click();
  await panel.getByRole("link", { name: "Open in Cypher" }).click();
  await page.getByRole("textbox", { name: "Cypher statement" }).waitFor();
  await page
    .getByRole("complementary", { name: "Cypher" })
    .getByText(/^3 rows in/)
    .waitFor();
  expectQuiet(visit);
});

test("a row of an answer says the basis that its claims have", async () => {
  const visit = await opened("#/ask?q=What%20did%20the%20JCPOA%20change%3F");
  const panel = visit.page.getByRole("complementary", { name: "Answer" });
  await panel
    .getByText(/by implication.*Regional security assured/i)
    .first()
    .waitFor();
  await panel.getByRole("button", { name: /^Regional security assured.*implied$/ }).waitFor();
  await panel.getByRole("button", { name: /^Access to finance abroad.*stated$/ }).waitFor();
  expectQuiet(visit);
});

test("a question to which the graph says nothing is answered so", async () => {
  const visit = await opened("#/questions/mediators-and-talks?mediator=algeria&talks=vienna-talks");
  await visit.page
    .getByRole("complementary", { name: "Answer" })
    .getByText(/That is not the same as/)
    .waitFor();
  expectQuiet(visit);
});

test("each prepared question has an answer at its address", async () => {
  const { page } = await opened();
  const { questions } = (await (await page.request.get(new URL("./api/questions", page.url()).href)).json()) as {
    questions: { id: string; title: string }[];
  };
  expect(questions.length).toBeGreaterThanOrEqual(5);
  for (const { id, title } of questions) {
    await page.goto(`${page.url().split("#")[0]}#/questions/${id}`);
    const panel = page.getByRole("complementary", { name: "Answer" });
    await panel.getByRole("heading", { name: title }).waitFor();
    await expect.poll(() => panel.textContent(), { message: id }).toContain("As a table");
  }
});
