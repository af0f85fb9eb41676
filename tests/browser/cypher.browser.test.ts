import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { site } from "../support/site.ts";

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

test("a statement is typed, run by Ctrl and Enter, and stands in the address", async () => {
  const { page } = await opened("#/cypher");
  const editor = page.getByRole("textbox", { name: "Cypher statement" });
  await editor.click();
  await page.keyboard.type("RETURN 6 * 7 AS answer");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("cell", { name: "42" }).waitFor();
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
  await page.getByRole("cell", { name: "1", exact: true }).waitFor();
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
  await page.getByRole("cell", { name: "1", exact: true }).waitFor();
});
