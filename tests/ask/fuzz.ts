import type { Answer } from "../../src/domain/answer.ts";
import { withSeededApp } from "./asking.ts";
import { fuzzedGraph } from "./fuzz/graph.ts";
import { trueQuestions } from "./fuzz/relations.ts";
import { type Fuzzed, runFalse, runFuzzed, runTrue } from "./fuzz/run.ts";
import { fuzzedQuestions } from "./fuzz/words.ts";
import { falsehoods } from "./probe/falsehoods.ts";

// Asks thousands of generated questions: `node tests/ask/fuzz.ts [how many, 5000] [seed, 1]`. Then those that are true by
// a relationship of the graph, and those that are false. What should not be is printed.

const [count = 5000, seed = 1] = process.argv.slice(2).map(Number);

await withSeededApp(async (ask, folder) => {
  const graph = fuzzedGraph(folder);

  // What is asked first also loads what later answers share.
  await ask({ question: "Who mediated?" });
  const fuzzed = await runFuzzed(ask, fuzzedQuestions(graph, count, seed));
  for (const fault of fuzzed.faults) console.log(`FAULT ${fault}`);
  console.log(
    `\n${count} questions of seed ${seed}: ${fuzzed.faults.length} faults; ${JSON.stringify(fuzzed.statuses)}`,
  );
  reportTimes(fuzzed);

  const believed = await runFalse(ask, falsehoods(graph, 300, seed));
  for (const { question, swapped, came } of believed) console.log(`BELIEVED ${question} (${swapped})\n  ${told(came)}`);
  console.log(`\n300 false questions: ${believed.length} answered as if they were true`);

  const questions = trueQuestions(graph);
  const { missed, strays } = await runTrue(ask, graph, questions);
  for (const { question, ids } of strays) console.log(`STRAY ${question}: ${ids.join(", ")}`);
  for (const { form, cited, question, came } of missed)
    console.log(`MISSED [${form}, ${cited.said.type}] ${question}\n  ${told(came)}`);
  console.log(`\nTrue questions answered with what is true: ${share(questions.length, missed.length)}`);
  console.log(`Answered with what the graph does not say in these words: ${strays.length}`);
  const byForm = Map.groupBy(missed, ({ form }) => form);
  for (const [form, some] of Map.groupBy(questions, ({ form }) => form))
    console.log(`  ${form}: ${share(some.length, byForm.get(form)?.length ?? 0)}`);
  const byType = Map.groupBy(missed, ({ cited }) => cited.said.type);
  for (const [type, some] of Map.groupBy(questions, ({ cited }) => cited.said.type))
    console.log(`  ${type}: ${share(some.length, byType.get(type)?.length ?? 0)}`);
});

function share(all: number, missed: number): string {
  return `${all - missed} of ${all} (${((100 * (all - missed)) / all).toFixed(1)} %)`;
}

function told(came: Answer | string): string {
  if (typeof came === "string") return came;
  const { status, sentence, answers, reading } = came;
  const ids = answers.length > 0 ? ` [${answers.map(({ id }) => id).join(" ")}]` : "";
  return `${status}: ${sentence}${ids} (${reading?.words ?? "not read"})`;
}

function reportTimes({ times }: Fuzzed): void {
  const sorted = times.toSorted((one, other) => other.milliseconds - one.milliseconds);
  const at = (share: number) => `${sorted[Math.floor((1 - share) * sorted.length)]?.milliseconds.toFixed(0)} ms`;
  const slow = sorted.filter(({ milliseconds }) => milliseconds > 1000);
  console.log(`median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}; ${slow.length} took longer than a second`);
  for (const { question, milliseconds } of sorted.slice(0, 10))
    console.log(`  ${milliseconds.toFixed(0)} ms: ${question}`);
}
