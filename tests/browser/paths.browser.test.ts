import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

test("a path is found from a node's details to one chosen in the find box, avoids what it is told to, and is shown", async () => {
  const visit = await opened("#/graph?node=algeria");
  const { page } = visit;
  await page.getByRole("complementary", { name: "Details" }).getByRole("link", { name: "Find a path" }).click();
  const panel = page.getByRole("complementary", { name: "Paths" });
  await panel.getByRole("heading", { name: "A path from Algeria" }).waitFor();

  await panel.getByRole("button", { name: "Look it up" }).click();
  await page.keyboard.type("qatar");
  await page.getByRole("option", { name: /^Qatar/ }).waitFor();
  await page.keyboard.press("Enter");
  await panel.getByRole("heading", { name: "From Algeria to Qatar" }).waitFor();
  await panel.getByText("4 shortest paths of 4 steps.").waitFor();
  await page.getByRole("status").getByText("4 shortest paths of 4 steps.").waitFor();

  await panel.getByRole("button", { name: "Show path 3 in the picture" }).click();
  await panel.getByRole("button", { name: "Show path 3 in the picture", pressed: true }).waitFor();
  const lit = (await drawnNodes(visit)).filter(({ classes }) => classes.includes("hot")).map(({ id }) => id);
  expect(lit.sort()).toEqual(["algeria", "hostage-talks", "iran", "qatar", "reopening-efforts"]);

  await panel.getByRole("button", { name: "Avoid Iran", exact: true }).click();
  await panel.getByText("2 shortest paths of 4 steps.").waitFor();
  await panel.getByRole("button", { name: "Avoid United States", exact: true }).click();
  await panel
    .getByText("There is no path from Algeria to Qatar that avoids Iran and United States within 5 steps.")
    .waitFor();
  expect(page.url()).toContain("#/paths?from=algeria&to=qatar&avoid=iran%2Cunited-states");
  await page.goBack();
  await panel.getByText("2 shortest paths of 4 steps.").waitFor();
  expectQuiet(visit);
});

test("where there is none, each of what could be tried is one press away, and a picture taken away says so", async () => {
  const visit = await opened("#/paths?from=algeria&to=qatar&avoid=iran,united-states");
  const { page } = visit;
  const panel = page.getByRole("complementary", { name: "Paths" });
  const none = "There is no path from Algeria to Qatar that avoids Iran and United States within 5 steps";
  await page.getByRole("status").getByText(none).waitFor();
  const tries = panel.getByRole("group", { name: "What can be tried" });
  expect(await tries.getByRole("button").allTextContents()).toEqual([
    "Look for longer paths, up to 10 steps",
    "Allow Iran",
    "Allow United States",
    "Avoid nothing",
  ]);

  await page.getByRole("button", { name: "Export the picture" }).click();
  const dialog = page.getByRole("dialog", { name: "Export the picture" });
  const title = dialog.getByRole("textbox", { name: "Title" });
  expect(await title.inputValue()).toBe(none);
  await title.fill("Algeria and Qatar");
  await dialog.getByRole("radio", { name: "SVG", exact: true }).check();
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  const drawing = readFileSync(await (await saving).path(), "utf8");
  expect(drawing).toContain("Algeria and Qatar</title>");
  expect(drawing).toContain(none);

  await tries.getByRole("button", { name: "Allow Iran", exact: true }).click();
  await panel.getByText("2 shortest paths of 4 steps.").waitFor();
  await page.goBack();
  await tries.getByRole("button", { name: "Look for longer paths" }).click();
  await panel.getByText("2 shortest paths of 7 steps.").waitFor();
  await page.evaluate(() => {
    location.hash += "&types=MEDIATED";
  });
  await panel
    .getByText(
      "There is no path from Algeria to Qatar that avoids Iran and United States and takes only “mediated”, however long.",
    )
    .waitFor();
  await tries.getByRole("button", { name: "Use all types" }).click();
  await panel.getByText("2 shortest paths of 7 steps.").waitFor();
  expectQuiet(visit);
});

test("types narrow the paths, and each step opens to its evidence", async () => {
  const visit = await opened("#/paths?from=oman&to=qatar");
  const panel = visit.page.getByRole("complementary", { name: "Paths" });
  await panel.getByText("3 shortest paths of 2 steps.").waitFor();
  await panel.getByRole("button", { name: /^Types/ }).click();
  await panel.getByRole("checkbox", { name: "belongs to" }).uncheck();
  await panel.getByText("2 shortest paths of 2 steps.").waitFor();
  const step = panel.getByRole("button", { name: /Revived talks was mediated by Qatar/ });
  await step.click();
  await panel.getByRole("button", { name: "Copy citation" }).last().waitFor();
  expectQuiet(visit);
});

