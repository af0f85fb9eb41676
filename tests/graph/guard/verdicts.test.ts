import { expect, test } from "vitest";
import { createVerdicts } from "../../../src/graph/guard/verdicts.ts";

test("of more than fit, the one longest unused goes", () => {
  const verdicts = createVerdicts<number>(2, 60);
  verdicts.keep("a", 1);
  verdicts.keep("b", 2);
  verdicts.get("a");
  verdicts.keep("c", 3);
  expect(["a", "b", "c"].map((key) => verdicts.get(key))).toEqual([1, undefined, 3]);
});

test("keeping one again takes no more room", () => {
  const verdicts = createVerdicts<number>(2, 60);
  verdicts.keep("a", 1);
  verdicts.keep("b", 2);
  verdicts.keep("b", 3);
  expect(["a", "b"].map((key) => verdicts.get(key))).toEqual([1, 3]);
});

test("what was kept for its time is gone", () => {
  let now = 0;
  const verdicts = createVerdicts<number>(2, 60, () => now);
  verdicts.keep("a", 1);
  now = 59_999;
  expect(verdicts.get("a")).toBe(1);
  now = 60_000;
  expect(verdicts.get("a")).toBeUndefined();
});
