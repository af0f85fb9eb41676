// One statement a line. Each is asked of Backchannel and of Neo4j's Query API, in plain and in typed JSON.
// Integers
RETURN 0, 1, -1, 7, 255, 256, 65535, 65536
RETURN 127, 128, -16, -17, -128, -129, 32767, 32768, -32768, -32769
RETURN 2147483647, 2147483648, -2147483648, -2147483649, 4294967295, 4294967296
RETURN 9007199254740991, 9007199254740992, 9007199254740993
RETURN -9007199254740991, -9007199254740992, -9007199254740993
RETURN 9223372036854775807, -9223372036854775808, 9223372036854775806, -9223372036854775807
RETURN 1234567890123456789, -1234567890123456789, 1000000000000000000, 999999999999999999
RETURN 0x7FFFFFFFFFFFFFFF, -0x8000000000000000, 0xff, 0o17, -0o777
RETURN range(-3, 3), range(9223372036854775804, 9223372036854775807)
RETURN 9007199254740993 / 2, 9007199254740993 % 10, 2 * 4611686018427387903
RETURN toInteger('9223372036854775807'), toInteger('1.9'), toInteger('x'), toInteger(1e18)
// Floats
RETURN 1.0, 0.0, -0.0, 1.5, -1.5, 0.1, 0.2, 0.1 + 0.2
RETURN 1e3, 1e6, 1e7, 9999999.0, 9999999.999, 12345678.9, 1e21, 1e22, 1e300
RETURN 0.001, 0.00099999, 1e-3, 1e-4, 1.1e-10, 1e-300
RETURN 4.9e-324, 1e-323, 2.2250738585072014e-308, 2.225073858507201e-308
RETURN 1.7976931348623157e308, -1.7976931348623157e308
RETURN 0.0 / 0.0, 1.0 / 0.0, -1.0 / 0.0, [0.0 / 0.0, {a: -1.0 / 0.0}]
RETURN NaN, Inf, Infinity, -Infinity
RETURN 9007199254740993.0, 9223372036854775807.0, 123456789012345678.0
RETURN 0.10000000149011612, 3.4028234663852886e38, 1.401298464324817e-45, 16777217.0
RETURN 5.684341886080802e-14, 2e23, 1.0e23, 9.999999999999999e22, 2.0e-3, 8.41e21
RETURN 100.0, 123456.0, 1234567.0, 0.5, 0.25, 0.125, 3.0e-5
RETURN pi(), e(), sqrt(2), 10.0 ^ 15, 10.0 ^ -7, 1.0 * 9007199254740992
RETURN toFloat('1e400'), toFloat('-0'), toFloat('1e-400'), toFloat('NaN')
// Strings
RETURN '', 'a', 'ä', '€', '😀', '👩‍👩‍👧‍👦', 'e\u0301'
RETURN 'a"b', "a'b", 'a\\b', 'a\nb', 'a\tb', 'a\rb', 'a\bb', 'a\fb', 'a/b'
RETURN '\u0080', '\u2028', '\u2029', '\ufeff', '\uffff', '\u00e9', '\ud83d\ude00'
RETURN '</script>', '<!--', '&amp;', '%s', '${x}', '{{x}}'
RETURN 'שלום', 'مرحبا', '中文', 'ไทย', '\u202eabc'
RETURN reduce(s = '', i IN range(1, 2000) | s + 'x')
RETURN split('a,b,,c', ','), substring('abc', 0, 2), reverse('😀a'), size('😀')
// Booleans and null
RETURN true, false, null, NOT true, true XOR null, null = null
RETURN [null], {a: null}, [true, null, false], [[null]]
// Lists
RETURN [], [[]], [[], [[]]], [1, 1.0, '1', true, null]
RETURN [1, [2, [3, [4, [5, [6, [7, [8]]]]]]]]
RETURN [[1, 2], [3.0, 4.5], ['a'], [date('2020-01-01')]]
RETURN range(1, 300)
RETURN [x IN range(1, 5) | {x: x, square: x * x, half: x / 2.0}]
RETURN [1, 2, 3][5], [1, 2, 3][-1], [1, 2, 3][1..], []
RETURN reduce(l = [], i IN range(1, 40) | [l])
// Maps
RETURN {}, {a: {}}, {a: 1, b: [1], c: {d: {e: null}}}
RETURN {`odd key`: 1, `ключ`: 2, `😀`: 3, `a"b`: 4, `a\\b`: 5, `a``b`: 6, `1`: 7, `0`: 8}
RETURN {`__proto__`: 1, constructor: 2, toString: 3, hasOwnProperty: 4, valueOf: 5, toJSON: 6}
RETURN {`__proto__`: {a: 1}}, {`__proto__`: null}, [{`__proto__`: []}]
RETURN {`__isNode__`: true, labels: [], properties: {}, elementId: 'x', identity: 1}
RETURN {`__isInteger__`: true, low: 1, high: 2}, {`__isPoint__`: true, srid: 7203, x: 1.0, y: 2.0}
RETURN {`__isDate__`: true, year: 1, month: 2, day: 3}, {`__isDuration__`: true}, {`__isPath__`: true}
RETURN {`__isRelationship__`: true, type: 'R'}, {`__isDateTime__`: true}, {`__isVector__`: true}, {`__isUUID__`: true}
RETURN {`$type`: 'Integer', _value: '1'}, {`$type`: 1}, {_value: 2}, {rawJSON: '1'}
RETURN {`$type`: 'Node', _value: {_element_id: 'x', _labels: [], _properties: {}}}
RETURN {elementId: 'x', labels: ['A'], properties: {}}, {``: 1}
RETURN {length: 1}, {then: 1}, {then: null, catch: 1}, {size: 0}
// Columns
RETURN 1 AS `a b`, 2 AS `a"b`, 3 AS `a``b`, 4 AS `ü`, 5 AS `😀`, 6 AS `1`, 7 AS `a\\b`
RETURN 1 AS `__proto__`, 2 AS constructor, 3 AS toString, 4 AS length, 5 AS keys, 6 AS get
RETURN 1 AS `$type`, 2 AS _value, 3 AS fields, 4 AS values, 5 AS ``
RETURN 1+1, 1 + 1, [1,2][0], 'a' + "b", {a:1}.a
RETURN 2 AS `2`, 1 AS `1`, 0 AS `0`
UNWIND [] AS x RETURN x, x AS y
UNWIND range(1, 5) AS x RETURN x, -x AS y ORDER BY y
UNWIND [1, 1.0, 'a', null, true, [1], {a: 1}] AS x RETURN x
RETURN 1 AS a UNION ALL RETURN 2.5 AS a UNION ALL RETURN null AS a
MATCH (n) RETURN * ORDER BY n.number LIMIT 3
// Dates
RETURN date('2020-02-29'), date('0000-01-01'), date('0001-01-01'), date('9999-12-31')
RETURN date({year: -1}), date({year: -9999}), date({year: -10000}), date({year: 10000}), date({year: 123456})
RETURN date({year: 999999999, month: 12, day: 31}), date({year: -999999999})
RETURN date('2015-W30-2'), date('2015-Q2-60'), date('2015-202'), date('201507'), date('2015')
RETURN date('1582-10-10'), date('1900-02-28') + duration('P1D'), date.truncate('week', date('2020-01-01'))
RETURN date(null), [date('2020-01-01')], {d: date('2020-01-01')}
// Times
RETURN time('12:00Z'), time('12:00:00.5+01:00'), time('00:00-18:00'), time('23:59:59.999999999+18:00')
RETURN time('12:00:00.000000001+00:00'), time('12:31:14.645876123+05:30'), time('12:00+01:02')
RETURN localtime('00:00'), localtime('23:59:59.999999999'), localtime('12:00:00.1'), localtime('12:00:00.100000000')
RETURN localtime('21:40:32.142'), localtime('214032.142'), localtime('21:40'), localtime('21')
RETURN time({hour: 12, timezone: '-00:30'}), time({hour: 1, minute: 2, second: 3, nanosecond: 10})
// Moments
RETURN localdatetime('2020-01-02T03:04:05'), localdatetime('2020-01-02T03:04:05.000000006'), localdatetime('-0005-01-01T00:00')
RETURN localdatetime({year: 123456, month: 7}), localdatetime({year: -123456}), localdatetime('1999-12-31T23:59:59.99')
RETURN localdatetime({year: 999999999, month: 12, day: 31, hour: 23, minute: 59, second: 59, nanosecond: 999999999})
RETURN datetime('2020-01-02T12:00:00+01:00'), datetime('2020-01-02T12:00:00Z'), datetime('2020-01-02T12:00:00-03:30')
RETURN datetime('2020-01-02T12:00:00.123456789+14:00'), datetime('2020-01-02T12:00:00.1-11:45')
RETURN datetime({year: -5, timezone: '+01:00'}), datetime({year: 123456, timezone: '-18:00'}), datetime({year: 0})
RETURN datetime('1969-12-31T23:59:59.999999999Z'), datetime('1970-01-01T00:00:00Z'), datetime('1969-12-31T23:59:59Z')
RETURN datetime({epochSeconds: -1}), datetime({epochMillis: 1}), datetime({epochSeconds: 1, nanosecond: 5})
RETURN datetime('2020-01-02T12:00:00[Europe/Berlin]'), datetime('2020-07-02T12:00:00[Europe/Berlin]')
RETURN datetime('2020-03-29T02:30:00[Europe/Berlin]'), datetime('2020-03-29T01:59:59.999999999[Europe/Berlin]')
RETURN datetime('2020-10-25T02:30:00[Europe/Berlin]'), datetime('2020-10-25T02:30:00+01:00[Europe/Berlin]')
RETURN datetime('1820-01-02T12:00:00[Europe/Berlin]'), datetime('1900-01-01T00:00:00[Africa/Monrovia]')
RETURN datetime('2020-01-02T12:00:00[Z]'), datetime({year: 2020, timezone: 'Z'})
RETURN datetime('2020-01-02T12:00:00[UTC]'), datetime('2020-01-02T12:00:00[GMT]'), datetime('2020-01-02T12:00:00[Etc/UTC]')
RETURN datetime('2020-01-02T12:00:00[Etc/GMT+5]'), datetime('2020-01-02T12:00:00[Etc/GMT-14]'), datetime({timezone: 'UTC', year: 1})
RETURN datetime('2020-01-02T12:00:00[America/Argentina/Buenos_Aires]'), datetime('2020-01-02T12:00:00[Asia/Kathmandu]')
RETURN datetime('2020-01-02T12:00:00[Australia/Lord_Howe]'), datetime('2020-01-02T12:00:00[Pacific/Apia]')
RETURN datetime({year: -2000, timezone: 'Europe/London'}), datetime({year: 12020, timezone: 'Europe/London'})
RETURN datetime({year: 2011, month: 12, day: 30, timezone: 'Pacific/Apia'})
RETURN datetime('2020-01-02T12:00:00[UTC]').timezone, datetime('2020-01-02T12:00[Europe/Berlin]').offset
// Durations
RETURN duration('P0D'), duration('PT0S'), duration({days: 0}), duration('P1Y'), duration('P14M'), duration('P-14M')
RETURN duration('P1Y2M3W4DT5H6M7.008S'), duration('P-1Y-1M400DT1H1M40.000001S')
RETURN duration({seconds: -1, nanoseconds: -5}), duration({seconds: 1, nanoseconds: -5}), duration({nanoseconds: -1})
RETURN duration({nanoseconds: 1000000000}), duration({milliseconds: 1}), duration({microseconds: -1})
RETURN duration({days: -1, seconds: 1}), duration({months: 1, days: -1, hours: 1, minutes: -1})
RETURN duration({seconds: 59}), duration({seconds: 60}), duration({seconds: 3600}), duration({seconds: 86400}), duration({seconds: -61, nanoseconds: 500000000})
RETURN duration({hours: 25}), duration({days: 40}), duration({weeks: 2}), duration({years: 1.5})
RETURN duration('P1.5Y'), duration('P1.5M'), duration('P1.5D'), duration('PT1.5H'), duration('-P1D'), duration('P2012-02-02T14:37:21.545')
RETURN duration({seconds: 9223372036854775807}), duration({seconds: -9223372036854775807}), duration({days: 106751991167300})
RETURN duration({months: 3507324295523}), duration({months: -3507324295523}), duration({seconds: 9007199254740993})
RETURN duration.between(date('2020-01-31'), date('2020-03-01')), duration.inSeconds(localtime('12:00'), localtime('11:00'))
RETURN duration({nanoseconds: 999999999}), duration({seconds: -1, nanoseconds: 1}), duration('PT-0.000000001S')
// Points
RETURN point({x: 1, y: 2}), point({x: 1.5, y: -2.5}), point({x: -0.0, y: 0.0}), point({x: 1e21, y: 1e-7})
RETURN point({x: 1, y: 2, z: 3}), point({x: 1.1, y: 2.2, z: -3.3}), point({x: 4.9e-324, y: 1.7976931348623157e308, z: 0})
RETURN point({longitude: 1, latitude: 2}), point({longitude: -180, latitude: 90}), point({longitude: 181, latitude: 0})
RETURN point({longitude: 1, latitude: 2, height: 3}), point({longitude: 0.1, latitude: -0.1, height: -1e10})
RETURN point({x: 1, y: 2, srid: 7203}), point({x: 1, y: 2, crs: 'wgs-84'}), point({x: 1, y: 2, z: 3, crs: 'WGS-84-3D'})
RETURN [point({x: 1, y: 2}), null], {p: point({x: 0.1, y: 12345678.9})}, point({x: null, y: 1})
// Nodes
MATCH (n:Person {number: 1}) RETURN n
MATCH (n:Person {number: 2}) RETURN n
MATCH (n) WHERE n.number = 3 RETURN n
MATCH (n:Empty) RETURN n, labels(n), properties(n), keys(n)
MATCH (n) RETURN n ORDER BY n.number
MATCH (n:Person {number: 1}) RETURN n.`odd key`, n.`__proto__`, n.nothing, n['born'], n {.*} AS all, n {.number, x: 1} AS some
MATCH (n) RETURN collect(n), count(*), collect(DISTINCT n:Person)
MATCH (n:Person) WITH n ORDER BY n.number RETURN {node: n, list: [n, n]}
OPTIONAL MATCH (n:Nobody) RETURN n, n.name, labels(n)
MATCH (n:Person) RETURN labels(n), elementId(n) ORDER BY n.number
MATCH (n:Person {number: 1}) RETURN properties(n)
MATCH (n:Temporal) RETURN n
MATCH (n:Lists) RETURN n
// Relationships
MATCH ()-[r:KNOWS]->() RETURN r ORDER BY r.number
MATCH (a)-[r]-(b) RETURN r, a.number, b.number ORDER BY r.number, a.number
MATCH ()-[r:`odd type`]->() RETURN r, type(r), properties(r), startNode(r), endNode(r)
MATCH (a)-[r:LOOP]->(a) RETURN r, a = endNode(r)
MATCH ()-[r]->() WITH r ORDER BY r.number RETURN collect(r), {r: collect(r)[0]}
OPTIONAL MATCH ()-[r:NOTHING]->() RETURN r, type(r)
// Paths
MATCH p = (n:Person {number: 1}) RETURN p, length(p)
MATCH p = (:Person {number: 1})-[:KNOWS]->() RETURN p ORDER BY length(p)
MATCH p = (:Person {number: 2})<-[:KNOWS]-() RETURN p
MATCH p = (a {number: 1})-[*1..3]-(b) RETURN p ORDER BY length(p), b.number, [r IN relationships(p) | r.number]
MATCH p = (a)-[:LOOP]->(a) RETURN p
MATCH p = (:Person {number: 1})-[:KNOWS]->()-[]-() RETURN nodes(p), relationships(p), [p], {p: p} ORDER BY last(nodes(p)).number
MATCH p = shortestPath((a:Person {number: 1})-[*..5]-(b {number: 3})) RETURN p
MATCH p = (a:Person {number: 1})-[r:KNOWS*0..2]->(b) RETURN p, r ORDER BY length(p), b.number
OPTIONAL MATCH p = (:Nobody)-->() RETURN p
// All together
MATCH (a:Person {number: 1})-[r]->(b) RETURN [a, r, b, {a: a}], date('2020-01-01'), 1.0, null ORDER BY r.number
MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships
UNWIND [date('2020-01-01'), duration('P1D'), point({x: 1, y: 2}), time('12:00Z'), localtime('12:00')] AS x RETURN x, toString(x)
UNWIND range(1, 100) AS i RETURN i, i / 7.0, toString(i), [i], {i: i}, date('2020-01-01') + duration({days: i})
UNWIND range(1, 50) AS i RETURN 2.0 ^ i, 2.0 ^ -i, 10.0 ^ i, 10.0 ^ -i, 3.0 ^ i / 7, toInteger(2.0 ^ i)
CALL { RETURN 1 AS x UNION RETURN 2.5 AS x } RETURN x
RETURN COUNT { MATCH (n:Person) }, EXISTS { (:Person)-[:KNOWS]->() }, COLLECT { MATCH (n:Person) RETURN n.number ORDER BY n.number }
RETURN [(a:Person {number: 1})-[r:KNOWS]->(b) | b.number], [x IN [1, 2.5] WHERE x > 1]
MATCH (n:Person) RETURN n.number AS number, avg(n.number), sum(n.number), stdev(n.number), percentileCont(n.number, 0.5) ORDER BY number
MATCH (n:Person) RETURN min(n.born), max(n.born), collect(n.born), avg(duration({days: n.number}))
RETURN CASE WHEN true THEN 1 ELSE 'a' END, coalesce(null, 1.0), nullIf(1, 1), valueType(1.0), toString(1e21)
RETURN isNaN(0.0 / 0.0), isEmpty([]), toStringList([1, 2.5]), char_length('😀'), toBoolean('true')
RETURN acos(2), log(0), sign(-0.0), round(2.5), round(-1.55, 1), floor(-0.5), ceil(-0.5), abs(-9223372036854775807)
