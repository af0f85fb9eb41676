// Plain JavaScript, so that a Node too old for TypeScript gets as far as saying so. `node src/start.js seed` runs seed.ts.
import { existsSync } from "node:fs";
import { nodeProblem } from "./nodeVersion.js";

const here = new URL("..", import.meta.url);
const problem = existsSync(new URL("node_modules/zod", here))
  ? nodeProblem(process.versions.node, process.env)
  : "Packages are not installed: npm's setting ignore-scripts keeps `npm start` from doing it.\nRun: npm ci --include=dev --ignore-scripts=false && npm run build";
if (problem) {
  console.error(problem);
  process.exit(1);
}
const [entry = "server"] = process.argv.splice(2, 1);
await import(new URL(`${entry}.ts`, import.meta.url).href);
