import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import type { Position } from "../../../src/domain/errors.ts";
import { checkText, createTextCheck } from "../../../src/graph/guard/text.ts";

const limits = { characters: 20_000, depth: 100 };

interface Fault {
  message: string;
  position?: Position;
}

function faultOf(statement: string, parameters: Record<string, unknown> = {}): string {
  try {
    checkText(statement, parameters, limits);
    return "passes";
  } catch (error) {
    const { message, position } = error as Fault;
    return position ? `${position.line}:${position.column} ${message}` : message;
  }
}

const options =
  "Of CYPHER's options only the version of the language may be chosen here, as in CYPHER 25. Leave the others out.";

const passing = [
  "MATCH p = (a)-->(b) RETURN [n IN nodes(p) | [l IN labels(n) | [l]]], [x IN $c WHERE x IN $c AND (x IN $d)]",
  "MATCH (n) RETURN n;",
  "MATCH (n) RETURN n;; // done\n ; ",
  "MATCH (n:Use {use: 1})-[:USE|SET]->() RETURN n.use, $use, `use`",
  "MATCH (cypher) RETURN cypher.explain, [explain IN [1] | explain]",
  "RETURN 'CREATE \\u00e9 \\\\u0027', date.truncate('year', date()), point . distance (null, null)",
  "CALL db.labels() YIELD label RETURN label // ; (((",
  `MATCH (n) RETURN ${Array(300).fill("n.x + 1 AS x").join(", ")}`,
  `${"MATCH (n) WHERE n.x = 1 OR n.y = 2 ".repeat(150)} RETURN n`,
  `RETURN ${"(".repeat(99)}1${")".repeat(99)}`,
  `RETURN [${Array(3000).fill("'a'").join(", ")}]`,
  "RETURN CASE WHEN true THEN range(0, size(nodes(null)) - 1) ELSE range(1, 10 + 5, 2) END",
  "RETURN range(true, 1), range(0, 'xyz', 1), range([0], 3000000000), range(0, {end: 1}, 1)",
  "RETURN range(-50_000, 0x10) AS range, range(1, $most)",
  "MATCH (n:Normalized {normalized: 1}) WHERE NOT n.normalized IS NULL WITH n AS normalize RETURN normalize.nfc",
  `RETURN ${Array(9).fill("true").join(" XOR ")}`,
  `MATCH (n) WHERE ${Array(9).fill("n.x").join(" XOR ")} RETURN ${Array(4).fill(Array(9).fill("n.x").join(" XOR "))}`,
];

test.for(passing.map((statement) => ({ start: statement.slice(0, 60), statement })))(
  "passes: $start",
  ({ statement }) => {
    expect(faultOf(statement, { most: neo4j.int(1000) })).toBe("passes");
  },
);

test("of semicolons at the end one is sent, and all else stays where it is", () => {
  const { statement } = checkText("EXPLAIN RETURN ';' ; /* ; */ ;\n", {}, limits);
  expect(statement).toBe("        RETURN ';' ; /* ; */  \n");
});

const range =
  "Write the bounds of range() as numbers, parameters or size(), or UNWIND it: a loop inside an expression can't be stopped.";
const deep = "This statement is nested too deep. Up to 100 are run here, because Neo4j may never answer beyond.";
const chained =
  "This statement strings too many operators together. Up to 200 are run here, because Neo4j may never answer beyond.";
const use = "This explorer asks one graph, so USE was not run. To use the word as a name, put it in backticks.";

const normalizing =
  "normalize() and IS NORMALIZED can't be stopped once they are at work on a long text, so this was not run.";

