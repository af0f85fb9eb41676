import { expect, test } from "vitest";
import { drawn, site } from "../support/site.ts";

const { open, opened } = site();

const script = /\/assets\/AnswerPanel-[^/]*\.js$/;
const question = "#/questions/mediators-and-talks";

test("what loads later is there before anybody asks for it", async () => {
  const { page, requests } = await opened();
  await expect.poll(() => requests.filter((address) => script.test(address)), { timeout: 10_000 }).toHaveLength(1);
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Cypher" }).click();
  await page.getByRole("textbox", { name: "Cypher statement" }).waitFor();
});

test("a panel whose script is on its way says so in its place, and hands the keyboard on", async () => {
  const visit = await open();
  const { page } = visit;
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(script, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await drawn(visit);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, question);
  const panel = page.getByRole("complementary", { name: "Answer" });
  await panel.getByText("This part of the page is loading…").waitFor();
  const { width } = (await panel.boundingBox()) ?? { width: 0 };
  await panel.getByRole("heading", { level: 2, name: "Answer" }).focus();
  go();
  await panel.getByRole("heading", { level: 2 }).and(page.locator(".asked:focus")).waitFor();
  expect((await panel.boundingBox())?.width).toBe(width);
});

test("a panel whose script does not come says so, and can be tried again", async () => {
  const visit = await open();
  const { page } = visit;
  await page.route(script, (route) => route.abort());
  await page.goto(`${page.url().split("#")[0]}${question}`);
  await page.reload();
  await drawn(visit);
  const panel = page.getByRole("complementary", { name: "Answer" });
  await panel.getByRole("alert").getByText("did not load").waitFor();
  await page.unroute(script);
  await panel.getByRole("button", { name: "Try again" }).click();
  await panel.getByText("As a table").waitFor();
  expect(await panel.getByRole("alert").count()).toBe(0);
});
