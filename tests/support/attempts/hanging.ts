import type { Attempt } from "./attempt.ts";
import { doubling, growing, nesting, searching, tooMany } from "./loops.ts";

const deep = 1000;
const around = (what: string, open: string, close: string, before = "RETURN "): Attempt => ({
  what: `1,000 ${what}`,
  statement: `${before}${open.repeat(deep)}1${close.repeat(deep)}`,
});
const long = "a".repeat(20_000);

const turns = (depth: number) =>
  `MATCH (n) WHERE ${"(n.a = 1 OR ".repeat(depth)}n.z = 1${" AND n.b = 2)".repeat(depth)} RETURN n`;
const tree = (depth: number): string =>
  depth === 0 ? "n.a" : `(${tree(depth - 1)} ${depth % 2 ? "AND" : "OR"} ${tree(depth - 1)})`;

/** What Neo4j would never answer, or only when its memory is gone. */
export const hanging: Attempt[] = [
  around("brackets", "(", ")"),
  around("lists", "[", "]"),
  around("maps", "{a:", "}"),
  around("times NOT", "NOT ", ""),
  around("times minus", "- ", ""),
  around("times CASE", "CASE WHEN true THEN ", " END"),
  around("times EXISTS", "EXISTS { MATCH (a) WHERE ", " = 1}", "MATCH (a) WHERE "),
  around("subqueries", "CALL () { ", " AS x}", ""),
  around("functions", "abs(", ")"),
  around("indexes", "", "[0]"),
  { what: "10,000 ANDs", statement: `RETURN ${Array(10_000).fill("1=1").join(" AND ")}` },
  { what: "3,000 pluses", statement: `RETURN ${Array(3000).fill("1").join("+")}` },
  { what: "300 XORs", statement: `RETURN ${Array(300).fill("true").join(" XOR ")}` },
  { what: "OR and AND within one another", statement: turns(20) },
  {
    what: "NOT and OR within one another",
    statement: `MATCH (n) WHERE ${"NOT (n.a OR ".repeat(20)}n.b${")".repeat(20)} RETURN n`,
  },
  { what: "a tree of ORs and ANDs", statement: `MATCH (n) WHERE ${tree(8)} RETURN n` },
  { what: "1,000 dots", statement: `WITH {} AS m RETURN m${".m".repeat(1000)}` },
  { what: "1,000 unions", statement: Array(1000).fill("RETURN 1 AS x").join(" UNION ") },
  { what: "1,000 matches", statement: `${"MATCH (a)--(b) ".repeat(1000)} RETURN 1` },
  { what: "a longer statement than any", statement: `RETURN '${"a".repeat(30_000)}'` },
  { what: "a loop of 3,000,000,000", statement: "RETURN reduce(n = 0, i IN range(1, 3000000000) | n + i)" },
  { what: "the same, spelled oddly", statement: "RETURN any(i IN `range` /**/ (1, 1000 * 3000000) WHERE i < 0)" },
  { what: "the same, by a parameter", statement: "RETURN size(range(1, $most))", parameters: { most: 3_000_000_000 } },
  { what: "the same, downwards", statement: "RETURN size(range(9223372036854775807, -9223372036854775807, -1))" },
  { what: "ranges without known bounds", statement: "MATCH (n) RETURN range(n.a, n.b)" },
  { what: "such a range within an UNWIND", statement: "MATCH (n) UNWIND tail(range(n.a, n.b)) AS x RETURN x" },
  { what: "such a range with more beside it", statement: "MATCH (n) UNWIND range(n.a, n.b) + [1] AS x RETURN x" },
  {
    what: "loops within loops over what was collected",
    statement: "MATCH (n) WITH collect(n) AS c RETURN size([a IN c | size([b IN c | size([d IN c | d.id])])])",
  },
  ...[...tooMany, ...searching, ...growing, ...nesting].map(([statement, parameters]) => ({
    what: statement,
    statement,
    parameters,
  })),
  ...doubling.map((statement) => ({ what: statement, statement })),
  ...["(.*a){12}b", "(x|y|z)*", ".*.*.*.*b", "(a+)+$", "(a|a)*b", "(a*)\\1+$"].map((pattern) => ({
    what: `the pattern ${pattern}`,
    statement: "RETURN $text =~ $pattern",
    parameters: { text: long, pattern },
  })),
  { what: "a pattern that is computed", statement: "MATCH (n), (m) WHERE n.name =~ m.name RETURN n" },
].map(({ parameters, ...rest }: Attempt) => (parameters ? { ...rest, parameters } : rest));
