import { expect, test } from "vitest";
import { all, pictureOf, questions, random, settled } from "../support/monkey.ts";
import { expectQuiet, site } from "../support/site.ts";

const { opened } = site();

const seed = 1979;
const actions = 500;
/** Fewer steps than this in the history would prove little. */
const fewestSteps = 10;
/** Pressed where the keyboard is: steps, and what is done with the node that it came to. */
const keys = ["h", "c", "p", "g", "i", "k", "Space", "ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft", "]", "["];
/** What takes steps back or brings them again, besides. */
const turns = ["Control+z", "Control+z", "Control+z", "Control+Shift+z", "Control+y", "Control+a", "Escape", "Home"];

test(`after ${actions} random actions (seed ${seed}) undo leads to the start, and redo to the end`, async () => {
  const visit = await opened();
  const { page, requests } = visit;
  const before = await pictureOf(visit);
  const below = random(seed);
  const canvas = page.getByRole("application");
  // Anew each time: of a label that was collapsed away there is no row.
  const rows = () => page.getByRole("button", { name: /^(Countries|People|Sanctions|Events|Topics|Places),/ }).all();
  await canvas.focus();
  await page.keyboard.press("Home");
  for (let count = 0; count < actions; count++) {
    const what = below(20);
    if (what < 13) await page.keyboard.press(keys[below(keys.length)] ?? "Home");
    else if (what < 18) await page.keyboard.press(turns[below(turns.length)] ?? "Home");
    else {
      const now = await rows();
      await now[below(now.length)]?.press("Enter");
      await canvas.focus();
    }
  }
  await settled(page);
  await all(page, "Redo");
  const last = await pictureOf(visit);
  const asked = questions(requests);
  expect(await all(page, "Undo")).toBeGreaterThan(fewestSteps);
  expect(await pictureOf(visit)).toEqual(before);
  await all(page, "Redo");
  expect(await pictureOf(visit)).toEqual(last);
  expect(questions(requests)).toEqual(asked);
  expectQuiet(visit);
}, 240_000);
