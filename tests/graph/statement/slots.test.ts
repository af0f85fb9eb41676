import { expect, test } from "vitest";
import { UnavailableError } from "../../../src/domain/errors.ts";
import { createSlots } from "../../../src/graph/statement/slots.ts";

const patient = new AbortController().signal;
const busy = new UnavailableError("Too many statements are running. Try again in a moment.");

test("one more than may run waits for its turn, and one more than may wait is sent away", async () => {
  const slots = createSlots({ running: 1, waiting: 1, seconds: 60 });
  const first = await slots.take(patient);
  const second = slots.take(patient);
  await expect(slots.take(patient)).rejects.toEqual(busy);
  first.end();
  (await second).end();
  (await slots.take(patient)).end();
});

test("a turn lasts until all who take part have ended", async () => {
  const slots = createSlots({ running: 1, waiting: 1, seconds: 60 });
  const { hold, end } = await slots.take(patient);
  const release = hold();
  end();
  end();
  const order: string[] = [];
  const next = slots.take(patient).then(() => order.push("next"));
  await Promise.resolve();
  order.push("released");
  release();
  await next;
  expect(order).toEqual(["released", "next"]);
});

test("waiting ends when the client goes away or the time is over, and leaves the place to others", async () => {
  const slots = createSlots({ running: 1, waiting: 1, seconds: 0.01 });
  const first = await slots.take(patient);
  const client = new AbortController();
  const left = slots.take(client.signal);
  client.abort();
  await expect(left).rejects.toEqual(busy);
  await expect(slots.take(patient)).rejects.toEqual(busy);
  first.end();
  (await slots.take(patient)).end();
});
