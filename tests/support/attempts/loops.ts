/** A statement with its parameters. */
type Loop = [statement: string, parameters?: Record<string, unknown>];

const long = Array.from({ length: 40_000 }, (_, index) => index);
const manyKeys = Object.fromEntries(long.map((index) => [`k${index}`, 1]));
const gathered = "MATCH (n) WITH collect(n) AS c ";

/** Loops that nobody could wait for, in ways in which a list's length may be hidden. */
export const tooMany: Loop[] = [
  ["WITH range(1, 1000000) AS c RETURN [x IN range(1, 1000) | c]"],
  ["WITH range(1, 1000000) AS c WITH [x IN range(1, 1000) | c] AS d RETURN *"],
  [`WITH [1, 2] AS l ${"WITH [l, l] AS l ".repeat(40)} RETURN l`],
  ["RETURN size([a IN $l | size([b IN $l | a])])", { l: long }],
  [`${gathered} RETURN size([a IN c | size([b IN c | a])])`],
  [`${gathered} RETURN [a IN c WHERE any(b IN c WHERE b.x = a.x)]`],
  [`${gathered} RETURN [a IN c | reduce(s = 0, b IN c | s + b.x)]`],
  [`${gathered} RETURN [a IN c WHERE c = c]`],
  [`${gathered} RETURN [a IN c WHERE a IN c[1..]]`],
  [`${gathered} RETURN [a IN c WHERE [a] IN c]`],
  [`${gathered} RETURN [a IN c WHERE {k: a.k} IN c]`],
  [`${gathered} RETURN [a IN c WHERE c IS :: LIST<INTEGER>]`],
  [`${gathered} RETURN [a IN c | size(toStringList(c))]`],
  [`${gathered} RETURN [a IN COLLECT { MATCH (m) RETURN m } | [b IN c | b]]`],
  [`${gathered} WITH c AS where RETURN [a IN [] + where WHERE true | [b IN where WHERE true | b]]`],
  [`${gathered} UNWIND range(1, 1000000) AS y WITH collect(c) AS cc RETURN [a IN cc | [b IN a | b.x]]`],
  [`${gathered} WITH * UNWIND range(1, 9) AS y WITH collect(c) AS cc RETURN [a IN cc | [b IN a | b.x]]`],
  [`${gathered} WITH {a: c, b: c} AS d WITH collect(d) AS e RETURN [f IN e | [g IN f.a | g.x]]`],
  ["RETURN [x IN range(1, 1000) | [y IN range(1, 1000) | [z IN range(1, 1000) | z]]]"],
  ["RETURN size([x IN range(1, 1000000) | [y IN range(1, 100) | toString(y)]])"],
  ["RETURN reduce(l = [], x IN range(1, 200000) | l + x)"],
  ["RETURN [a IN keys($m) | [b IN keys($m) | b]]", { m: manyKeys }],
  [`RETURN ${Array(120).fill("size([x IN range(1, 1000000) | x + 1])").join(" + ")}`],
  [`WITH [1] AS a ${"WITH [a, a] AS a ".repeat(40)} RETURN count(DISTINCT a)`],
  [`WITH [1] AS a ${"WITH [a, a] AS a ".repeat(40)} UNWIND [1, 2] AS i WITH a, i ORDER BY a RETURN i`],
  [`WITH [1] AS a ${"WITH [a, a] AS a ".repeat(40)} WITH a, count(*) AS c RETURN c`],
  [`WITH [1] AS a ${"WITH [a, a] AS a ".repeat(40)} RETURN CASE a WHEN a THEN 1 END`],
  ["CYPHER 25 LET c = [x IN range(1, 1000000) | x] RETURN [a IN c | [b IN c | b + 1]]"],
  ["WITH $t AS t RETURN [i IN range(1, 100000) | toUpper(t)]", { t: "a".repeat(100_000) }],
];

const texts = { text: "a".repeat(400_000), sought: `${"a".repeat(200_000)}b` };

/** Texts that are sought in long texts, or matched, more often than can be waited for. */
export const searching: Loop[] = [
  ["RETURN $text CONTAINS $sought", texts],
  ["RETURN 'a' + $text CONTAINS 'a' || $sought", texts],
  ["RETURN replace($text, $sought, '')", texts],
  ["RETURN split($text, $sought)", texts],
  ["RETURN btrim($text, $sought)", texts],
  ["RETURN [i IN range(1, 1000) | $text CONTAINS $sought]", { text: "a".repeat(9000), sought: "a".repeat(4000) }],
  ["RETURN [i IN range(1, 1000000) WHERE $text =~ '.*a.*b']", { text: "a".repeat(500) }],
];

