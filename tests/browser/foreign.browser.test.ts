import { expect, inject, test } from "vitest";
import { connect } from "../../src/graph/connection.ts";
import { readFolder } from "../../src/graph/seed/readFolder.ts";
import { load } from "../foreign/movies.ts";
import { violations } from "../support/browser.ts";
import { clear, run } from "../support/clear.ts";
import { drawnNodes, overlapping, site } from "../support/site.ts";

/** Films and people that this explorer knows nothing of. */
async function films() {
  const access = inject("neo4j");
  await clear(access);
  const driver = connect(access);
  await load(driver);
  await run(access, "CALL db.awaitIndexes()");
  return { driver, folder: await readFolder("graph-seed") };
}

const { opened, open } = site(films, ["archive"]);

test("a database that nobody prepared opens on its best-connected nodes, named as guessed", async () => {
  const { page, errors } = await opened();
  await page.getByRole("banner").getByText("ontology guessed").waitFor();
  await page
    .getByText(/\d+ of 171 nodes/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: /^Film \d/ }).waitFor();
  expect(await page.getByRole("link", { name: "Sources" }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a phone opens on as many nodes as it has room to name", async () => {
  const phone = await opened("", { size: "phone" });
  await phone.page.getByText("20 of 171 nodes").first().waitFor();
  const nodes = await drawnNodes(phone);
  expect(nodes.map(({ named }) => named)).toEqual(Array(20).fill(true));
  expect(overlapping(nodes)).toEqual([]);
});

test("details list a node's properties, and a relationship's with where it is written as a link", async () => {
  const { page } = await opened();
  const [row] = await run(
    inject("neo4j"),
    "MATCH (film:Film)<-[review:REVIEWED]-() RETURN elementId(film) AS film, film.tagline AS tagline, elementId(review) AS review, review.source AS source LIMIT 1",
  );
  await page.goto(`${page.url().split("#")[0]}#/graph?node=${encodeURIComponent(row?.film)}`);
  await page.getByText(row?.tagline).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(`${page.url().split("#")[0]}#/graph?relationship=${encodeURIComponent(row?.review)}`);
  await page.getByRole("heading", { name: "Where it is written" }).waitFor();
  const link = page.getByRole("link", { name: row?.source });
  expect([await link.getAttribute("rel"), await link.getAttribute("target")]).toEqual([
    "noopener noreferrer",
    "_blank",
  ]);
});

test("examples are made from the database, and one of them runs", async () => {
  const { page } = await opened("#/cypher");
  await page.getByRole("button", { name: "Person – ACTED_IN – Film" }).press("Enter");
  await page.getByRole("textbox", { name: "Cypher statement" }).focus();
  await page.keyboard.press("Control+Enter");
  await page
    .getByText(/^25 rows in/)
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);
});

test("another database is chosen in the header, stands in the address, and is left again", async () => {
  const { page } = await opened("#/cypher?statement=RETURN%201");
  const chooser = page.getByRole("combobox", { name: "Choose a database" });
  await chooser.selectOption("archive");
  await page
    .getByRole("heading", { name: /171 nodes|neo4j|archive/ })
    .first()
    .waitFor();
  expect(page.url()).toContain("#/graph?database=archive");
  await page.getByRole("link", { name: "Cypher" }).press("Enter");
  await page.getByRole("textbox", { name: "Cypher statement" }).waitFor();
  expect(page.url()).toContain("#/cypher?database=archive");
  await page.goBack();
  await page.goBack();
  await page.getByRole("gridcell", { name: "1" }).first().waitFor();
  expect(page.url()).not.toContain("archive");
});

test("a link to a database that may not be chosen says so", async () => {
  const { page } = await open("#/graph?database=nowhere");
  await page.getByText("nowhere").first().waitFor();
  await page.getByRole("button", { name: "Open the configured database" }).press("Enter");
  await page.getByRole("banner").getByText("ontology guessed").waitFor();
  expect(page.url()).not.toContain("database=");
});

test("an empty database says what to do, and is looked at again", async () => {
  await clear(inject("neo4j"));
  const { page } = await open();
  await page.getByText("npm run seed").waitFor();
  expect(await violations(page)).toEqual([]);
  await run(inject("neo4j"), "CREATE (:Lamp {name: 'A lamp'})");
  await page.getByRole("button", { name: "Look again" }).press("Enter");
  await page.getByRole("button", { name: "Lamp 1" }).waitFor();
});
