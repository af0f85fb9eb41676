import { cpus, totalmem } from "node:os";
import autocannon from "autocannon";
import { type Case, cases } from "./cases.ts";
import { firstByte } from "./firstByte.ts";
import { type Contender, open, startContenders } from "./servers.ts";

/** What a contender did in one round. Requests per second, and milliseconds. */
interface Round {
  rate: number;
  p99: number;
}

const rounds = Number(process.env.ROUNDS ?? 3);
const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** One round of one contender; a request that fails would make its figures worthless, so it ends the bench. */
async function measure({ url, headers, name }: Contender, one: Case, connections: number): Promise<Round> {
  const body = JSON.stringify({ statement: one.statement, parameters: one.parameters });
  // An amount is only seen to be reached when a sample is taken, which is once a second unless told.
  const length = one.large ? { amount: Math.max(16, connections), sampleInt: 20 } : { duration: 4 };
  const { requests, latency, duration, errors, non2xx } = await autocannon({
    url,
    method: "POST",
    headers,
    body,
    connections,
    timeout: 120,
    ...length,
  });
  if (errors + non2xx > 0)
    throw new Error(`${name} failed ${errors + non2xx} times: ${one.what}, ${connections} at once`);
  return { rate: requests.total / duration, p99: latency.p99 };
}

/** All contenders in turn, several rounds, so that a busy moment of the machine meets each. */
async function compare(contenders: Contender[], one: Case, connections: number) {
  const measured = new Map(contenders.map(({ name }) => [name, [] as Round[]]));
  for (let round = 0; round < rounds; round++)
    for (const contender of contenders) measured.get(contender.name)?.push(await measure(contender, one, connections));
  const of = (name: string) => {
    const all = measured.get(name) ?? [];
    return { rate: median(all.map(({ rate }) => rate)), p99: median(all.map(({ p99 }) => p99)) };
  };
  return { ours: of("Backchannel"), api: of("Query API"), naive: of("naive") };
}

const ratio = (one: number, other: number) => `${(one / other).toFixed(2)} ×`;

const { contenders, version, stop } = await startContenders();
try {
  const [processor] = cpus();
  console.log(`${new Date().toISOString().slice(0, 10)}, Neo4j ${version}, Node ${process.versions.node},`);
  console.log(
    `${cpus().length} × ${processor?.model}, ${Math.round(totalmem() / 2 ** 30)} GB; ${rounds} rounds, medians.`,
  );
  console.log(
    `Ours with ${Object.entries(open)
      .map(([name, value]) => `${name}=${value}`)
      .join(" ")}.\n`,
  );
  console.log("| statement | at once | requests/s, to Query API | p99, to Query API | requests/s, to naive |");
  console.log("|---|---|---|---|---|");
  // Warm: a JVM's first thousand answers say nothing of the rest.
  for (const one of cases) for (const contender of contenders) await measure(contender, one, 8);
  for (const one of cases.filter(({ what }) => !process.env.ONLY || what.includes(process.env.ONLY))) {
    for (const connections of [1, 8, 64]) {
      const { ours, api, naive } = await compare(contenders, one, connections);
      const cells = [ratio(ours.rate, api.rate), ratio(ours.p99, api.p99), ratio(ours.rate, naive.rate)];
      console.log(`| ${one.what} | ${connections} | ${cells.join(" | ")} |`);
    }
  }
  console.log("\nFirst byte of 100,000 rows, median of 9:");
  for (const contender of contenders) {
    const times: number[] = [];
    const last = cases.at(-1);
    for (let round = 0; last && round < 9; round++) times.push(await firstByte(contender, last));
    console.log(`| ${contender.name} | ${median(times).toFixed(0)} ms |`);
  }
} finally {
  await stop();
}
