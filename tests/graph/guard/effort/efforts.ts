type Statement = [statement: string, parameters?: Record<string, unknown>];

const gathered = "MATCH (n) WITH collect(n) AS c ";
const texts = Array(50_000).fill("some text");

/** What may keep Neo4j at work for seconds in one expression, or fill much of its memory. */
export const long: Statement[] = [
  ["RETURN size([x IN range(1, 1000000) | [y IN range(1, 2) | toString(y)]])"],
  ["RETURN size([x IN range(1, 1000000) | $text + x])", { text: "a".repeat(20) }],
  ["RETURN size([x IN range(1, 2800) WHERE none(y IN range(1, 2800) WHERE y + x = 0)])"],
  ["RETURN size(reduce(s = '', x IN range(1, 2500) | s + 'xyz'))"],
  ...[
    "size(LARGE) + 1",
    "any(i IN [1, 2] WHERE size(LARGE) > i)",
    "[i IN [1, 2] WHERE size(LARGE) > i]",
    "reduce(s = 0, i IN [1, 2] | s + size(LARGE))",
    "COLLECT { MATCH (n) RETURN size(LARGE) }",
    "[(a)--(b) | size(LARGE)]",
    "collect(size(LARGE))",
    "[1, 2][size(LARGE) - 1]",
    "range(1, size(LARGE))",
  ].map((one): Statement => [`RETURN ${one.replace("LARGE", "[x IN range(1, 1000000) | [x]]")}`]),
  [`${gathered} RETURN [a IN c | {name: a.name, of: [a.country, a.town]}]`],
  // Where the property holds a list, each element is compared.
  [`${gathered} RETURN size([a IN c WHERE a.aliases IN c])`],
  [`${gathered} RETURN size([a IN c WHERE a.aliases IN $texts])`, { texts }],
  [`${gathered} RETURN size([a IN c WHERE any(alias IN a.aliases WHERE alias IN $texts)])`, { texts }],
  // Where these are texts, the sum is one that grows.
  [`${gathered} RETURN size(reduce(s = 0, a IN c | s + a.name))`],
  ["RETURN size(reduce(s = 0, x IN $texts | s + x))", { texts }],
  [
    "UNWIND $texts AS t WITH collect(t) AS c RETURN size([i IN range(1, 9) | reduce(s = 0, x IN c | s + x)])",
    { texts },
  ],
];

/** What ends soon, or between rows. */
export const usual: Statement[] = [
  ["MATCH (a), (b), (c) RETURN a, b, c"],
  ["UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)"],
  ["RETURN [x IN range(1, 100000) | x % 7]"],
  [`${gathered} RETURN [a IN c WHERE a.name STARTS WITH 'A' | a.name]`],
  [`${gathered} RETURN [a IN c WHERE a.name IN ['a', 'b'] | a.name]`],
  ["MATCH p = (a)-[*1..3]-(b) RETURN reduce(s = 0, r IN relationships(p) | s + r.w)"],
  ["MATCH (n) WHERE n.id IN $texts RETURN n", { texts }],
  ["MATCH (n)--(m) RETURN n, collect(m)"],
];
