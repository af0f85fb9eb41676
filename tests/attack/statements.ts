/** One that passes the guard, and is heavy all the same. */
export interface Heavy {
  what: string;
  statement: string;
  parameters?: Record<string, unknown>;
  plan?: string;
}

const gathered = "UNWIND range(1, 30) AS a UNWIND range(1, 100000) AS x WITH collect(x) AS c";

export const heavy: Heavy[] = [
  {
    what: "rows without end",
    statement: "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)",
  },
  { what: "all triples of nodes", statement: "MATCH (a), (b), (c), (d) RETURN count(*)" },
  { what: "all paths", statement: "MATCH p = (:Country)-[*1..30]-(:Country) RETURN count(p)" },
  { what: "quantified paths", statement: "MATCH ((a)--(b)){1,50} RETURN count(*)" },
  { what: "all shortest paths", statement: "MATCH p = allShortestPaths((a)-[*]-(b)) WHERE a <> b RETURN count(p)" },
  { what: "many rows of whole nodes", statement: "MATCH (a), (b), (c) RETURN a, b, c" },
  {
    what: "gathered until the memory ends",
    statement: "UNWIND range(1, 1000000) AS a UNWIND range(1, 100) AS b RETURN size(collect(a + b))",
  },
  {
    what: "gathered texts",
    statement: "UNWIND range(1, 1000000) AS a UNWIND range(1, 100) AS b RETURN size(collect('some text ' + a + b))",
  },
  {
    what: "sorted until the memory ends",
    statement: "UNWIND range(1, 1000000) AS a UNWIND range(1, 100) AS b WITH a + b AS x ORDER BY x RETURN count(x)",
  },
  { what: "one loop over all that is gathered", statement: `${gathered} RETURN size([x IN c WHERE x % 7 = 3])` },
  { what: "reduce over all that is gathered", statement: `${gathered} RETURN reduce(s = 0, x IN c | s + x)` },
  {
    what: "as many steps as there may be",
    statement: "RETURN size([x IN range(1, 2800) WHERE none(y IN range(1, 2800) WHERE y + x = 0)])",
  },
  { what: "a text of as many pieces", statement: "RETURN size(reduce(s = '', x IN range(1, 2500) | s + 'x'))" },
  {
    what: "large lists built in loops",
    statement: "RETURN size([x IN range(1, 1000000) | [y IN range(1, 2) | toString(y)]])",
  },
  {
    what: "large texts built in loops",
    statement: "RETURN size([x IN range(1, 1000000) | $text + x])",
    parameters: { text: "a".repeat(20) },
  },
  {
    what: "one row of a million texts",
    statement: "RETURN [x IN range(1, 1000000) | toString(x) + 'aaaaaaaaaa'] AS x",
  },
  {
    what: "one row of the same list many times",
    statement: "WITH range(1, 1000000) AS c RETURN [x IN range(1, 36) | c] AS x",
  },
  { what: "a list of lists of lists", statement: `${"WITH [1, 2] AS l "}${"WITH [l, l] AS l ".repeat(23)} RETURN l` },
  {
    what: "lists sought in a long list",
    statement:
      "MATCH (n) UNWIND range(1, 1000) AS i WITH collect(n) AS c, collect(i) AS d RETURN size([x IN c WHERE x.aliases IN d])",
  },
  {
    what: "a sum that is a text",
    statement:
      "MATCH (n) UNWIND range(1, 1000) AS i WITH collect(n.name) AS c RETURN size(toString(reduce(s = 0, x IN c | s + x)))",
  },
  {
    what: "a pattern that is slow",
    statement: "MATCH (n) RETURN count(CASE WHEN $text =~ '.*a.*b' THEN 1 END)",
    parameters: { text: "a".repeat(900) },
  },
  {
    what: "a pattern of 40 hops",
    statement: `MATCH ${"(a)".concat(...Array.from({ length: 40 }, (_, i) => `--(n${i})`))} RETURN count(*)`,
  },
  {
    what: "the plan of 40 hops",
    statement: `MATCH ${"(a)".concat(...Array.from({ length: 40 }, (_, i) => `--(n${i})`))} RETURN count(*)`,
    plan: "explain",
  },
  {
    what: "a distinct list for each row",
    statement: "WITH range(1, 100000) AS c UNWIND range(1, 1000000) AS i RETURN count(DISTINCT c + i)",
  },
];
