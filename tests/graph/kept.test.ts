import { expect, test } from "vitest";
import { kept, keptBy, steady } from "../../src/graph/kept.ts";

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

test("what says the same as before is the same", async () => {
  let name = "Oman";
  const find = steady(async () => ({ name }));
  const first = await find(undefined);
  expect(await find(undefined)).toBe(first);
  name = "Qatar";
  expect(await find(undefined)).toEqual({ name: "Qatar" });
});

test("each key is found once, and again after it failed", async () => {
  const asked: string[] = [];
  const find = keptBy(async (key) => {
    asked.push(key);
    if (asked.length === 1) throw new Error("busy");
    return key.length;
  });
  await expect(find("oman")).rejects.toThrow("busy");
  expect([await find("oman"), await find("oman"), await find("iran")]).toEqual([4, 4, 4]);
  expect(asked).toEqual(["oman", "oman", "iran"]);
});
