import { expect, test } from "vitest";
import { BusyError } from "../../src/domain/errors.ts";
import { createPlaces } from "../../src/graph/places.ts";

test("so many at once have a place, the others wait in the order in which they came", async () => {
  const places = createPlaces({ atOnce: 2, waiting: 10, seconds: 10 });
  let now = 0;
  let most = 0;
  const ended: number[] = [];
  const use = (number: number) =>
    places(async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now--;
      ended.push(number);
    });
  await Promise.all([1, 2, 3, 4, 5].map(use));
  expect([most, now, ended]).toEqual([2, 0, [1, 2, 3, 4, 5]]);
});

test("a failure gives its place back", async () => {
  const places = createPlaces({ atOnce: 1, waiting: 10, seconds: 10 });
  await expect(places(() => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(await places(async () => "next")).toBe("next");
});

test("who waits too long is told so, and so is one too many", async () => {
  const places = createPlaces({ atOnce: 1, waiting: 1, seconds: 0.01 });
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = places(() => promise);
  const second = places(async () => "never");
  await expect(places(async () => "never")).rejects.toBeInstanceOf(BusyError);
  await expect(second).rejects.toBeInstanceOf(BusyError);
  resolve();
  await first;
  expect(await places(async () => "next")).toBe("next");
});
