// Ends a CI run with "N passed, N failed", and fails it when a kind of test did not run or was skipped.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const kinds = {
  fast: /(?<!\.graph|\.browser)\.test\.ts$/,
  graph: /\.graph\.test\.ts$/,
  browser: /\.browser\.test\.ts$/,
};
const skipped = report.numPendingTests + report.numTodoTests;
const idle = Object.entries(kinds).filter(
  ([, name]) => !report.testResults.some((file) => name.test(file.name) && file.assertionResults.length > 0),
);

for (const [kind] of idle) console.log(`No test of the kind "${kind}" ran.`);
if (skipped > 0) console.log(`${skipped} tests were skipped.`);
for (const [kind, name] of Object.entries(kinds)) {
  const count = report.testResults
    .filter((file) => name.test(file.name))
    .flatMap((file) => file.assertionResults).length;
  console.log(`${kind}: ${count} tests`);
}
for (const { fullName, status, failureMessages } of report.testResults.flatMap((file) => file.assertionResults))
  if (status === "passed" && failureMessages.length > 0)
    console.log(`Passed at the second try only: ${fullName}\n${failureMessages[0]}`);
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
process.exit(idle.length > 0 || skipped > 0 || report.numFailedTests > 0 || !report.success ? 1 : 0);
