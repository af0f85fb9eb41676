import { expect, test } from "vitest";
import { parseFolder } from "../../src/domain/folder.ts";
import type { Schema } from "../../src/domain/schema.ts";
import type { Caller } from "../../src/graph/caller.ts";
import type { Store } from "../../src/graph/store.ts";
import { tinyFolder } from "../support/tinyFolder.ts";
import { serving } from "./serving.ts";

const { ontology } = parseFolder(tinyFolder);
const schema = { ontology, graph: { folder: "tiny", hash: "", writtenOn: "" } } as Schema;

/** An app that keeps all questions waiting for names until `open` is called; what is answered then, in this order, is in `order`. */
async function crowded() {
  const { promise, resolve: open } = Promise.withResolvers<void>();
  const [callers, order]: [Caller[], string[]] = [[], []];
  const found = { named: [] };
  let came = 0;
  const store: Partial<Store> = {
    askedBy: (caller) => {
      callers.push(caller);
      return store as Store;
    },
    schema: async () => schema,
    names: async () => {
      came++;
      await promise;
      return found;
    },
    check: async ({ statement }) => {
      order.push(statement);
      return { valid: true, reads: true, notifications: [], parameters: [] };
    },
  };
  const url = await serving({ store, settings: { trustProxy: 1 } });
  /** A statement is a question too, and what is judged tells which it was. */
  const ask = async (statement: string, client: string, signal = new AbortController().signal) => {
    const headers = { "X-Forwarded-For": client };
    const response = await fetch(`${url}/api/ask?q=${encodeURIComponent(statement)}`, { headers, signal });
    return response.status;
  };
  const gone = () => callers.filter(({ signal }) => signal.aborted).length;
  return { ask, open, order, came: () => came, gone };
}

const crowd = Array.from({ length: 20 }, (_, index) => `RETURN ${index}`);

test("questions of those who hung up are never understood, and nobody waits for them", async () => {
  const { ask, open, order, came, gone } = await crowded();
  const leaving = new AbortController();
  const left = Promise.allSettled(crowd.map((one) => ask(one, "203.0.113.1", leaving.signal)));
  await expect.poll(came).toBe(crowd.length);
  leaving.abort();
  await left;
  await expect.poll(gone).toBe(crowd.length);
  const other = ask("RETURN 'other'", "203.0.113.1");
  await expect.poll(came).toBe(crowd.length + 1);
  open();
  expect([await other, order]).toEqual([200, ["RETURN 'other'"]]);
});

test("a crowd behind one address keeps another address waiting for no more than a turn", async () => {
  const { ask, open, order, came } = await crowded();
  const all = crowd.map((one) => ask(one, "203.0.113.1"));
  await expect.poll(came).toBe(crowd.length);
  all.push(ask("RETURN 'other'", "203.0.113.2"));
  await expect.poll(came).toBe(crowd.length + 1);
  open();
  expect(new Set(await Promise.all(all))).toEqual(new Set([200]));
  // One has its turn and one of the crowd is next when the other comes.
  expect(order.indexOf("RETURN 'other'")).toBeLessThanOrEqual(2);
});
