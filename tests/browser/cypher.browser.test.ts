import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawnNodes, overlapping, site } from "../support/site.ts";

const { opened } = site();
const panel = (page: Page) => page.getByRole("complementary", { name: "Cypher" });
const linkTo = (statement: string) => `#/cypher?statement=${encodeURIComponent(statement)}`;

test("a link runs its statement, and each row opens to its evidence", async () => {
  const { page, errors } = await opened(linkTo("MATCH (m)-[r:MEDIATED]->(n {id: 'muscat-talks'}) RETURN m, r, n"));
  await panel(page)
    .getByText(/^1 row in/)
    .waitFor();
  await page.getByRole("button", { name: "Evidence of row 1" }).click();
  await page.getByText("The round of April 2025 was mediated and held in Muscat", { exact: false }).waitFor();
  await page.getByRole("link", { name: /Oman Talks and 2025 Outcomes, paragraph 1/ }).waitFor();
  expect(errors).toEqual([]);
});

test("names of what rows hold keep clear of each other", async () => {
  const visit = await opened(linkTo("MATCH (m)-[r:MEDIATED]->(n) RETURN m, r, n LIMIT 12"));
  const lit = async () => (await drawnNodes(visit)).filter(({ classes }) => classes.includes("hot"));
  await expect.poll(async () => (await lit()).length).toBeGreaterThan(12);
  await expect.poll(async () => overlapping(await lit())).toEqual([]);
  expect((await lit()).filter(({ named }) => named).length).toBeGreaterThan(8);
});

test("a statement is typed, run by Ctrl and Enter, and stands in the address", async () => {
  const { page } = await opened("#/cypher");
  const editor = page.getByRole("textbox", { name: "Cypher statement" });
  await editor.click();
  await page.keyboard.type("RETURN 6 * 7 AS answer");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("gridcell", { name: "42" }).waitFor();
  expect(decodeURIComponent(page.url().replaceAll("+", " "))).toContain("RETURN 6 * 7 AS answer");
  await page.getByText(/bare values/).waitFor();
});

test("a write is refused in words, and its place is marked", async () => {
  const { page } = await opened(linkTo("MATCH (c:Country)\nCREATE (c)-[:MEDIATED]->(:Negotiation)"));
  await panel(page).getByRole("heading", { name: "This explorer only reads, so CREATE was not run." }).waitFor();
  await panel(page)
    .getByText(/Line 2, column 1/)
    .waitFor();
  expect(await page.locator(".cm-line .fault").first().textContent()).toBe("CREATE");
  await page.getByText("Last run refused").waitFor();
});

test("a syntax error names its place, and the last good rows stay", async () => {
  const { page } = await opened(linkTo("RETURN 1 AS one"));
  await page.getByRole("gridcell", { name: "1", exact: true }).waitFor();
  const editor = page.getByRole("textbox", { name: "Cypher statement" });
  await editor.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("MATCH (n) WHERE n.start => 1 RETURN n");
  await page.keyboard.press("Control+Enter");
  await panel(page)
    .getByText(/Line 1, column \d+/)
    .first()
    .waitFor();
  await panel(page)
    .getByText(/From the last good run/)
    .waitFor();
  await page.getByRole("gridcell", { name: "1", exact: true }).waitFor();
});

test("a link with parameters runs, and an integer of 64 bits keeps its digits", async () => {
  const parameters = encodeURIComponent('{"n": 9223372036854775807}');
  const { page } = await opened(`${linkTo("RETURN $n AS n, $n - 1 AS less")}&parameters=${parameters}`);
  await page.getByRole("gridcell", { name: "9223372036854775807" }).waitFor();
  await page.getByRole("gridcell", { name: "9223372036854775806" }).waitFor();
});

test("a parameter in Neo4j's typed form is what it says", async () => {
  const parameters = encodeURIComponent('{"day": {"$type": "Date", "_value": "2025-04-12"}, "n": 1}');
  const { page } = await opened(`${linkTo("RETURN $day.month + $n AS next")}&parameters=${parameters}`);
  await panel(page).getByText("5", { exact: true }).waitFor();
});

test("explain tells the plan and runs nothing, profile gives rows and the plan as it ran", async () => {
  const { page } = await opened("#/cypher");
  await page.getByRole("textbox", { name: "Cypher statement" }).focus();
  await page.keyboard.insertText("MATCH (c:Country) RETURN c.name AS name");
  await page.getByRole("button", { name: "Other ways to run" }).press("Enter");
  await page.getByRole("button", { name: /^Explain/ }).press("Enter");
  await panel(page)
    .getByText(/NodeByLabelScan/)
    .first()
    .waitFor();
  expect(page.url()).not.toContain("statement=");
  await page.getByRole("button", { name: "Other ways to run" }).press("Enter");
  await page.getByRole("button", { name: /^Profile/ }).press("Enter");
  await panel(page)
    .getByText(/\d+ rows in/)
    .first()
    .waitFor();
  await panel(page)
    .getByText(/db hits/i)
    .first()
    .waitFor();
});

test("a run is cancelled by its button, and by Control, Shift and C", async () => {
  const slow =
    "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c RETURN count(*) AS all";
  const { page } = await opened(linkTo(slow));
  await page.getByText(/^Running, \d+ s$/).waitFor();
  await page.getByRole("button", { name: "Cancel" }).press("Enter");
  await page.getByRole("button", { name: /^Run\b/ }).waitFor();
  await page.getByRole("textbox", { name: "Cypher statement" }).focus();
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^Running, \d+ s$/).waitFor();
  await page.keyboard.press("Control+Shift+C");
  await page.getByRole("button", { name: /^Run\b/ }).waitFor();
});

test("rows that came before a fault stand beneath it", async () => {
  const statement = "UNWIND range(1, 20000) AS n RETURN 1 / (5000 - n) AS inverse";
  const { page } = await opened(linkTo(statement));
  await panel(page).getByRole("heading", { name: "The answer broke off after these rows." }).waitFor();
  await panel(page).getByText("Division by zero.").waitFor();
  await panel(page)
    .getByText(/^[1-4],\d{3} rows in/)
    .first()
    .waitFor();
});

test("the pane tells its limits, and what Neo4j remarks on a statement", async () => {
  const { page } = await opened(linkTo("MATCH (n:NoSuchLabel) RETURN n"));
  await page
    .getByText("At most 10,000 rows, 30 s, 50 MB, 4 at once. The same by API, as NDJSON every row within 15 min.")
    .waitFor();
  await page.getByRole("button", { name: /remarks? by Neo4j/ }).press("Enter");
  await panel(page)
    .getByText(/NoSuchLabel/)
    .first()
    .waitFor();
});
