import { expect, test } from "vitest";
import { kept } from "../../src/graph/kept.ts";

test("what was found is kept for a while, for all who ask meanwhile", async () => {
  let times = 0;
  const find = kept(60, async () => ++times);
  expect(await Promise.all([find(), find()])).toEqual([1, 1]);
  expect(await find()).toBe(1);
});

test("after its time it is found anew", async () => {
  let times = 0;
  const find = kept(0, async () => ++times);
  expect([await find(), await find()]).toEqual([1, 2]);
});

test("a failure is not kept", async () => {
  let times = 0;
  const find = kept(60, async () => {
    times++;
    if (times === 1) throw new Error("gone");
    return times;
  });
  await expect(find()).rejects.toThrow("gone");
  expect(await find()).toBe(2);
});
