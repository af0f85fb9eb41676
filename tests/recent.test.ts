import { expect, test } from "vitest";
import { createRecent } from "../src/recent.ts";

test("only what happened within the last seconds is counted, so that years of now and then come to nothing", () => {
  const times = [0, 10, 59, 60, 61, 200].map((second) => second * 1000);
  let now = 0;
  const recent = createRecent(60, () => now);
  const counts = times.map((time) => {
    now = time;
    return recent();
  });
  expect(counts).toEqual([1, 2, 3, 3, 4, 1]);
});
