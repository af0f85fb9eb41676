import { expect, test } from "vitest";
import { restartWhenFull } from "../src/fullOfLost.ts";

/** What is told until the capacities are used up; the watch ends with the last one. */
async function watched(capacities: { statements: number; lost: number }[]): Promise<string[]> {
  const ended = new AbortController();
  const told: string[] = [];
  const left = [...capacities];
  const done = new Promise<void>((resolve) => ended.signal.addEventListener("abort", () => resolve()));
  const watch = {
    capacity: () => {
      const next = left.shift();
      if (left.length === 0) ended.abort();
      return next && { ...next, running: 0, waiting: 0 };
    },
    restart: async () => void told.push("restarted"),
    tell: (line: string) => void told.push(line),
  };
  restartWhenFull(watch, ended.signal, 0.001);
  await done;
  return told;
}

test("Neo4j is started anew, once, when every place is held by a statement that was given up, and told why", async () => {
  const states = [{ lost: 0 }, { lost: 1 }, { lost: 2 }, { lost: 2 }, { lost: 0 }].map((state) => ({
    statements: 2,
    ...state,
  }));
  expect(await watched(states)).toEqual([
    "Neo4j is still at work on 2 statements that were given up, as many as may run; it is being restarted",
    "restarted",
  ]);
});

test("it is left alone as long as there is room", async () => {
  expect(await watched([0, 1, 1].map((lost) => ({ statements: 2, lost })))).toEqual([]);
});
