import { afterAll, beforeAll, expect, test } from "vitest";
import { RefusedError } from "../../../src/domain/errors.ts";
import { answerOf } from "../../support/asking.ts";
import { type TinyGraph, tinyGraph } from "../../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
});
afterAll(() => graph.store.close());

const between = (selector: string, pattern: string) =>
  `MATCH p = ${selector} (a:State)${pattern}(b:Talks) RETURN count(p) > 0 AS found`;

const passing = [
  between("SHORTEST 1", "-[]-+"),
  between("SHORTEST 3", "-[:MEDIATED]->*"),
  between("ALL SHORTEST", "-[*]-"),
  between("SHORTEST 1", "-[]-{1,1000}"), // Neo4j itself takes so many for any number
  between("ANY", "-[]-{1,5}"),
  between("SHORTEST 2 GROUPS", "-[*1..3]-"),
  between("SHORTEST 1", "-[]-{0,2}()-[]->{0,3}"),
  "MATCH p = shortestPath((a:State)-[*..30]-(b:Talks)) RETURN length(p)",
  "MATCH (a:State)-[]-{1,30}(b:Talks {id: 'x'}) RETURN count(*)",
];

test.for(passing)("is run: %s", async (statement) => {
  expect((await answerOf(graph.store, statement)).meta.complete).toBe(true);
});

const counting = [
  between("SHORTEST 1", "-[]-{1,30}"),
  between("SHORTEST 1", "-[]-{1,99}"),
  between("ALL SHORTEST", "-[]-{2,}"),
  between("ANY", "((x)-[]-(y)-[]-(z)){1,3}"),
  between("ANY SHORTEST", "-[`r{1, 2}`]-{1,6}"),
  between("SHORTEST 2 GROUPS", "-[*1..30]-"),
  between("SHORTEST 1", "-[*2..]-"),
  between("SHORTEST 1", "-[]-{0,3}()-[]->{0,3}"),
];

test.for(counting)("is refused, since Neo4j could not be stopped: %s", async (statement) => {
  await expect(answerOf(graph.store, statement)).rejects.toEqual(
    new RefusedError(
      "Neo4j can't stop a search for shortest paths of counted lengths, so up to 5 steps are counted here. Write + or * for any length, and WHERE length(p) <= 30 after it.",
      { line: 1, column: statement.search(/SHORTEST|ANY|ALL/) + 1 },
    ),
  );
});
