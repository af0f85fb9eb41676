import { afterAll, beforeAll, expect, test } from "vitest";
import { fuzzedGraph } from "./fuzz/graph.ts";
import { runFalse } from "./fuzz/run.ts";
import { falsehoods } from "./probe/falsehoods.ts";
import { seededAsk } from "./seededAsk.ts";

let app: Awaited<ReturnType<typeof seededAsk>>;

beforeAll(async () => {
  app = await seededAsk();
});

afterAll(() => app.close());

test("nothing false is believed: of 300 questions with a true name or relation swapped, none is answered as if it were true", async () => {
  const believed = await runFalse(app.ask, falsehoods(fuzzedGraph(app.folder), 300));
  const told = believed.map(({ question, swapped, came }) => `${question} (${swapped}): ${came.sentence}`);
  expect(told).toEqual([]);
}, 300_000);
