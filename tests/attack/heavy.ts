import { setTimeout as wait } from "node:timers/promises";
import { openAttacked } from "./attacked.ts";
import { type Heavy, heavy } from "./statements.ts";

/**
 * Asks many heavy statements at once of an app and a Neo4j of its own, then a light one, and prints what came of it.
 * `node tests/attack/heavy.ts`, or with the number of one sort of statement.
 */
const together = 40;

const app = await openAttacked();

interface Answer {
  seconds: number;
  status: string;
}

async function ask(body: object, client: string, seconds = 120): Promise<Answer> {
  const began = performance.now();
  const headers = { "Content-Type": "application/json", "X-Forwarded-For": client };
  const signal = AbortSignal.timeout(seconds * 1000);
  const status = await fetch(`${app.url}/api/cypher`, { method: "POST", headers, body: JSON.stringify(body), signal })
    .then(async (response) => {
      await response.arrayBuffer();
      return String(response.status);
    })
    .catch((error) => (error instanceof Error ? error.name : "failed"));
  return { status, seconds: (performance.now() - began) / 1000 };
}

/** Until Neo4j works on nothing of it any longer, at most three minutes. */
async function untilEnded(): Promise<number> {
  const began = performance.now();
  while ((await app.running()) > 0 && performance.now() - began < 180_000) await wait(1000);
  return (performance.now() - began) / 1000;
}

/** Until a light statement is answered, at most three minutes. */
async function untilLight(): Promise<number> {
  const began = performance.now();
  for (let turn = 0; turn < 90; turn += 1) {
    const { status } = await ask({ statement: "MATCH (n) RETURN count(n)" }, "10.9.9.9", 20);
    if (status === "200") break;
    await wait(1000);
  }
  return (performance.now() - began) / 1000;
}

async function healthSeconds(): Promise<number> {
  const began = performance.now();
  await fetch(`${app.url}/api/health`, { signal: AbortSignal.timeout(60_000) });
  return (performance.now() - began) / 1000;
}

async function attack({ what, ...body }: Heavy) {
  app.peak();
  // Of many addresses, so that no limit of one address spares the database.
  const asked = Array.from({ length: together }, (_, index) => ask(body, `10.0.0.${index}`));
  await wait(1000);
  const health = await healthSeconds();
  const light = await ask({ statement: "MATCH (n) RETURN count(n)" }, "10.9.9.9");
  const answers = await Promise.all(asked);
  const statuses = Object.entries(Object.groupBy(answers, ({ status }) => status)).map(
    ([status, all]) => `${all?.length} × ${status}`,
  );
  const slowest = Math.max(...answers.map(({ seconds }) => seconds));
  const after = await untilLight();
  const ended = await untilEnded();
  const peak = app.peak();
  return {
    what,
    "answers of 40": statuses.join(", "),
    "slowest s": slowest.toFixed(1),
    "health meanwhile s": health.toFixed(2),
    "light one meanwhile": `${light.status} in ${light.seconds.toFixed(1)} s`,
    "light one after s": after.toFixed(1),
    "all ended after s": (after + ended).toFixed(1),
    "node MB": Math.round(peak.node),
    "Java MB": Math.round(peak.java),
  };
}

const chosen = process.argv[2];
const rows = [];
for (const [index, one] of heavy.entries()) {
  if (chosen !== undefined && Number(chosen) !== index) continue;
  const row = await attack(one);
  rows.push(row);
  console.log(JSON.stringify(row));
}
console.table(rows);
await app.close();
