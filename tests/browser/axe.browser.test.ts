import { expect, test } from "vitest";
import { violations } from "../support/browser.ts";
import { site } from "../support/site.ts";

const { open, server } = site();

const views = {
  opening: ["", "Iran and the United States since 1979"],
  details: ["#/graph?node=oman", "Muscat talks"],
  sources: ["#/sources", "Read the original"],
  passage: ["#/sources/s17.p1", "Rests on this passage"],
  question: ["#/questions/mediators-and-talks", "As a table"],
  nothing: ["#/questions/mediators-and-talks?mediator=algeria&talks=vienna-talks", "not the same as"],
  asked: ["#/ask?q=Who%20mediated%20the%20Revived%20talks%3F", "We understood:"],
  askedNothing: ["#/ask?q=Did%20China%20mediate%20the%20Revived%20talks%3F", "That is not the same as"],
  askedUnknown: ["#/ask?q=Did%20Iran%20lodge%20formal%20complaints%20at%20the%20UN%3F", "not known here"],
  askedToWrite: ["#/ask?q=Delete%20all%20sanctions", "Nothing in the database changed"],
  askedBlank: ["#/ask", "Type it in the box above"],
  paths: ["#/paths?from=algeria&to=qatar", "Path 1: 4 steps"],
  noPath: ["#/paths?from=algeria&to=qatar&avoid=iran,united-states", "There is no path from"],
  halfPath: ["#/paths?from=algeria", "Choose the other end"],
  common: ["#/common?nodes=oman,qatar", "3 things are joined"],
  statement: ["#/cypher?statement=MATCH%20p%3D(%3AMediator)--()%20RETURN%20p%20LIMIT%205", "5 rows in"],
  refused: ["#/cypher?statement=CREATE%20(n)", "only reads"],
  fault: ["#/cypher?statement=RETRUN%201", "Line 1"],
  list: ["#/graph?as=list&node=oman", "Grouped by"],
} as const;

/** What else the reader may have chosen. Only the colours differ then, so only they are looked at again. */
const dark = { colorScheme: "dark", contrast: "no-preference" } as const;
const highContrast = [
  { colorScheme: "light", contrast: "more" },
  { colorScheme: "dark", contrast: "more" },
] as const;

const cases = Object.entries(views).flatMap(([view, [hash, words]]) => [
  { view, hash, words, size: "desktop", others: [dark, ...highContrast] } as const,
  // Colours are the same at every size.
  { view, hash, words, size: "phone", others: [dark] } as const,
]);

/** To look at a page takes a busy machine most of a minute. */
const patience = 240_000;

test.for(cases)(
  "axe finds nothing in $view, $size, whatever the colours",
  { timeout: patience },
  async ({ hash, words, size, others }) => {
    const { page } = await open(hash, { size });
    await page.getByText(words).filter({ visible: true }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    for (const colours of others) {
      await page.emulateMedia(colours);
      const wished = colours.contrast === "more" ? "more" : undefined;
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset.contrast)).toBe(wished);
      expect([colours, await violations(page, ["color-contrast"])]).toEqual([colours, []]);
    }
    await page.context().close();
  },
);

test("axe finds nothing while the database starts", async () => {
  server().tellStart({
    ready: false,
    waitingFor: "Neo4j is starting, 3 s",
    steps: [{ id: "neo4j", words: "Neo4j is starting", state: "running" }],
  });
  const { page } = await open();
  await page.getByRole("heading", { name: "Neo4j is starting, 3 s" }).waitFor();
  expect(await violations(page)).toEqual([]);
  server().tellStart({ ready: true, steps: [] });
});
