import { defineConfig } from "vitest/config";

const tests = (...names: string[]) => names.map((name) => `tests/**/*.${name}test.ts`);

/** A busy machine takes its time; what never comes is told by then as well. */
const expectation = { poll: { timeout: 10_000 } };

// biome-ignore lint/style/noDefaultExport: vitest reads its settings from it
export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      // Some try hundreds of generated texts, which takes a busy machine its time.
      {
        test: {
          name: "fast",
          include: tests(""),
          exclude: tests("graph.", "browser."),
          testTimeout: 30_000,
          expect: expectation,
        },
      },
      {
        test: {
          name: "graph",
          include: tests("graph."),
          globalSetup: "tests/support/neo4j.ts",
          testTimeout: 60_000,
          expect: expectation,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "browser",
          include: tests("browser."),
          globalSetup: ["tests/support/neo4j.ts", "tests/support/chromium.ts"],
          testTimeout: 60_000,
          expect: expectation,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
