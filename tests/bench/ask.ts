import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import neo4j, { type Driver } from "neo4j-driver";
import { parse } from "yaml";
import { readFolder } from "../../src/graph/seed/readFolder.ts";
import { writeGraph } from "../../src/graph/seed/writeGraph.ts";
import { load as million } from "../foreign/million.ts";
import type { Access } from "../support/clear.ts";
import { loadedNeo4j, npmStart, timed } from "./foreignServers.ts";

const rounds = Number(process.env.ROUNDS ?? 5);

const place = (numbers: number[], share: number) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
const row = (what: string, times: number[]) =>
  console.log(`| ${what} | ${place(times, 0.5).toFixed(0)} | ${place(times, 0.95).toFixed(0)} | ${times.length} |`);

interface Answered {
  statement: string;
  parameters: Record<string, unknown>;
}

/** An app at a running database, and the questions to put to it. */
interface Bench {
  name: string;
  url: string;
  questions: string[];
  /** Beginnings of questions and names, as they are while typed. */
  typed: string[];
}

/** `/api/ask` in turns with the statement that it ran, by `/api/cypher`'s driver; then the typeahead. */
async function measure({ name, url, questions, typed }: Bench, raw: (asked: Answered) => Promise<number>) {
  const asked = (question: string) => `${url}/api/ask?q=${encodeURIComponent(question)}`;
  const ask: number[] = [];
  const cypher: number[] = [];
  const offers: number[] = [];
  const search: number[] = [];
  for (let round = -1; round < rounds; round++) {
    for (const question of questions) {
      const time = await timed(asked(question));
      const answer = (await (await fetch(asked(question))).json()) as Answered;
      const own = answer.statement === "" ? undefined : await raw(answer);
      if (round < 0) continue;
      ask.push(time);
      if (own !== undefined) cypher.push(own);
    }
    for (const text of typed) {
      const q = encodeURIComponent(text);
      const times = [await timed(`${url}/api/ask/suggestions?q=${q}`), await timed(`${url}/api/search?q=${q}`)];
      if (round < 0) continue;
      offers.push(times[0] ?? Number.NaN);
      search.push(times[1] ?? Number.NaN);
    }
  }
  row(`${name}: /api/ask`, ask);
  row(`${name}: the Cypher of it alone`, cypher);
  row(`${name}: /api/ask/suggestions`, offers);
  row(`${name}: /api/search`, search);
}

/** Of the article the published questions, every sixth; of the large graph some about things anywhere in it. */
function articleQuestions(): string[] {
  const files = ["journalist", "student", "sceptic"].map((name) => `tests/ask/questions/${name}.yaml`);
  const all = files.flatMap((file) => parse(readFileSync(file, "utf8")) as { question: string }[]);
  return all.map(({ question }) => question).filter((_, index) => index % 6 === 0);
}

const large = [
  "Who wrote On the Winter and the Winter, 40123?",
  "which papers did Quill Thistlewood 40123 write",
  "who works at Institute Winter 123",
  "When was On the Winter and the Lantern, 3 published?",
  "papers that cite On the Winter and the Lantern, 3",
  "how many papers did Ilvo Kirkwall 30864 write",
  "who is Keanu Reeves",
];

async function bench(name: string, access: Access, rest: Pick<Bench, "questions" | "typed">) {
  const app = await npmStart(access);
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password));
  try {
    await measure({ name, url: app.url, ...rest }, async ({ statement, parameters }) => {
      const started = performance.now();
      await driver.executeQuery(statement, parameters, { routing: "READ" });
      return performance.now() - started;
    });
  } finally {
    await driver.close();
    await app.stop();
  }
}

async function seed(driver: Driver): Promise<void> {
  await writeGraph(driver, undefined, await readFolder("graph-seed"));
}

/** A file with the access to a running Neo4j that holds the large graph already, to spare the loading. */
const loaded = process.env.LARGE;

console.log(`Load of the machine: ${loadavg()[0]?.toFixed(0)}, ${cpus().length} processors\n`);
console.log("| | p50, ms | p95, ms | requests |\n|---|---|---|---|");
const article = await loadedNeo4j("article", seed);
try {
  const typed = ["who med", "oman", "vienna t", "which negotiations", "sanctions", "carter"];
  await bench("article", article.access, { questions: articleQuestions(), typed });
} finally {
  await article.stop();
}
const many = loaded
  ? { access: JSON.parse(readFileSync(loaded, "utf8")) as Access, stop: async () => {} }
  : await loadedNeo4j("large", (driver) => million(driver, 100_000));
try {
  const typed = ["on the win", "institute i", "quill thistle", "who wrote on the lantern", "winter st", "zzz"];
  await bench("100,000 nodes", many.access, { questions: large, typed });
} finally {
  await many.stop();
}
console.log(`\nLoad at the end: ${loadavg()[0]?.toFixed(0)}`);
