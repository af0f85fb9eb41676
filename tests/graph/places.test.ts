import { expect, test } from "vitest";
import { BusyError } from "../../src/domain/errors.ts";
import { type Caller, everyone } from "../../src/graph/caller.ts";
import { createPlaces } from "../../src/graph/places.ts";

const busy = new BusyError("So much is asked at once that this must wait. Try again in a moment.");

test("so many at once have a place, the others wait in the order in which they came", async () => {
  const places = createPlaces({ atOnce: 2, waiting: 10, seconds: 10 });
  let now = 0;
  let most = 0;
  const ended: number[] = [];
  const use = (number: number) =>
    places(everyone, async () => {
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
  await expect(places(everyone, () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(await places(everyone, async () => "next")).toBe("next");
});

test("who waits too long is told so, and so is one too many", async () => {
  const places = createPlaces({ atOnce: 1, waiting: 1, seconds: 0.01 });
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = places(everyone, () => promise);
  const second = places(everyone, async () => "never");
  await expect(places(everyone, async () => "never")).rejects.toEqual(busy);
  await expect(second).rejects.toEqual(busy);
  resolve();
  await first;
  expect(await places(everyone, async () => "next")).toBe("next");
});

/** One place, which is taken until `open` is called; who had it after that, in this order, is in `order`. */
function taken(waiting: number) {
  const places = createPlaces({ atOnce: 1, waiting, seconds: 60 });
  const { promise, resolve: open } = Promise.withResolvers<void>();
  const order: string[] = [];
  void places(everyone, () => promise);
  const come = (name: string, client = "crowd", { signal }: Pick<Caller, "signal"> = everyone) =>
    places({ client, signal }, async () => void order.push(name)).catch((error) => error);
  return { come, open, order };
}

test("of those who wait each client has its turn: a crowd of one does not keep another waiting", async () => {
  const { come, open, order } = taken(10);
  const all = [come("1"), come("2"), come("3"), come("other", "other"), come("third", "third"), come("more", "other")];
  open();
  await Promise.all(all);
  expect(order).toEqual(["1", "other", "third", "2", "more", "3"]);
});

test("where too many wait, the last of the largest crowd is sent away for another client, and nobody for the crowd", async () => {
  const { come, open, order } = taken(3);
  const all = [come("1"), come("2"), come("3"), come("4"), ...["b", "c", "d"].map((one) => come(one, one))];
  open();
  expect(await Promise.all(all)).toEqual([undefined, busy, busy, busy, undefined, undefined, busy]);
  expect(order).toEqual(["1", "b", "c"]);
});

test("who goes away while waiting never starts, nor does one who is gone already; the place is the next one's", async () => {
  const { come, open, order } = taken(3);
  const [leaving, gone] = [new AbortController(), { signal: AbortSignal.abort("gone") }];
  const all = [come("1", "crowd", leaving), come("2"), come("3", "crowd", leaving), come("4", "other", gone)];
  leaving.abort("left");
  all.push(come("5"));
  open();
  expect(await Promise.all(all)).toEqual(["left", undefined, "left", "gone", undefined]);
  expect(order).toEqual(["2", "5"]);
});
