import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Bolt } from "../../../src/graph/statement/bolt.ts";
import { createKept } from "../../../src/graph/statement/kept.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function connections(...open: boolean[]) {
  const bolts = open.map((isOpen) => ({ since: performance.now(), isOpen: () => isOpen }) as Bolt);
  const back: number[] = [];
  return { bolts, back, kept: createKept((bolt) => void back.push(bolts.indexOf(bolt))) };
}

test("the connection used last is the next one, and who finds none takes one of the pool's", () => {
  const { bolts, kept } = connections(true, true);
  for (const bolt of bolts) kept.keep(bolt);
  expect([kept.take(), kept.take(), kept.take()]).toEqual([bolts[1], bolts[0], undefined]);
});

test("one that nobody takes goes back in a moment, and those in use stay", () => {
  const { bolts, back, kept } = connections(true, true);
  for (const bolt of bolts) kept.keep(bolt);
  vi.advanceTimersByTime(10);
  kept.keep(kept.take() as Bolt);
  vi.advanceTimersByTime(10);
  expect(back).toEqual([0]);
  vi.advanceTimersByTime(40);
  expect(back).toEqual([0, 1]);
});

test("one that broke meanwhile is not taken", () => {
  const { bolts, back, kept } = connections(true, false);
  for (const bolt of bolts) kept.keep(bolt);
  expect([kept.take(), back]).toEqual([bolts[0], [1]]);
});

test("one that was taken long ago is the pool's again, and so are all where they are cleared", () => {
  const { bolts, back, kept } = connections(true, true);
  kept.keep(bolts[0] as Bolt);
  kept.clear();
  vi.advanceTimersByTime(10_001);
  kept.keep(bolts[1] as Bolt);
  expect([kept.take(), back]).toEqual([undefined, [0, 1]]);
});
