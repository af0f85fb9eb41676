import { withSeededApp } from "./asking.ts";
import { questionFiles, readQuestions } from "./score/questions.ts";
import { score } from "./score/run.ts";
import { details, table } from "./score/table.ts";

// Scores the question box: `npm run ask:score -- [--details] [files of questions…]`, the published ones if none is named.

const given = process.argv.slice(2);
const files = given.filter((argument) => argument !== "--details");
const sets = (files.length > 0 ? files : questionFiles()).map(readQuestions);

await withSeededApp(async (ask) => {
  const scored = await score(ask, sets);
  console.log(`\n${table(scored)}`);
  if (given.includes("--details")) console.log(`\n${details(scored)}`);
});
