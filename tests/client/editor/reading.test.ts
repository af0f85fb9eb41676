import { expect, test } from "vitest";
import { readingPart } from "../../../client/editor/reading.ts";

test.each([
  ["MATCH (c:Country), (n)\nCREATE (c)-[:MEDIATED]->(n)\nRETURN c, n", "MATCH (c:Country), (n)\nRETURN *"],
  ["match (n) where n.a = 1 detach delete n", "match (n) where n.a = 1\nRETURN *"],
  ["MATCH (n) WITH n LIMIT 2 SET n.x = 1", "MATCH (n) WITH n LIMIT 2\nRETURN *"],
  ["MATCH (n) FOREACH (x IN [1] | SET n.x = x)", "MATCH (n)\nRETURN *"],
  ["UNWIND [1, 2] AS x MERGE (:N {x: x})", "UNWIND [1, 2] AS x\nRETURN *"],
])("what %s would write to is found by its reading part", (statement, reading) =>
  expect(readingPart(statement)).toBe(reading),
);

test.each([
  "CREATE (n) RETURN n",
  "MATCH () CREATE (:N)",
  "MATCH (n) RETURN n",
  "MATCH (n) RETURN n UNION CREATE (n) RETURN n",
  "MATCH (n) CALL { CREATE (m) RETURN m } RETURN n",
  "RETURN 'MATCH (n) CREATE (m)'",
])("%s has no such part", (statement) => expect(readingPart(statement)).toBeUndefined());