/** What fills the memory bit by bit. */
export const growing: Loop[] = [
  ["RETURN size([x IN range(1, 500000) | [y IN range(1, 12) | toString(y)]])"],
  ["RETURN size([x IN range(1, 1000000) | $text + x])", { text: "a".repeat(900) }],
  ["RETURN size([x IN range(1, 1000000) | {a: [x, toString(x)], b: [x, toString(x)]}])"],
  [
    `WITH ${Array(6)
      .fill("[x IN range(1, 1000000) | [x]]")
      .map((list, i) => `${list} AS l${i}`)} RETURN 1`,
  ],
  ["MATCH (n) WITH collect(n) AS c RETURN reduce(s = 0, x IN c | s + $text)", { text: "a".repeat(900) }],
  [`${gathered} RETURN reduce(l = [], a IN c | l + a)`],
  [`${gathered} RETURN reduce(s = '', a IN c | s + a.name)`],
  [`WITH 'a' AS s ${"WITH s + s AS s ".repeat(34)} RETURN s`],
  [`WITH 'xx' AS s ${"WITH s || s AS s ".repeat(40)} RETURN size(s)`],
  ["RETURN size(reduce(s = 'a', i IN range(1, 40) | replace(s, 'a', 'aa')))"],
  ["RETURN size(reduce(s = 'a', i IN range(1, 40) | replace(s, '', 'a')))"],
  ["RETURN size(reduce(s = 'a', i IN range(1, 40) | [y IN [s] | y + y][0]))"],
  ["RETURN size(reduce(s = 'a', i IN range(1, 40) | reduce(t = '', y IN [1, 2] | t + s)))"],
  ["RETURN size(reduce(s = 'a', i IN range(1, 40) | reduce(t = '', y IN split(s, '') | t + 'aa')))"],
  ["RETURN size(reduce(l = [1], i IN range(1, 40) | [x IN [1, 2] | l]))"],
  ["RETURN size(reduce(s = 'a', i IN range(1, 40) | head(COLLECT { WITH s AS t RETURN t + t })))"],
  [`WITH [1] AS a ${"WITH a || a AS a ".repeat(24)} RETURN size([x IN a | x])`],
  [`WITH [1] AS a ${"WITH a || a AS a ".repeat(40)} RETURN [a, 1][0][5]`],
  ["RETURN size([x IN range(1, 1000000) || range(1, 1000000) || range(1, 1000000)|x])"],
  [`WITH 'a' AS end ${"WITH end + end AS end ".repeat(34)} RETURN end`],
  [`WITH 'a' AS with ${"WITH with + with AS with ".repeat(34)} RETURN with`],
  [`WITH $s AS s ${"WITH s + s AS s ".repeat(10)} RETURN s`, { s: "a".repeat(100_000) }],
  [`WITH 'aaaaaaaaaa' AS s ${"WITH replace(s, 'a', s) AS s ".repeat(6)} RETURN s`],
];

/** What comes to be within so many lists or maps that Neo4j walks through them for minutes. */
export const nesting: Loop[] = [
  ["RETURN reduce(l = [], x IN range(1, 100000) | [l])"],
  ["RETURN size(reduce(l = [], x IN range(1, 100000) | [x, [l, x]]))"],
  ["RETURN reduce(l = reduce(l = [], x IN range(1, 1000) | [l]), x IN range(1, 1000) | [l])"],
  [`WITH reduce(l = [], x IN range(1, 1000) | [l]) AS l ${"WITH [l] AS l ".repeat(600)} RETURN l`],
  ["RETURN size(reduce(l = [], x IN range(1, 100000) | [y IN [l] | y]))"],
  ["RETURN size(reduce(l = [], x IN range(1, 100000) | [l][0..1]))"],
  ["RETURN reduce(m = {}, x IN range(1, 100000) | {before: m}).before"],
  ["RETURN reduce(m = {}, x IN range(1, 100000) | {was: 1, before: coalesce(m, 1)}).before"],
  ["MATCH (n) WITH collect(n) AS c RETURN reduce(m = null, x IN c | CASE WHEN x.y THEN m ELSE {it: x, next: m} END)"],
];

/** What fills it by doubling. */
export const doubling = [
  "RETURN reduce(s = 'a', x IN range(1, 34) | s + s)",
  "RETURN reduce(s = 'a', x IN range(1, 34) | s + ' ' + s)",
  "RETURN reduce(s = 'a', x IN range(1, 34) | s||s)",
  "RETURN reduce(l = [], x IN range(1, 40) | [l, l])",
  "RETURN reduce(s = 0, x IN range(1, 34) | CASE WHEN x = 1 THEN 'a' ELSE s + s END)",
  "RETURN reduce(m = {a: 'a', b: 'b'}, x IN range(1, 34) | {a: m.b, b: m.a + m.b})",
];
