import { expect, test } from "vitest";
import { checkText } from "../../../src/graph/guard/text.ts";

const limits = { characters: 20_000, depth: 100 };

const prefixed: [statement: string, rest: string, plan: string | undefined, first: string][] = [
  ["RETURN 1", "RETURN 1", undefined, "RETURN"],
  ["EXPLAIN RETURN 1", "        RETURN 1", "explain", "RETURN"],
  ["/* a */ profile// b\nMATCH (n) RETURN n", "/* a */        // b\nMATCH (n) RETURN n", "profile", "MATCH"],
  ["CYPHER 25 SHOW USERS", "CYPHER 25 SHOW USERS", undefined, "SHOW"],
  ["CYPHER 5 EXPLAIN RETURN 1", "CYPHER 5         RETURN 1", "explain", "RETURN"],
  ["Explain Cypher /**/ 5 RETURN 1", "        Cypher /**/ 5 RETURN 1", "explain", "RETURN"],
];

test.for(prefixed)("%s", ([statement, rest, plan, first]) => {
  const { tokens, ...told } = checkText(statement, {}, limits);
  expect({ plan: undefined, ...told, first: tokens[0]?.text }).toEqual({
    effort: "usual",
    statement: rest,
    plan,
    first,
  });
});
