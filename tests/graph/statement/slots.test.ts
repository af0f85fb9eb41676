import { expect, test } from "vitest";
import { BusyError } from "../../../src/domain/errors.ts";
import { createSlots } from "../../../src/graph/statement/slots.ts";

const patient = new AbortController().signal;
const never = () => new Promise<void>(() => {});

const slotsOf = (wishes: Partial<Parameters<typeof createSlots>[0]>) =>
  createSlots({ statements: 1, statementsPerClient: 1, waiting: 9, seconds: 60, untilEnded: never, ...wishes });

const tooMany = new BusyError("Too many statements are running. Try again in a moment.");

test("one more than may run waits for its turn, and one more than may wait is sent away", async () => {
  const slots = slotsOf({ waiting: 1 });
  const first = await slots.take("a", patient);
  const second = slots.take("b", patient);
  await expect(slots.take("c", patient)).rejects.toEqual(tooMany);
  first.release();
  (await second).release();
  (await slots.take("c", patient)).release();
  expect(slots.capacity()).toEqual({ statements: 1, running: 0, waiting: 0, lost: 0 });
});

test("one client runs as many as it may, as many again wait, and more are sent away, whatever is free", async () => {
  const slots = slotsOf({ statements: 9, statementsPerClient: 2 });
  const [first] = [await slots.take("a", patient), await slots.take("a", patient)];
  const waiting = [slots.take("a", patient), slots.take("a", patient)];
  const sentence =
    "Your address has 2 statements running and 2 waiting, as many as it may. Try again when one has ended.";
  await expect(slots.take("a", patient)).rejects.toEqual(new BusyError(sentence));
  expect(slots.capacity()).toEqual({ statements: 9, running: 2, waiting: 2, lost: 0 });
  (await slots.take("b", patient)).release();
  first?.release();
  (await waiting[0])?.release();
  expect((await waiting[1])?.hold).toBeDefined();
});

test("where none may wait, one client has its own sentence, and all together have another", async () => {
  const slots = slotsOf({ statements: 2, statementsPerClient: 1, waiting: 0 });
  await slots.take("a", patient);
  await expect(slots.take("a", patient)).rejects.toThrow("Your address has 1 statements running and 0 waiting");
  await slots.take("b", patient);
  await expect(slots.take("c", patient)).rejects.toEqual(tooMany);
});

test("of those who wait, whoever has the fewest running is next, and of several such ones the first", async () => {
  const slots = slotsOf({ statements: 3, statementsPerClient: 3 });
  const [first, second] = [await slots.take("a", patient), await slots.take("a", patient)];
  await slots.take("a", patient);
  const order: string[] = [];
  const come = (client: string) => slots.take(client, patient).then(() => order.push(client));
  const [own, others] = [come("a"), come("b"), come("b")];
  first.release();
  await others;
  second.release();
  await own;
  expect([order, slots.capacity().waiting]).toEqual([["b", "a"], 1]);
});

test("of eight places one is for what can't be stopped; the others are not kept waiting by it", async () => {
  const slots = slotsOf({ statements: 8, statementsPerClient: 8, waiting: 1 });
  const first = await slots.take("a", patient, ["long"]);
  const second = slots.take("b", patient, ["long"]);
  await expect(slots.take("c", patient, ["long"])).rejects.toEqual(tooMany);
  (await slots.take("c", patient)).release();
  expect(slots.capacity()).toEqual({ statements: 8, running: 1, waiting: 1, lost: 0 });
  first.release();
  expect((await second).hold).toBeDefined();
});

test("answers in lines, which wait for slow readers, leave places to the others", async () => {
  const slots = slotsOf({ statements: 4, statementsPerClient: 4, waiting: 1, lines: { statements: 2 } });
  const first = await slots.take("a", patient, ["lines"]);
  await slots.take("b", patient, ["lines"]);
  const third = slots.take("c", patient, ["lines"]);
  (await slots.take("d", patient)).release();
  (await slots.take("d", patient, ["long"])).release();
  expect(slots.capacity()).toEqual({ statements: 4, running: 2, waiting: 1, lost: 0 });
  first.release();
  expect((await third).hold).toBeDefined();
});

test("a turn lasts until all who take part have given back their part, each once", async () => {
  const slots = slotsOf({});
  const { hold, release } = await slots.take("a", patient);
  const other = hold();
  release();
  release();
  expect(slots.capacity().running).toBe(1);
  other.release();
  expect(slots.capacity().running).toBe(0);
});

test("what is lost keeps its place until it has ended", async () => {
  const ended = Promise.withResolvers<void>();
  const asked: unknown[] = [];
  const untilEnded = (transaction: unknown) => {
    asked.push(transaction);
    return ended.promise;
  };
  const transaction = { mark: "transaction 1", server: "one:7687" };
  const slots = slotsOf({ untilEnded, waiting: 0 });
  (await slots.take("a", patient)).lose(transaction);
  expect([asked, slots.capacity()]).toEqual([[transaction], { statements: 1, running: 0, waiting: 0, lost: 1 }]);
  await expect(slots.take("b", patient)).rejects.toEqual(tooMany);
  ended.resolve();
  await expect.poll(() => slots.capacity().lost).toBe(0);
  (await slots.take("b", patient)).release();
});

test("a turn that loses several transactions is one lost place", async () => {
  const ends = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const left = ends.map(({ promise }) => promise);
  const slots = slotsOf({ statements: 2, untilEnded: () => left.shift() ?? never() });
  const { hold, release, lose } = await slots.take("a", patient);
  hold().lose({ mark: "the judging", server: undefined });
  lose({ mark: "the statement", server: undefined });
  release();
  const places = (running: number, lost: number) => ({ statements: 2, running, waiting: 0, lost });
  expect(slots.capacity()).toEqual(places(0, 1));
  ends[0]?.resolve();
  await ends[0]?.promise;
  expect(slots.capacity()).toEqual(places(0, 1));
  ends[1]?.resolve();
  await expect.poll(slots.capacity).toEqual(places(0, 0));
});

test("waiting ends when the client goes away or the time is over, and leaves the place to others", async () => {
  const slots = slotsOf({ waiting: 1, seconds: 0.01 });
  const first = await slots.take("a", patient);
  const client = new AbortController();
  const left = slots.take("b", client.signal);
  client.abort("left");
  await expect(left).rejects.toBe("left");
  await expect(slots.take("b", patient)).rejects.toEqual(
    new BusyError("Too many statements are running: no turn came within 0.01 s. Try again in a moment."),
  );
  first.release();
  (await slots.take("b", patient)).release();
});
