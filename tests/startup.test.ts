import { expect, test } from "vitest";
import { createStartup } from "../src/startup.ts";

function starting() {
  const lines: string[] = [];
  const clock = { now: 0 };
  const expected = [
    { id: "neo4j", words: "Start Neo4j" },
    { id: "graph", words: "Read the graph folder" },
  ];
  const startup = createStartup(
    expected,
    (line) => lines.push(line),
    () => clock.now,
  );
  return { startup, lines, clock };
}

test("a start says what it waits for, and for how long", () => {
  const { startup, clock } = starting();
  startup.report({ id: "neo4j", state: "running", words: "Neo4j is starting" });
  clock.now = 3400;
  expect(startup.snapshot()).toEqual({
    ready: false,
    waitingFor: "Neo4j is starting, 3 s",
    steps: [
      { id: "neo4j", state: "running", words: "Neo4j is starting", seconds: 3.4 },
      { id: "graph", state: "waiting", words: "Read the graph folder" },
    ],
  });
});

test("words that count megabytes are not followed by seconds", () => {
  const { startup } = starting();
  startup.report({ id: "download", state: "running", words: "Neo4j is being downloaded, 38 of 123 MB", progress: 0.3 });
  expect(startup.snapshot().waitingFor).toBe("Neo4j is being downloaded, 38 of 123 MB");
});

test("a failure ends the waiting and marks the step it happened in", () => {
  const { startup } = starting();
  startup.report({ id: "neo4j", state: "running", words: "Neo4j is starting" });
  startup.fail("Neo4j ended with code 1.");
  const { failure, waitingFor, steps } = startup.snapshot();
  expect({ failure, waitingFor, states: steps.map(({ state }) => state) }).toEqual({
    failure: "Neo4j ended with code 1.",
    waitingFor: undefined,
    states: ["failed", "waiting"],
  });
});

test("a finished start waits for nothing", () => {
  const { startup } = starting();
  startup.finish();
  const { steps, ...rest } = startup.snapshot();
  expect(rest).toEqual({ ready: true });
});

test("the console gets a line for each piece of news, and a dozen at most for a download", () => {
  const { startup, lines, clock } = starting();
  for (let percent = 0; percent <= 100; percent++)
    startup.report({ id: "download", state: "running", words: `${percent} of 100 MB`, progress: percent / 100 });
  clock.now = 9200;
  startup.report({ id: "download", state: "done", words: "Neo4j 5.26.30 is downloaded" });
  startup.report({ id: "download", state: "done", words: "Neo4j 5.26.30 is downloaded" });
  expect(lines.slice(0, 3)).toEqual(["0 of 100 MB", "1 of 100 MB", "9 of 100 MB"]);
  expect(lines).toHaveLength(15);
  expect(lines.at(-1)).toBe("Neo4j 5.26.30 is downloaded (9.2 s)");
});
