import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { clear, run } from "../support/clear.ts";
import { managed, type TestDatabase } from "../support/databases.ts";

// How far the server's memory grows while large answers are read: `node tests/bench/memory.ts`, on Linux; a word after it
// chooses the cases that contain it.

interface Case {
  what: string;
  statement: string;
  parameters?: Record<string, unknown>;
  limit?: number;
  accept: "application/json" | "application/x-ndjson";
  /** How the client reads; without it, as fast as it can. */
  bytesPerSecond?: number;
}

const million = "UNWIND range(1, 1000000) AS x RETURN x, x / 3.0 AS third, 'row number ' + x AS text";
const parameters = { text: "x".repeat(500_000) };
const large = "UNWIND range(1, 200) AS x RETURN x, $text AS a, $text AS b, $text AS c, $text AS d";
const setup = "CREATE (:Large {texts: [i IN range(1, 40) | $text]})";

const chosen = process.argv[2] ?? "";

const cases: Case[] = [
  { what: "a million rows, cut at 10,000", statement: million, accept: "application/json" },
  { what: "a million rows, cut at 100,000", statement: million, limit: 100_000, accept: "application/json" },
  { what: "a million rows, all of them", statement: million, accept: "application/x-ndjson" },
  {
    what: "a million rows, read at 1 MB a second",
    statement: million,
    accept: "application/x-ndjson",
    bytesPerSecond: 1_000_000,
  },
  { what: "200 rows of 2 MB, cut at 50 MB", statement: large, parameters, accept: "application/json" },
  {
    what: "200 rows of 2 MB, read at 20 MB a second",
    statement: large,
    parameters,
    accept: "application/x-ndjson",
    bytesPerSecond: 20_000_000,
  },
  { what: "one row of 20 MB", statement: "MATCH (n:Large) RETURN n.texts", accept: "application/json" },
];

interface Server {
  child: ChildProcess;
  url: string;
}

async function startServer({ uri, username, password }: TestDatabase): Promise<Server> {
  const access = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const child = fork("tests/bench/memoryServer.ts", { env: { ...process.env, ...access } });
  const [url] = await once(child, "message");
  return { child, url: String(url) };
}

async function read({ url }: Server, { statement, parameters, limit, accept, bytesPerSecond }: Case) {
  const response = await fetch(`${url}/api/cypher`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: accept },
    body: JSON.stringify({ statement, parameters, limit }),
  });
  let bytes = 0;
  let tail = "";
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    tail = (tail + Buffer.from(chunk.subarray(-400)).toString()).slice(-400);
    if (bytesPerSecond) await wait((chunk.length / bytesPerSecond) * 1000);
  }
  return { bytes, tail, ending: /"meta":\{"complete":(?:true|false,"truncated":"\w+"|false)/.exec(tail)?.[0] };
}

const resident = ({ pid }: ChildProcess) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

/** Megabytes that the server has more at its highest than before. */
async function growth(server: Server, one: Case) {
  const before = resident(server.child);
  let highest = before;
  const timer = setInterval(() => {
    highest = Math.max(highest, resident(server.child));
  }, 50);
  const began = performance.now();
  const told = await read(server, one);
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1000;
  return {
    what: one.what,
    form: one.accept.replace("application/", ""),
    "MB read": Math.round(told.bytes / 1e6),
    seconds: Number(seconds.toFixed(1)),
    "MB before": Math.round(before),
    "MB more": Math.round(highest - before),
    ending: told.ending?.replace('"meta":{', "") ?? told.tail,
  };
}

const database = await managed();
const table = [];
try {
  await clear(database);
  await run(database, setup, parameters);
  for (const one of cases.filter(({ what }) => what.includes(chosen))) {
    // Each in a fresh process, warm: what a process once took it hardly gives back.
    const server = await startServer(database);
    for (let times = 0; times < 20; times++)
      await read(server, { what: "", statement: "UNWIND range(1, 1000) AS x RETURN x", accept: "application/json" });
    table.push(await growth(server, one));
    server.child.disconnect();
  }
} finally {
  await database.stop();
}
console.table(table);
