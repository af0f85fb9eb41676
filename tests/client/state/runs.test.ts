import { expect, test } from "vitest";
import { matching, type PastRun, remembered } from "../../../client/state/runs.ts";

const run = (statement: string, at = 0, database = "neo4j"): PastRun => ({ statement, parameters: "", database, at });

test("the newest run comes first, and takes the place of the same one before", () => {
  const runs = [run("RETURN 1", 1), run("RETURN 2", 2), run("RETURN 1", 3), run("RETURN 1", 4, "movies")];
  const history = runs.reduce(remembered, []);
  expect(history.map(({ at }) => at)).toEqual([4, 3, 2]);
});

test("two hundred runs are kept, and fewer where they are long", () => {
  const many = Array.from({ length: 250 }, (_, at) => run(`RETURN ${at}`, at)).reduce(remembered, []);
  expect([many.length, many[0]?.at, many.at(-1)?.at]).toEqual([200, 249, 50]);
  const long = Array.from({ length: 9 }, (_, at) => run(String(at).padEnd(100_000, "x"), at)).reduce(remembered, []);
  expect(long.length).toBe(5);
});

test("runs are found by all words that are typed, in whatever case and order", () => {
  const runs = [run("MATCH (m:Movie) RETURN m"), run("MATCH (p:Person) RETURN p", 0, "movies")];
  expect(matching(runs, "return MOVIE")).toEqual(runs);
  expect(matching(runs, "person movies")).toEqual([runs[1]]);
  expect(matching(runs, " ")).toEqual(runs);
  expect(matching(runs, "nobody")).toEqual([]);
});
