import { setImmediate } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import type { StatementTail } from "../../src/domain/statement.ts";
import type { RunningStatement } from "../../src/graph/store.ts";
import { serving } from "./serving.ts";

const meta = { complete: true, limit: { seconds: 1 }, tookMilliseconds: 1 };

type Rows = RunningStatement["rows"];

/** An app whose every statement has the field `a` and these rows. */
const answering = (rows: (signal: AbortSignal) => Rows, idleSeconds = 30) =>
  serving({ store: { run: async (_request, { signal }) => ({ fields: ["a"], rows: rows(signal), idleSeconds }) } });

const ask = (url: string, accept = "application/json", signal?: AbortSignal) =>
  fetch(`${url}/api/cypher`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: accept },
    body: '{"statement": "RETURN 1"}',
    ...(signal && { signal }),
  });

async function* twoRows(): Rows {
  yield ["[1]"];
  yield ['["ü"]'];
  return { notifications: [], meta };
}

test("an answer is one object: fields, rows, and then what there is to say of them", async () => {
  for (const mediaType of ["application/json", "application/vnd.neo4j.query"]) {
    const response = await ask(await answering(twoRows), mediaType);
    expect(await response.text()).toBe(
      `{"data":{"fields":["a"],"values":[[1],["ü"]]},"notifications":[],"meta":${JSON.stringify(meta)}}`,
    );
    expect(response.headers.get("Content-Type")).toBe(`${mediaType}; charset=utf-8`);
  }
});

test("or it is lines: fields, a row each, and the rest as the last one", async () => {
  const response = await ask(await answering(twoRows), "application/x-ndjson");
  expect(await response.text()).toBe(
    `{"fields":["a"]}\n[1]\n["ü"]\n{"notifications":[],"meta":${JSON.stringify(meta)}}\n`,
  );
  expect(response.headers.get("Content-Type")).toBe("application/x-ndjson; charset=utf-8");
});

test("an answer without rows is whole in both forms", async () => {
  // biome-ignore lint/correctness/useYield: it has no rows
  const url = await answering(async function* (): Rows {
    return { meta };
  });
  expect(await (await ask(url)).text()).toBe(`{"data":{"fields":["a"],"values":[]},"meta":${JSON.stringify(meta)}}`);
  expect(await (await ask(url, "application/x-ndjson")).text()).toBe(
    `{"fields":["a"]}\n{"meta":${JSON.stringify(meta)}}\n`,
  );
});

test("the first rows have left before there is a last one", async () => {
  const { promise: received, resolve } = Promise.withResolvers<void>();
  const url = await answering(async function* (): Rows {
    yield ["[1]"];
    await received;
    yield ["[2]"];
    return { meta };
  });
  const response = await ask(url);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('{"data":{"fields":["a"],"values":[[1]');
  resolve();
  expect((await reader?.read())?.value).toMatch(/^,\[2\]\]\},"meta"/);
});

test("a row larger than what is written at once arrives letter by letter as it was", async () => {
  const row = ["x".repeat(65_535), "é🕊\u{2028}".repeat(50_000), "🕊".repeat(70_000)].map((text) => JSON.stringify(text));
  const url = await answering(async function* (): Rows {
    yield [`[${row}]`];
    return { meta };
  });
  const { data } = await (await ask(url)).json();
  expect(data.values[0].map((text: string) => JSON.stringify(text)).join() === row.join()).toBe(true);
});

test("no more rows are asked for than the client reads, and a client that reads nothing for long is cut off", async () => {
  let asked = 0;
  const ended = Promise.withResolvers<string>();
  const large = `"${"x".repeat(1_000_000)}"`;
  const url = await answering(async function* (signal): Rows {
    signal.addEventListener("abort", () => ended.resolve("aborted"));
    for (; asked < 1000; asked++) yield [large];
    return { meta };
  }, 0.2);
  const response = await ask(url);
  expect(await ended.promise).toBe("aborted");
  expect(asked).toBeLessThan(100);
  await expect(response.text()).rejects.toThrow();
});

test("a client that goes away between rows ends the statement, and nothing is logged", async () => {
  const log = vi.spyOn(console, "error");
  const ended = Promise.withResolvers<string>();
  const url = await answering(async function* (signal): Rows {
    yield ["[1]"];
    await new Promise<void>((_resolve, reject) =>
      signal.addEventListener("abort", () => {
        ended.resolve("ended");
        reject(signal.reason);
      }),
    );
    return { meta };
  });
  const client = new AbortController();
  await ask(url, "application/json", client.signal);
  client.abort();
  expect(await ended.promise).toBe("ended");
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});

test("a client that goes away while rows wait for it, and others are under way, leaves no error without an owner", async () => {
  const unowned = vi.fn();
  process.on("unhandledRejection", unowned);
  const ended = Promise.withResolvers<void>();
  const url = await answering(async function* (signal): Rows {
    yield [`"${"x".repeat(50_000_000)}"`];
    await new Promise<void>((_resolve, reject) =>
      signal.addEventListener("abort", () => {
        ended.resolve();
        reject(signal.reason);
      }),
    );
    return { meta };
  });
  const client = new AbortController();
  await ask(url, "application/json", client.signal);
  client.abort();
  await ended.promise;
  await setImmediate();
  process.off("unhandledRejection", unowned);
  expect(unowned).not.toHaveBeenCalled();
});

test("what cannot be told in words any more breaks the answer off, and is logged", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const { promise: received, resolve } = Promise.withResolvers<void>();
  const url = await answering(async function* (): Rows {
    yield ["[1]"];
    await received;
    return { meta: {} } as StatementTail;
  });
  const response = await ask(url);
  resolve();
  await expect(response.text()).rejects.toThrow();
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