test("what two nodes have in common is asked by keyboard, from two nodes selected in the picture", async () => {
  const visit = await opened("#/graph?node=oman");
  const { page } = visit;
  await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { name: "Oman" }).waitFor();
  await page.getByRole("application").focus();
  for (const key of ["Tab", "Shift+Tab", "ArrowRight", "Space"]) await page.keyboard.press(key);
  const bar = page.getByRole("toolbar", { name: "Selection" });
  await bar.getByText("2 selected").waitFor();
  await bar.getByRole("button", { name: "In common" }).focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("complementary", { name: "In common" })
    .getByRole("heading", { name: /^What Oman and / })
    .waitFor();
  expectQuiet(visit);
});

test("common things are listed with their sentences and lit when they are shown", async () => {
  const visit = await opened("#/common?nodes=oman,qatar");
  const panel = visit.page.getByRole("complementary", { name: "In common" });
  await panel.getByText("3 things are joined to each of them.").waitFor();
  await panel.getByRole("button", { name: /Qatar mediated Revived talks/ }).waitFor();
  await panel.getByRole("button", { name: /^Show Revived talks/ }).click();
  await panel.getByRole("button", { name: /^Show Revived talks/, pressed: true }).waitFor();
  const lit = (await drawnNodes(visit)).filter(({ classes }) => classes.includes("hot")).map(({ id }) => id);
  expect(lit.sort()).toEqual(["oman", "qatar", "revived-talks"]);
  expectQuiet(visit);
});

test("from a node's details another is chosen to see what they have in common, and the list is narrowed by label", async () => {
  const visit = await opened("#/graph?node=reopening-efforts");
  const { page } = visit;
  await page.getByRole("complementary", { name: "Details" }).getByRole("link", { name: "In common with …" }).click();
  const panel = page.getByRole("complementary", { name: "In common" });
  await panel.getByRole("heading", { name: "What Reopening efforts has in common with another" }).waitFor();
  await panel.getByRole("button", { name: "Look it up" }).click();
  await page.keyboard.type("revived talks");
  await page.getByRole("option", { name: /^Revived talks/ }).waitFor();
  await page.keyboard.press("Enter");
  await panel.getByRole("heading", { name: "What Reopening efforts and Revived talks have in common" }).waitFor();
  await panel.getByText("by date", { exact: true }).first().waitFor();
  const listed = panel.getByRole("button", { name: /^Show .* in the picture$/ });
  const all = await listed.count();
  const only = panel.getByRole("button", { name: /^Negotiations \d/ });
  await only.click();
  expect(await listed.count()).toBeLessThan(all);
  await only.click();
  expect(await listed.count()).toBe(all);
  await page.getByRole("button", { name: "Export the picture" }).click();
  await expect
    .poll(() => page.getByRole("dialog").getByRole("textbox", { name: "Title" }).inputValue())
    .toBe("What Reopening efforts and Revived talks have in common");
  expectQuiet(visit);
});

test("an end that is not in the graph is told in the panel", async () => {
  const { page } = await opened("#/paths?from=oman&to=nobody");
  const panel = page.getByRole("complementary", { name: "Paths" });
  await panel.getByText('No node has the id "nobody".').waitFor();
});

test("what was found is lit at once, as far as it is in the picture: the first path, and all that is in common", async () => {
  const visit = await opened("#/paths?from=algeria&to=qatar");
  const { page } = visit;
  const lit = async () =>
    (await drawnNodes(visit)).flatMap(({ id, classes }) => (classes.includes("hot") ? [id] : [])).sort();
  const path = ["algeria", "hostage-talks", "qatar", "reopening-efforts", "united-states"];
  await expect.poll(lit).toEqual(path);
  await page.evaluate(() => {
    location.hash = "#/common?nodes=reopening-efforts,revived-talks";
  });
  const common = ["iran", "muscat-talks", "oman", "qatar", "turkey", "united-states"];
  await expect.poll(lit).toEqual(expect.arrayContaining([...common, "reopening-efforts", "revived-talks"]));
  // Nothing was added for that.
  await page.getByRole("application", { name: /^Graph of 83 nodes/ }).waitFor();
  expectQuiet(visit);
});
