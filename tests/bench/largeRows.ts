import { fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { managed } from "../support/databases.ts";

// The memory that the server takes while eight addresses read rows of a million elements each at once:
// `node tests/bench/largeRows.ts`, on Linux; a word after it chooses the cases that contain it.

const statements = {
  numbers: "UNWIND range(1, 100) AS i RETURN range(1, 1000000) AS x",
  ones: "UNWIND range(1, 20) AS i RETURN [x IN range(1, 1000000) | 1] AS x, [x IN range(1, 1000000) | 1] AS y",
};
const forms = ["application/json", "application/vnd.neo4j.query", "application/x-ndjson"];
const cases = Object.entries(statements).flatMap(([name, statement]) =>
  forms.flatMap((accept) =>
    ["fast", "slow"].map((pace) => ({ what: `${name} ${accept} ${pace}`, statement, accept, isSlow: pace === "slow" })),
  ),
);
type Case = (typeof cases)[number];

const most = { seconds: 25 };

async function read(url: string, { statement, accept, isSlow }: Case, client: number, until: AbortSignal) {
  const body = JSON.stringify({ statement, limit: 1000 });
  const headers = { "Content-Type": "application/json", Accept: accept };
  const sent = request(`${url}/api/cypher`, { method: "POST", headers, localAddress: `127.0.0.${client + 2}` });
  until.addEventListener("abort", () => sent.destroy());
  sent.on("error", () => undefined).end(body);
  const [response]: IncomingMessage[] = await Promise.race([
    once(sent, "response"),
    once(sent, "close").then(() => []),
  ]);
  let bytes = 0;
  for await (const chunk of response ?? []) {
    bytes += chunk.length;
    if (isSlow) await wait(1000);
  }
  return { status: response?.statusCode, bytes };
}

const chosen = process.argv[2] ?? "";
const database = await managed();
const env = {
  ...process.env,
  NEO4J_URI: database.uri,
  NEO4J_USERNAME: database.username,
  NEO4J_PASSWORD: database.password,
};
try {
  for (const one of cases.filter(({ what }) => what.includes(chosen))) {
    // Each in a fresh process: what a process once took it hardly gives back.
    const child = fork("tests/bench/memoryServer.ts", { env });
    const [url] = await once(child, "message");
    const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024;
    let [highest, slowest] = [0, 0];
    const over = new AbortController();
    const watch = setInterval(() => {
      highest = Math.max(highest, resident());
    }, 50);
    const began = performance.now();
    const all = Promise.all(
      Array.from({ length: 8 }, (_, client) =>
        read(url, one, client, over.signal).catch(() => ({ status: 0, bytes: 0 })),
      ),
    );
    let isOver = false;
    void all.then(() => {
      isOver = true;
    });
    while (!isOver && performance.now() - began < most.seconds * 1000) {
      const asked = performance.now();
      await fetch(`${url}/api/health`).catch(() => undefined);
      slowest = Math.max(slowest, performance.now() - asked);
      await wait(100);
    }
    over.abort();
    const answers = await all;
    clearInterval(watch);
    const statuses = answers.map(({ status, bytes }) => `${status} ${Math.round(bytes / 1e6)}`).join(", ");
    console.log(one.what, "| MB", Math.round(highest), "| slowest health ms", Math.round(slowest), "|", statuses);
    child.disconnect();
    await once(child, "exit");
  }
} finally {
  await database.stop();
}
