import fc from "fast-check";
import { expect, test } from "vitest";
import { saySame } from "../../../client/editor/format/signs.ts";
import { formatted } from "../../../client/editor/format.ts";

test("each clause has its line, keywords their capitals, and signs their blanks", () => {
  const statement = `match (m:Mediator {name:"Oman"}) - [r:MEDIATED|LED_TO*1..3]->(n:Negotiation)<--(x) where n.start>=date( "2023-01-01" )and not m.name starts  with 'a' or -1<n.x%2 with m,count( distinct n ) as n return m.name as name,[x in list|x.y][0] order by name desc skip 1 limit 5`;
  expect(formatted(statement)).toBe(`MATCH (m:Mediator {name: "Oman"})-[r:MEDIATED|LED_TO*1..3]->(n:Negotiation)<--(x)
WHERE n.start >= date("2023-01-01")
  AND NOT m.name STARTS WITH 'a'
  OR -1 < n.x % 2
WITH m, count(DISTINCT n) AS n
RETURN m.name AS name, [x IN list | x.y][0]
ORDER BY name DESC
SKIP 1
LIMIT 5`);
});

test("subqueries stand two blanks in, patterns in braces stay in their line", () => {
  const statement = `call (n) { match (n)-->(m) where m.a=1 and exists{ (m)-->() } return m union all return n as m } return exists { match (n) return n }, count { (n)--() } as degree`;
  expect(formatted(statement)).toBe(`CALL (n) {
  MATCH (n)-->(m)
  WHERE m.a = 1
    AND EXISTS { (m)-->() }
  RETURN m
  UNION ALL
  RETURN n AS m
}
RETURN EXISTS {
  MATCH (n)
  RETURN n
}, COUNT { (n)--() } AS degree`);
});

test("comments stay, where they were", () => {
  const statement = `// who\nMATCH (n) // all\n  /* of\n them */ WHERE n.a = 1 // and\n\n\n// then\nRETURN n,\n // the name\n n.name // last`;
  expect(formatted(statement)).toBe(`// who
MATCH (n) // all
/* of
 them */
WHERE n.a = 1 // and

// then
RETURN n,
// the name
  n.name // last`);
});

test("strings and quoted names are untouched", () => {
  const statement = 'RETURN \'match  (n)where\' AS `odd  match`, "a\\"b"';
  expect(formatted(statement)).toBe(statement);
});

test("a line that is too wide is broken after its commas", () => {
  const columns = ["n.name AS name", "n.start AS beginning", "n.end AS ending", "n.summary AS summary", "f(1, 2) AS x"];
  expect(formatted(`RETURN ${columns.join(",")}`)).toBe(`RETURN ${columns.join(",\n  ")}`);
});

test("names that look like keywords keep their case", () => {
  expect(formatted("match (end:Place)-[limit]->(n {match: 1, set: end.x}) return end, limit as skip")).toBe(
    "MATCH (end:Place)-[limit]->(n {match: 1, set: end.x})\nRETURN end, limit AS skip",
  );
});

test.each([
  "MATCH p = ((a)-[:LED_TO]->(b)){1,3} (c)-->+(d)\nRETURN p",
  "MATCH (n:A&!(B|C))\nRETURN n {.name, .start, x: 1}, n[key]\nORDER BY $list[1..-1], count(*), n.name IS NOT NULL",
  "MATCH (n)\nRETURN CASE n.x WHEN 1 THEN [1, -2] ELSE {} END AS x\nORDER BY reduce(s = 0, x IN xs | s + x)",
  "CALL db.index.fulltext.queryNodes('names', $words) YIELD node, score\nWHERE score > .5\nRETURN *",
  "LOAD CSV WITH HEADERS FROM 'a' AS row\nRETURN row",
  "MERGE (n)\nON CREATE SET n.x = 1\nON MATCH SET n.y = 2",
  "RETURN 1 AS a;\nRETURN 2",
])("%s is in its usual form already", (statement) => expect(formatted(statement)).toBe(statement));

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ..."MATCH match OPTIONAL (n) -[r]-> <-- -- ( ) [ ] { } : , . .. | n.end end limit AS as WITH with ENDS IN COUNT exists RETURN return WHERE and or CASE WHEN END <= < > - + * 1 .5 1.5 'a b' \"x\" `o k` $p // /* */ ; CALL UNION = & ! %".split(
        " ",
      ),
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(" ", "\n", "\n\n\n", "\t") },
  { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
);
const statements = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

test("it never says anything else", () => {
  fc.assert(
    fc.property(statements, (statement) => {
      expect(saySame(formatted(statement), statement)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("what is in its usual form stays as it is", () => {
  fc.assert(
    fc.property(statements, (statement) => {
      const once = formatted(statement);
      expect(formatted(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});
