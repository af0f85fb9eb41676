import { expect, test } from "vitest";
import type { Opened } from "../support/browser.ts";
import { canvasState, copiedLink, partsOf } from "../support/link.ts";
import { expectQuiet, site } from "../support/site.ts";

const { open, opened } = site();

const hashOf = (link: string) => `#${link.split("#")[1]}`;
const idsOf = async (visit: Opened) => (await canvasState(visit)).nodes.map((node) => node.split(" ")[0]);

/** Presses a key of the canvas on the node in the address, and waits until the address has what came of it. */
async function act({ page }: Opened, name: string) {
  const before = page.url();
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
  await expect.poll(() => page.url()).not.toBe(before);
  await expect.poll(() => partsOf(page.url()).s).not.toBe(partsOf(before).s);
}

test("the opening needs no picture in its address; what was done to it stands there", async () => {
  const visit = await opened("#/graph?node=oman");
  expect(partsOf(await copiedLink(visit))).toEqual({ place: "/graph", rest: { node: "oman" } });
  await act(visit, "Pin");
  const { s, frame, graph, rest } = partsOf(visit.page.url());
  expect([s?.slice(0, 2), frame, graph?.length, rest]).toEqual(["1.", "wide", 12, { node: "oman" }]);
  expect(visit.page.url().length).toBeLessThan(3_500);
  expectQuiet(visit);
});

test("a link opens the same picture, selection, panel and form in a window of another size", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  await act(visit, "Pin");
  await page.getByRole("button", { name: "Layout" }).click();
  await page.getByRole("menuitemradio", { name: /^Circle/ }).click();
  await page.getByRole("status").getByText("Layout: Circle.").first().waitFor();
  await page.getByRole("button", { name: /^Shown as/ }).click();
  await page.getByRole("menuitemradio", { name: /^List/ }).click();
  await expect.poll(() => page.url()).toContain("as=list");
  const link = await copiedLink(visit);

  const other = await open(hashOf(link), { size: "phone" });
  await other.page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  await other.page.getByRole("tree", { name: "What is drawn, as a tree" }).waitFor();
  await expect.poll(() => canvasState(other)).toEqual(await canvasState(visit));
  await other.page.getByRole("button", { name: "More", exact: true }).click();
  expect(await copiedLink(other)).toBe(link);
  expectQuiet(other);
});

test("back and forward are the steps of the picture and of the reader, whichever came last", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  const details = page.getByRole("complementary", { name: "Details" });
  await details.getByRole("heading", { name: "Oman" }).waitFor();
  const whole = await idsOf(visit);
  await act(visit, "Pin");
  await act(visit, "Keep only");
  expect(await idsOf(visit)).toEqual(["oman"]);
  await page.getByRole("link", { name: "Sources" }).click();
  await page.getByRole("complementary", { name: "Sources" }).waitFor();

  await page.goBack();
  await details.getByRole("heading", { name: "Oman" }).waitFor();
  expect(await idsOf(visit)).toEqual(["oman"]);
  await page.goBack();
  await expect.poll(() => idsOf(visit)).toEqual(whole);
  await page.getByRole("status").getByText("Undone: Kept only Oman.").waitFor();
  await page.goForward();
  await expect.poll(() => idsOf(visit)).toEqual(["oman"]);
  await page.getByRole("toolbar", { name: "Picture" }).getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => idsOf(visit)).toEqual(whole);
  await page.goBack();
  await expect.poll(() => idsOf(visit)).toEqual(["oman"]);
  expectQuiet(visit);
});

test("after the page was loaded anew, back opens what was there", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  const whole = await idsOf(visit);
  await act(visit, "Keep only");
  await page.reload();
  await expect.poll(() => idsOf(visit).catch(() => [])).toEqual(["oman"]);
  await page.goBack();
  await expect.poll(() => idsOf(visit)).toEqual(whole);
  expectQuiet(visit);
});

