import { expect, test } from "vitest";
import type { Opened } from "../support/browser.ts";
import { canvasState, copiedLink, partsOf } from "../support/link.ts";
import { expectQuiet, site } from "../support/site.ts";

const { open, opened } = site();

const states = { rounds: 5, each: 10, steps: 6 };

/** Numbers that look random and are the same each time. */
function randomFrom(seed: number): (most: number) => number {
  let now = seed;
  return (most) => {
    now = (now * 48_271) % 2_147_483_647;
    return now % most;
  };
}

type Random = ReturnType<typeof randomFrom>;

const keys = {
  go: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "]", "["],
  choose: ["Enter", "Space", "Space", "Escape"],
  change: ["p", "p", "h", "c", "i", "Control+z", "Control+Shift+Z"],
};

/** Ways to change what is seen, by keys and buttons alone. */
const doings: ((visit: Opened, random: Random) => Promise<unknown>)[] = [
  ({ page }, random) => page.keyboard.press(any(keys.go, random)),
  ({ page }, random) => page.keyboard.press(any(keys.go, random)),
  ({ page }, random) => page.keyboard.press(any(keys.choose, random)),
  ({ page }, random) => page.keyboard.press(any(keys.change, random)),
  async ({ page }, random) => {
    // Off only: on may fetch, and whether that has come by the time the link is copied is chance.
    const rows = page.getByRole("complementary", { name: "Legend" }).locator("[aria-pressed=true]");
    const count = await rows.count();
    if (count > 0) await rows.nth(random(count)).click();
  },
  async (visit, random) => {
    const { page } = visit;
    const layout = page.getByRole("button", { name: "Layout", exact: true });
    // Nothing is drawn that could be laid out.
    if ((await layout.count()) === 0) return;
    // All that came before stands in it, so that what changes it is the layout.
    const before = partsOf(await copiedLink(visit)).s;
    // By key: the canvas still has the keyboard, and its hint lies over the button.
    await layout.press("Enter");
    const others = page.getByRole("menuitemradio", { checked: false });
    await others.nth(random(await others.count())).click();
    await expect.poll(() => partsOf(page.url()).s).not.toBe(before);
  },
];

const any = <Item>(items: Item[], random: Random) => items[random(items.length)] as Item;

async function changeAtRandom(visit: Opened, random: Random) {
  const canvas = visit.page.getByRole("application");
  for (let step = 0; step < states.steps; step++) {
    await canvas.focus();
    await any(doings, random)(visit, random);
  }
}

async function showAs({ page }: Opened, form: "Graph" | "List") {
  await page.getByRole("button", { name: /^Shown as/ }).press("Enter");
  await page.getByRole("menuitemradio", { name: new RegExp(`^${form}`) }).click();
}

/** Everything that a reader can tell one state from another by. */
async function stateOf(visit: Opened) {
  const { page } = visit;
  const rows = page.getByRole("complementary", { name: "Legend" }).locator("[aria-pressed=false]");
  return {
    ...(await canvasState(visit)),
    panel: await page.locator(".panel h2").allTextContents(),
    off: await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label"))),
    list: await page.getByRole("tree", { name: "What is drawn, as a tree" }).count(),
  };
}

test.each(Array.from({ length: states.rounds }, (_, index) => index + 1))(
  "ten states, got by doing anything, are the same where their links are opened afresh (seed %i)",
  async (seed) => {
    const random = randomFrom(seed * 7_919);
    const visit = await opened();
    let fresh: Opened | undefined;
    for (let count = 0; count < states.each; count++) {
      await changeAtRandom(visit, random);
      const isList = random(4) === 0 && (await visit.page.getByRole("button", { name: /^Shown as/ }).count()) > 0;
      if (isList) await showAs(visit, "List");
      const link = await copiedLink(visit);
      if (fresh) await fresh.page.goto(link);
      else fresh = await open(link.replace(/^[^#]*/, ""));
      const there = fresh;
      const expected = await stateOf(visit);
      await expect.poll(() => stateOf(there).catch(() => undefined), { message: link }).toEqual(expected);
      expect(await copiedLink(there)).toBe(link);
      if (isList) await showAs(visit, "Graph");
    }
    expectQuiet(visit);
    if (fresh) expectQuiet(fresh);
  },
  180_000,
);
