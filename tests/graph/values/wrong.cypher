// One wrong statement a line, whose code and place must be Neo4j's. "\n" stands for a line break.
RETURN
RETRUN 1
RETURN 1 +
RETURN (1
RETURN 1)
RETURN 'abc
RETURN "abc
RETURN `abc
RETURN [1, 2
RETURN {a: 1
RETURN {a 1}
RETURN {1: 1}
RETURN 1 AS
RETURN 1 AS 2
RETURN 1 AS a, 2 AS a
RETURN x
RETURN $x
RETURN $x + $y
MATCH (n RETURN n
MATCH n RETURN n
MATCH (n)
MATCH (n) RETRUN n
MATCH (n) RETURN m
MATCH (n) WHERE RETURN n
MATCH (n) WHERE n.x = RETURN n
MATCH (n)-[r]-> RETURN n
MATCH (n)-[r->(m) RETURN n
MATCH (n)-[:A|]->() RETURN n
MATCH (n:) RETURN n
MATCH (n {a: }) RETURN n
MATCH (n) RETURN n ORDER
MATCH (n) RETURN n ORDER BY
MATCH (n) RETURN n LIMIT
MATCH (n) RETURN n LIMIT x
MATCH (n) RETURN n LIMIT -1
MATCH (n) RETURN n LIMIT 1.5
MATCH (n) RETURN n LIMIT 'a'
MATCH (n) RETURN n SKIP -1
MATCH (n) RETURN n.name, count(*) ORDER BY n.age
MATCH (n)\nRETURN m
MATCH (n)\nWHERE n.x >\nRETURN n
\n\n  RETURN 1 +
// a comment\nRETURN x
/* a\ncomment */ RETURN x
RETURN 1\n  AS a,\n  b AS c
RETURN 'ä😀', x
RETURN '😀' AS a, '😀' + x
WITH 1 AS a\nRETURN b
WITH 1\nRETURN 1
UNWIND [1] RETURN 1
UNWIND x AS y RETURN y
RETURN foo(1)
RETURN size()
RETURN size(1, 2)
RETURN abs('a')
RETURN toUpper(1)
RETURN 1 + date('2020-01-01')
RETURN date('2020-13-01')
RETURN date('x')
RETURN date({month: 1})
RETURN datetime('2020-01-01T00:00[Europe/Nowhere]')
RETURN time('25:00')
RETURN duration('x')
RETURN point({x: 1})
RETURN point({longitude: 1, latitude: 100})
RETURN 1 / 0
RETURN 1 % 0
RETURN 9223372036854775807 + 1
RETURN 9223372036854775808
RETURN -9223372036854775809
RETURN 1e400
RETURN 9223372036854775807 * 2
RETURN toInteger({a: 1})
RETURN [1, 2]['a']
RETURN {a: 1}[0]
RETURN 'a'.b
WITH 1 AS x RETURN x.y
WITH [1] AS x RETURN x.y
RETURN sum('a')
RETURN count(count(1))
MATCH (n) WHERE count(n) > 1 RETURN n
MATCH (n) RETURN count(n) + n.x
RETURN 1 UNION RETURN 2
RETURN 1 AS a UNION RETURN 2 AS b
RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a
MATCH (n) RETURN n UNION
CALL { RETURN 1 }
CALL db.nothing()
CALL db.labels() YIELD nothing RETURN 1
CALL db.labels(1)
RETURN all(x IN [1])
RETURN [x IN [1, 2] WHERE | x]
RETURN reduce(a = 0, x IN [1])
RETURN CASE WHEN true END
RETURN CASE WHEN true THEN 1
RETURN EXISTS { MATCH (n
RETURN shortestPath((a)-[]-(b))
MATCH p = shortestPath((a)-[*]-(b)) RETURN q
MATCH (a)-[r]->(b), (r) RETURN r
MATCH (a), (a)-[a]->() RETURN a
MATCH (a)-[r*2..1]->(b) RETURN x
MATCH p = (a)-->(b), p = (b)-->(a) RETURN p
RETURN n.name
RETURN 1 = = 2
RETURN 1 <> <> 2
RETURN NOT
RETURN true AND
RETURN 1 IN
RETURN 'a' STARTS 'b'
RETURN {a: 1, a: 2}.b.c, x
RETURN \u00zz
RETURN '\uZZZZ'
RETURN #
RETURN 1;; RETURN 2
RETURN 1; RETURN 2
RETURN 1 FOO
FOO
SELECT * FROM nodes
MATCH (n) RETURN DISTINCT
MATCH (n) WITH n.name RETURN n
MATCH (n) WITH n AS a, n AS a RETURN a
RETURN range(1, 10, 0)
RETURN [1, 2, 3][1.5]
RETURN substring('abc', -1)
RETURN left('abc', -1)
RETURN split(1, 2)
RETURN toBoolean([])
RETURN percentileCont(1, 2)
UNWIND [1, 0] AS x RETURN 1 / x
UNWIND [0, 1] AS x RETURN 1 / x
MATCH (n) RETURN properties(1)
RETURN id('a')
RETURN labels(1)
RETURN type({})
RETURN length([1])
RETURN nodes(1)
RETURN datetime.truncate('nothing', datetime())
RETURN duration.between(1, 2)
