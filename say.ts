import { withSeededApp } from "./tests/ask/asking.ts";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
const files = process.argv.slice(2);
const qs = files.flatMap((f) => f.endsWith(".yaml") ? parse(readFileSync(f, "utf8")) : [{ question: f }]);
await withSeededApp(async (ask) => {
  let last: any;
  for (const { question, previous, answer: key } of qs) {
    let a: any;
    try {
    const prev = previous ? (await ask({ question: previous })).reading?.value : question.startsWith(">") ? last?.reading?.value : undefined;
    a = await ask({ question: question.replace(/^>/, ""), previous: prev });
    last = a;
    } catch (e) { console.log("FAULT", question, e); continue; }
    console.log(`\nQ ${previous ? `(${previous}) ` : ""}${question}\n${key ? `K ${key}\n` : ""}${a.status.toUpperCase()} {${a.reading?.words ?? ""}}\nS ${a.sentence}${a.unknown?.length ? ` UNKNOWN ${a.unknown}` : ""}${a.choices ? ` CHOICES ${a.choices.map((c: any) => c.words)}` : ""}`);
  }
});
