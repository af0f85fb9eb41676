import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Opened } from "../support/browser.ts";
import { all, answers, pictureOf, questions, random, settled } from "../support/monkey.ts";
import { pointOf } from "../support/pointer.ts";
import { drawnNodes, expectQuiet, site } from "../support/site.ts";

const { opened } = site();

const seed = Number(process.env.MONKEY_SEED ?? 1981);
const actions = 90;
/** Fewer steps than this in the history would prove little. */
const fewestSteps = 15;

interface Monkey {
  visit: Opened;
  page: Page;
  /** Waits until the server has answered all. */
  answered: () => Promise<void>;
  below: (below: number) => number;
}

/** A point of the canvas at which a node that is drawn can be hit; undefined where all are beneath something else. */
async function anyNode({ visit, page, below }: Monkey): Promise<{ x: number; y: number } | undefined> {
  const nodes = await drawnNodes(visit);
  for (let attempt = 0; attempt < 12 && nodes.length > 0; attempt++) {
    const point = await pointOf(visit, nodes[below(nodes.length)]?.id ?? "");
    const isFree = ({ x, y }: { x: number; y: number }) =>
      document.elementFromPoint(x, y)?.closest(".canvas-paper") !== null;
    if (await page.evaluate(isFree, point)) return point;
  }
  return undefined;
}

/** Presses one of some things that can be pressed now. */
async function oneOf({ below }: Monkey, found: Locator): Promise<void> {
  const things = await found.all();
  await things[below(things.length)]?.click();
}

/** Chooses from a menu that is open, and from what that opens; what asks before it adds is left as it asks. */
async function choose(monkey: Monkey): Promise<void> {
  const { page } = monkey;
  const menu = page.getByRole("menu").first();
  if ((await menu.count()) === 0) return;
  await oneOf(monkey, menu.locator(":scope > [role=menuitem]"));
  const further = page.locator(".sub-menu");
  if ((await further.count()) > 0) {
    await further.getByRole("menuitem", { name: "Counting…" }).waitFor({ state: "detached" });
    await oneOf(monkey, further.locator("[role=menuitem]:not([aria-disabled]):visible"));
  }
  const add = page.getByRole("dialog").getByRole("button", { name: /^(Add|Show) \d|^Show all/ });
  if ((await add.count()) > 0) await add.click();
}

async function drag({ page, below }: Monkey, from: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + below(80) - 40, from.y + below(80) - 40, { steps: 3 });
  await page.mouse.up();
}

const ground = { x: 300, y: 640 };

/** What a hand does, each as often as it stands here. */
const doings: ((monkey: Monkey) => Promise<void>)[] = [
  async (monkey) => {
    const at = await anyNode(monkey);
    if (at) await monkey.page.mouse.click(at.x, at.y);
  },
  async (monkey) => {
    const at = await anyNode(monkey);
    if (!at) return;
    await monkey.page.keyboard.down("Shift");
    await monkey.page.mouse.click(at.x, at.y);
    await monkey.page.keyboard.up("Shift");
  },
  ...Array(2).fill(async (monkey: Monkey) => {
    const at = await anyNode(monkey);
    if (at) await drag(monkey, at);
  }),
  ...Array(4).fill(async (monkey: Monkey) => {
    const at = await anyNode(monkey);
    if (!at) return;
    await monkey.page.mouse.click(at.x, at.y, { button: "right" });
    await choose(monkey);
  }),
  async (monkey) => {
    await monkey.page.mouse.click(ground.x, ground.y, { button: "right" });
    const inert = /^(Export|Find)/;
    const entries = monkey.page.getByRole("menu").getByRole("menuitem").filter({ hasNotText: inert });
    if ((await entries.count()) > 0) await oneOf(monkey, entries);
  },
  (monkey) => drag(monkey, ground),
  async (monkey) => {
    const layout = monkey.page.getByRole("button", { name: "Layout" });
    if ((await layout.count()) === 0) return;
    await layout.click();
    // Live never comes to rest by itself.
    await oneOf(monkey, monkey.page.getByRole("menuitemradio").filter({ hasNotText: "Live" }));
  },
  (monkey) => oneOf(monkey, monkey.page.getByRole("button", { name: /^(Countries|People|Sanctions|Events|Topics),/ })),
  (monkey) => oneOf(monkey, monkey.page.getByRole("button", { name: /^(mediated|took part in|imposed),/ })),
  ...Array(3).fill(async (monkey: Monkey) => {
    const toolbar = monkey.page.getByRole("toolbar", { name: "Picture" });
    await oneOf(monkey, toolbar.getByRole("button", { name: /^(Undo|Redo)$/, disabled: false }));
  }),
];

/** What a doing began has ended: nothing is asked any more, nothing is being placed or on its way. */
async function rest({ page, answered }: Monkey): Promise<void> {
  await page.keyboard.press("Escape");
  await answered();
  await unbusy(page);
  await answered();
  // What asks before it adds may have come only with the answer, and stands in the page with the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const asking = page.getByRole("dialog");
  if ((await asking.count()) > 0) await asking.first().press("Escape");
  await settled(page);
}

/** A layout or a change that is still reckoned would change the history, and with it which of its buttons can be pressed. */
const unbusy = (page: Page) => page.locator(".canvas[aria-busy=true]").waitFor({ state: "detached" });

/** What was asked and placed last may still be drawn: until the picture is twice the same. */
async function finished(monkey: Monkey): Promise<void> {
  let before: string[] = [];
  const isSame = async () => {
    const [was, now] = [before, await pictureOf(monkey.visit)];
    before = now;
    return was.join() === now.join();
  };
  await rest(monkey);
  await expect.poll(isSame, { interval: 1500, timeout: 30_000 }).toBe(true);
}

test(`after ${actions} random actions by mouse (seed ${seed}) undo leads to the start, and redo to the end`, async () => {
  const visit = await opened();
  const { page, requests } = visit;
  const monkey = { visit, page, answered: answers(page), below: random(seed) };
  const before = await pictureOf(visit);
  for (let count = 0; count < actions; count++) {
    await doings[monkey.below(doings.length)]?.(monkey);
    await rest(monkey);
  }
  await finished(monkey);
  await all(page, "Redo");
  const last = await pictureOf(visit);
  const asked = questions(requests);
  expect(await all(page, "Undo")).toBeGreaterThan(fewestSteps);
  expect(await pictureOf(visit)).toEqual(before);
  await all(page, "Redo");
  expect(await pictureOf(visit)).toEqual(last);
  expect(questions(requests)).toEqual(asked);
  expectQuiet(visit);
}, 480_000);
