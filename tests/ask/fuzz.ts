import { withSeededApp } from "./asking.ts";
import { fuzzedGraph } from "./fuzz/graph.ts";
import { trueQuestions } from "./fuzz/relations.ts";
import { type Missed, runFuzzed, runTrue } from "./fuzz/run.ts";
import { fuzzedQuestions } from "./fuzz/words.ts";

// Asks thousands of generated questions: `node tests/ask/fuzz.ts [how many, 5000] [seed, 1]`.

const [count = 5000, seed = 1] = process.argv.slice(2).map(Number);

await withSeededApp(async (ask, folder) => {
  const graph = fuzzedGraph(folder);

  const { faults, milliseconds, statuses } = await runFuzzed(ask, fuzzedQuestions(graph, count, seed));
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const at = (share: number) => `${sorted[Math.ceil(share * sorted.length) - 1]?.toFixed(0)} ms`;
  for (const fault of faults) console.log(`FAULT ${fault}`);
  console.log(`\n${count} questions of seed ${seed}: ${faults.length} faults; ${JSON.stringify(statuses)}`);
  console.log(`median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(1)}`);

  const questions = trueQuestions(graph);
  const missed = await runTrue(ask, questions);
  for (const one of missed) console.log(`MISSED ${described(one)}`);
  const share = (all: number, some: number) => `${all - some} of ${all} (${((100 * (all - some)) / all).toFixed(1)} %)`;
  console.log(`\nTrue questions answered with what is true: ${share(questions.length, missed.length)}`);
  for (const key of ["form", "type"] as const)
    for (const [what, some] of Map.groupBy(questions, (one) => (key === "form" ? one.form : one.cited.said.type)))
      console.log(
        `  ${what}: ${share(some.length, missed.filter((one) => some.some(({ question }) => question === one.question)).length)}`,
      );
});

function described({ question, form, cited, came }: Missed): string {
  const what =
    typeof came === "string" ? came : `${came.status}: ${came.sentence} (${came.reading?.words ?? "not read"})`;
  return `[${form}, ${cited.said.type}] ${question}\n  ${what}`;
}
