/** Something that must be refused with a sentence, and must change nothing. */
export interface Attempt {
  what: string;
  statement: string;
}

const deep = 1000;

/** Statements that try to write, to reach outside the graph, or to hang the database. */
export const attempts: Attempt[] = [
  { what: "CREATE", statement: "CREATE (n:Intruder {name: 'x'}) RETURN n" },
  { what: "MERGE", statement: "MERGE (n:Intruder {name: 'x'})" },
  { what: "SET on everything", statement: "MATCH (n) SET n.name = 'x'" },
  { what: "REMOVE", statement: "MATCH (n:Country) REMOVE n:Country" },
  { what: "DETACH DELETE", statement: "MATCH (n) DETACH DELETE n" },
  { what: "FOREACH with a write", statement: "MATCH (n) FOREACH (x IN [1] | SET n.name = 'x')" },
  { what: "MERGE in a subquery", statement: "CALL () { MERGE (n:Intruder) RETURN n } RETURN n" },
  {
    what: "a write in a subquery of a union",
    statement: "RETURN 1 AS x UNION CALL () { CREATE (n:Intruder) RETURN 1 AS x } RETURN x",
  },
  {
    what: "a write in transactions of its own",
    statement: "UNWIND [1, 2] AS x CALL (x) { CREATE (:Intruder {x: x}) } IN TRANSACTIONS OF 1 ROW",
  },
  { what: "a write after a long read", statement: "MATCH (n) WITH count(n) AS n CREATE (:Intruder {n: n})" },
  { what: "a procedure that writes", statement: "CALL db.createLabel('Intruder')" },
  {
    what: "a procedure that writes a property",
    statement: "MATCH (n) WITH n LIMIT 1 CALL db.create.setNodeVectorProperty(n, 'v', [1.0]) RETURN n",
  },
  { what: "a procedure that reads, but changes statistics", statement: "CALL db.resampleOutdatedIndexes()" },
  { what: "CREATE INDEX", statement: "CREATE INDEX intruder FOR (n:Country) ON (n.name)" },
  { what: "DROP CONSTRAINT", statement: "DROP CONSTRAINT entity_id IF EXISTS" },
  { what: "CREATE USER", statement: "CREATE USER intruder SET PASSWORD 'intruder12'" },
  { what: "CREATE DATABASE", statement: "CREATE DATABASE intruder" },
  { what: "PROFILE before a write", statement: "PROFILE CREATE (n:Intruder)" },
  { what: "EXPLAIN before a write", statement: "EXPLAIN CREATE (n:Intruder)" },
  {
    what: "LOAD CSV of a file",
    statement: "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  },
  {
    what: "LOAD CSV of an address",
    statement: "LOAD CSV FROM 'http://127.0.0.1:1/secret' AS line RETURN line",
  },
  { what: "SHOW USERS", statement: "SHOW USERS" },
  { what: "SHOW SETTINGS", statement: "SHOW SETTINGS YIELD name, value" },
  { what: "SHOW TRANSACTIONS", statement: "SHOW TRANSACTIONS YIELD currentQuery" },
  { what: "TERMINATE TRANSACTIONS", statement: "TERMINATE TRANSACTIONS 'neo4j-transaction-1'" },
  { what: "USE system", statement: "USE system RETURN 1" },
  { what: "USE in a subquery", statement: "CALL () { USE graph.byName('system') RETURN 1 AS x } RETURN x" },
  { what: "dbms.listConfig", statement: "CALL dbms.listConfig() YIELD name, value RETURN name, value" },
  { what: "dbms.killConnections, spelled oddly", statement: "CALL `dbms` . `killConnections`(['bolt-1'])" },
  { what: "a prefix of options", statement: "CYPHER runtime=slotted MATCH (n) RETURN n" },
  { what: "a comment inside of a write", statement: "/* RETURN 1 */ CRE/**/ATE (n:Intruder) // RETURN 1" },
  {
    what: "a comment around a write's keyword",
    statement: "/*/ MATCH (n) /*/CREATE/**/(n:Intruder)//\n/* RETURN 1 */",
  },
  { what: "a keyword in unicode escapes", statement: "\\u0053HOW USERS" },
  { what: "a string ended by a unicode escape", statement: "RETURN '\\u0027 CREATE (n:Intruder) //'" },
  { what: "a no-break space in a command", statement: "SHOW\u00a0USERS" },
  { what: "several statements", statement: "RETURN 1; CREATE (n:Intruder)" },
  { what: "1,000 brackets", statement: `RETURN ${"(".repeat(deep)}1${")".repeat(deep)}` },
  { what: "1,000 lists", statement: `RETURN ${"[".repeat(deep)}1${"]".repeat(deep)}` },
  { what: "1,000 times NOT", statement: `RETURN ${"NOT ".repeat(deep)}true` },
  { what: "10,000 ANDs", statement: `RETURN ${Array(10_000).fill("1=1").join(" AND ")}` },
  { what: "a loop of 3,000,000,000", statement: "RETURN reduce(n = 0, i IN range(1, 3000000000) | n + i)" },
  { what: "the same, spelled oddly", statement: "RETURN any(i IN `range` /**/ (1, 1000 * 3000000) WHERE i < 0)" },
  {
    what: "loops within loops over what was collected",
    statement: "MATCH (n) WITH collect(n) AS c RETURN size([a IN c | size([b IN c | size([d IN c | d.id])])])",
  },
];
