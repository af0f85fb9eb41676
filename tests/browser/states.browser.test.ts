import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { drawn, site } from "../support/site.ts";

const { open, opened, server } = site();

test("while the database starts the page says what it waits for, then draws itself without a reload", async () => {
  server().tellStart({
    ready: false,
    waitingFor: "Neo4j is starting, 3 s",
    steps: [{ id: "neo4j", words: "Neo4j is starting", state: "running", seconds: 3 }],
  });
  const visit = await open();
  await visit.page.getByRole("heading", { name: "Neo4j is starting, 3 s" }).waitFor();
  const mark = await visit.page.evaluateHandle(() => document);
  server().tellStart({ ready: true, steps: [] });
  await drawn(visit);
  expect(await mark.evaluate((before) => before === document)).toBe(true);
});

test("what keeps the graph from opening is said in the server's words, and goes by itself", async () => {
  const failure = "Neo4j at bolt://10.0.0.1 refuses the password. Set NEO4J_PASSWORD and start again.";
  server().tellStart({ ready: false, steps: [], failure });
  const visit = await open();
  await visit.page.getByRole("heading", { name: failure }).waitFor();
  expect(await violations(visit.page)).toEqual([]);
  server().tellStart({ ready: true, steps: [] });
  await drawn(visit);
});

test("when the database goes the picture stays with a banner, and when it is back the banner goes by itself", async () => {
  const { page } = await opened();
  await server().stopDatabase();
  await page.goto(`${page.url().split("#")[0]}#/questions/withdrawals`);
  const banner = page.getByRole("main").getByText("The database stopped answering.");
  await banner.waitFor({ timeout: 30_000 });
  await page.getByRole("application", { name: /^Graph of/ }).waitFor();
  await server().startDatabase();
  await banner.waitFor({ state: "detached", timeout: 40_000 });
  await page
    .getByRole("complementary", { name: "Answer" })
    .getByRole("heading", { name: "Who withdrew from which agreement?" })
    .waitFor();
});

test("an address that names nothing says so and leaves the picture", async () => {
  const { page } = await opened("#/graph?node=no-such-thing");
  await page.getByText("This graph has no such thing").waitFor();
  await page.getByRole("application", { name: /^Graph of/ }).waitFor();
});