test("what an address brings into the picture is no step of its own to go back from", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  const whole = await idsOf(visit);
  await page.goto(`${page.url().split("#")[0]}#/graph?node=relations-changed`);
  await expect.poll(() => idsOf(visit)).toContain("relations-changed");
  await expect.poll(() => partsOf(page.url()).s).toBeDefined();
  await page.goBack();
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  await expect.poll(() => idsOf(visit)).toEqual(whole);
  expectQuiet(visit);
});

test("who goes elsewhere before the picture stands in the address stays there, and takes the picture along", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  await page.getByRole("button", { name: "More actions" }).click();
  const keep = page.getByRole("menuitem", { name: "Keep only", exact: true });
  // In one task, so that no machine is too slow to be elsewhere in time.
  await keep.evaluate(async (item: HTMLElement) => {
    item.click();
    // The page takes note of it after the task that did it.
    await Promise.resolve();
    location.hash = "#/sources";
  });
  await expect.poll(() => partsOf(page.url()).s).toBeDefined();
  expect(partsOf(page.url()).place).toBe("/sources");
  await page.getByRole("complementary", { name: "Sources" }).waitFor();
  expect(partsOf(await copiedLink(visit)).place).toBe("/sources");
  const other = await opened(hashOf(page.url()));
  expect(await idsOf(other)).toEqual(["oman"]);
  await page.goBack();
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  expect(await idsOf(visit)).toEqual(["oman"]);
  expectQuiet(visit);
});

const spoiled: { what: string; spoil: (hash: string) => string; says: RegExp; isOpened: boolean }[] = [
  { what: "was cut off", spoil: (hash) => hash.slice(0, -9), says: /Ask for the link again/, isOpened: false },
  {
    what: "was made by a newer page",
    spoil: (hash) => hash.replace("&s=1.", "&s=2."),
    says: /newer version of this page/,
    isOpened: false,
  },
  {
    what: "was made on another version of the graph",
    spoil: (hash) => hash.replace(/graph=\w+/, "graph=0123456789ab"),
    says: /has changed since this link was made/,
    isOpened: true,
  },
];

test.each(spoiled)(
  "a link that $what says so, in a note that can be closed",
  async ({ spoil, says, isOpened }) => {
    const visit = await opened("#/graph?node=oman");
    await act(visit, "Keep only");
    const hash = spoil(hashOf(await copiedLink(visit)));
    const other = await opened(hash);
    const note = other.page.getByRole("note").filter({ hasText: says });
    await note.waitFor();
    expect((await idsOf(other)).length === 1).toBe(isOpened);
    await note.getByRole("button", { name: "Close this note" }).click();
    await expect.poll(() => note.count()).toBe(0);

    await visit.page.goto(`${visit.page.url().split("#")[0]}${hash}`);
    await visit.page.getByRole("note").filter({ hasText: says }).waitFor();
    for (const one of [visit, other]) expectQuiet(one);
  },
  120_000,
);

test("a node that is gone since the link was made is named and left out", async () => {
  const { driver } = await import("../support/seeded.ts").then(({ seeded }) => seeded());
  await driver.executeQuery("CREATE (:Entity:Country {id: 'atlantis', name: 'Atlantis'})");
  const visit = await opened("#/graph?node=atlantis");
  await expect.poll(() => idsOf(visit)).toContain("atlantis");
  await act(visit, "Pin");
  const link = await copiedLink(visit);
  await driver.executeQuery("MATCH (node:Entity {id: 'atlantis'}) DELETE node");
  await driver.close();
  const other = await opened(hashOf(link).replace("node=atlantis&", ""));
  await other.page.getByRole("note").getByText("No longer in this graph, and left out: 1 node (atlantis).").waitFor();
  const rest = (await canvasState(visit)).nodes.map((node) => node.split(" ").slice(0, 3).join(" "));
  const left = (await canvasState(other)).nodes.map((node) => node.split(" ").slice(0, 3).join(" "));
  expect(left).toEqual(rest.filter((node) => !node.startsWith("atlantis ")));
  expectQuiet(other);
});