const refused: [statement: string, fault: string][] = [
  [" // nothing", "1:1 There is no statement here."],
  ["/* a */\ncypher runtime=slotted RETURN 1", `2:1 ${options}`],
  ["CYPHER 5 planner = cost EXPLAIN RETURN 1", `1:1 ${options}`],
  ["CYPHER 5 CYPHER 25 RETURN 1", `1:10 ${options}`],
  ["PROFILE /* */ Explain RETURN 1", "1:15 Write EXPLAIN or PROFILE once: this was not run."],
  ["EXPLAIN", "1:1 There is no statement here."],
  ["RETURN 1; RETURN 2", "1:11 One statement at a time: nothing of this was run."],
  ["RETURN 1;; RETURN 2;", "1:12 One statement at a time: nothing of this was run."],
  [";;", "1:1 There is no statement here."],
  ["USE/**/system RETURN 1", `1:1 ${use}`],
  ["CALL {\n  use `system` RETURN 1 AS x } RETURN x", `2:3 ${use}`],
  ["RETURN 1 AS x UNION USE neo4j RETURN 2 AS x", `1:21 ${use}`],
  ["\\u0053HOW USERS", "1:1 Write S itself, not \\u0053."],
  ["RETURN '\\u0027 + 1", "1:9 Write ' itself, not \\u0027."],
  ["RETURN '\\\\\\u0027 + 1", "1:11 Write ' itself, not \\u0027."],
  ["RETURN 1 // \\u000a CREATE (n)", "1:13 Write the character itself, not \\u000a."],
  ["RETURN r\\u00e4nge(1, 2)", "1:9 A backslash has a meaning only inside of strings."],
  [
    "RETURN apoc.util.sleep(1)",
    "1:8 The function apoc.util.sleep is not one of Neo4j's own that compute, so it was not run.",
  ],
  [
    "RETURN `apoc` /**/ . load (1)",
    "1:8 The function apoc.load is not one of Neo4j's own that compute, so it was not run.",
  ],
  [
    "RETURN graph.byName('system')",
    "1:8 The function graph.byName is not one of Neo4j's own that compute, so it was not run.",
  ],
  [`RETURN ${"[".repeat(200)}`, `1:108 ${deep}`],
  [`RETURN ${"(NOT ".repeat(60)}`, `1:258 ${deep}`],
  [`RETURN ${"CASE WHEN true THEN ".repeat(101)}`, `1:2008 ${deep}`],
  [`RETURN ${"EXISTS { MATCH (a) WHERE ".repeat(11)}`, `1:248 ${deep}`],
  [`RETURN ${"- ".repeat(101)}1`, `1:208 ${deep}`],
  [`RETURN ${Array(202).fill("1").join("+")}`, `1:409 ${chained}`],
  [`RETURN 1${" + with".repeat(201)}`, `1:1410 ${chained}`],
  [`WITH {} AS m RETURN m${".m".repeat(202)}`, `1:424 ${chained}`],
  [`WITH [] AS m RETURN m${"[0]".repeat(202)}`, `1:625 ${chained}`],
  [`RETURN 1${" + CASE with WHEN 1 THEN 1 END".repeat(201)}`, `1:6010 ${chained}`],
  [`RETURN (${Array(202).fill("(true)").join(" AND ")})`, `1:2216 ${chained}`],
  [
    "MATCH (a:A) ".repeat(751),
    "1:9001 This statement has too many operators. Up to 1500 are run here, because Neo4j may never answer beyond.",
  ],
  [
    `RETURN ${Array(10).fill("true").join(" XOR ")}`,
    "1:85 This statement has too many XORs in one expression. Up to 8 are run here, because Neo4j may never answer beyond.",
  ],
  [
    `RETURN [${Array(2).fill(Array(6).fill("true").join(" XOR "))}]`,
    "1:91 This statement has too many XORs in one expression. Up to 8 are run here, because Neo4j may never answer beyond.",
  ],
  [
    `RETURN ${Array(42).fill("true XOR false")}`,
    "1:613 This statement has too many XORs. Up to 40 are run here, because Neo4j may never answer beyond.",
  ],
  [
    "RETURN range(1, 3000000000)",
    "1:8 This range() is longer than 1,000,000. UNWIND it: a loop that long inside an expression could not be stopped.",
  ],
  [
    "RETURN `range` /**/ (5, -2_000_000)",
    "1:8 This range() is longer than 1,000,000. UNWIND it: a loop that long inside an expression could not be stopped.",
  ],
  [
    "RETURN RANGE(1, $most)",
    "1:8 This range() is longer than 1,000,000. UNWIND it: a loop that long inside an expression could not be stopped.",
  ],
  ["RETURN 1–range(1, 2 * 3)", `1:10 ${range}`],
  ["RETURN range(1, toInteger('3'))", `1:8 ${range}`],
  ["RETURN range(1, 2 3)", `1:8 ${range}`],
  ["RETURN range(1, [3000000000][0])", `1:8 ${range}`],
  ["RETURN range(1, {n: 3000000000}.n)", `1:8 ${range}`],
  ["RETURN size(range(1, n.x))", `1:13 ${range}`],
  ["RETURN size(Normalize/**/($s, NFC))", `1:13 ${normalizing}`],
  ["RETURN `normalize` ($s)", `1:8 ${normalizing}`],
  ["RETURN $s IS NORMALIZED", `1:14 ${normalizing}`],
  ["RETURN $s is not nfkd\nnormalized", `2:1 ${normalizing}`],
  ["RETURN 'a", "1:8 This string has no end."],
  ["x".repeat(20_001), "This statement is longer than 20000 characters, so it was not run."],
];

const named = refused.map(([statement, fault]) => ({ start: statement.slice(0, 60), statement, fault }));

test.for(named)("refused: $start", ({ statement, fault }) => {
  expect(faultOf(statement, { most: neo4j.int("9007199254740993") })).toBe(fault);
});

test("where a statement comes again, its parameters are judged anew", () => {
  const check = createTextCheck(limits);
  const ask = (most: number) => () => check("RETURN range(1, $most)", { most: neo4j.int(most) });
  expect(ask(10)().effort).toBe("usual");
  expect(ask(3_000_000_000)).toThrow("could not be stopped");
  expect(ask(10)().effort).toBe("usual");
});
