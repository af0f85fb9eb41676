import { expect, test } from "vitest";
import { inTurn } from "../../../client/commands/attempt.ts";
import { loadedAt } from "../../../client/state/session.ts";

test("changes of a picture come one after the other, also after one that failed", async () => {
  const order: string[] = [];
  const failed = inTurn(async () => {
    order.push("first");
    throw new Error("It failed.");
  });
  const next = inTurn(async () => void order.push("second"));
  await expect(failed).rejects.toThrow("It failed.");
  await next;
  expect(order).toEqual(["first", "second"]);
});

test("what was wished of one graph learns that another is open by then, and else never begins", async () => {
  const [asked, fetched] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const seen: string[] = [];
  loadedAt.value = 1;
  const begun = inTurn(async (isOpen) => {
    asked.resolve();
    await fetched.promise;
    seen.push(isOpen() ? "still open" : "another is open");
  });
  const waiting = inTurn(async () => void seen.push("never"));
  await asked.promise;
  loadedAt.value = 2;
  fetched.resolve();
  await Promise.all([begun, waiting]);
  expect(seen).toEqual(["another is open"]);
});
