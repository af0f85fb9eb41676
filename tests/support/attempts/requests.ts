import { deflateSync, gzipSync } from "node:zlib";

/** A request that must be refused as such. */
export interface RequestAttempt {
  what: string;
  method?: string;
  path?: string;
  body?: string | Buffer;
  headers?: Record<string, string>;
}

const write = "CREATE (n:Intruder)";
const json = { "Content-Type": "application/json" };
const typed = { "Content-Type": "application/vnd.neo4j.query" };
const asBody = (statement: string) => JSON.stringify({ statement });
const read = asBody("RETURN 1");
const withParameters = (parameters: unknown) => JSON.stringify({ statement: "RETURN 1", parameters });
const typedParameter = (type: string, value: unknown) => withParameters({ a: { $type: type, _value: value } });

/** What a guard that looks at the statement alone would let through. */
const bodies: RequestAttempt[] = [
  { what: "no body" },
  { what: "an empty object", body: "{}" },
  { what: "half an object", body: '{"statement": "RETURN 1"' },
  { what: "JSON with comments", body: '{"statement": "RETURN 1" /* a */}' },
  { what: "a list", body: `[${asBody(write)}]` },
  { what: "null", body: "null" },
  { what: "a bare string", body: JSON.stringify(write) },
  { what: "two objects", body: read + asBody(write) },
  { what: "two objects on two lines", body: `${read}\n${asBody(write)}` },
  { what: "a second statement under the same key", body: `{"statement": "RETURN 1", "statement": "${write}"}` },
  { what: "a statement that is a list", body: JSON.stringify({ statement: [write] }) },
  { what: "a statement that is a number", body: JSON.stringify({ statement: 1 }) },
  { what: "a statement that is empty", body: asBody("") },
  { what: "an unknown key", body: JSON.stringify({ statement: "RETURN 1", accessMode: "WRITE" }) },
  { what: "impersonation", body: JSON.stringify({ statement: "RETURN 1", impersonatedUser: "neo4j" }) },
  { what: "bookmarks", body: JSON.stringify({ statement: "RETURN 1", bookmarks: ["x"] }) },
  { what: "the old API's statements", body: JSON.stringify({ statements: [{ statement: write }] }) },
  { what: "another plan than there is", body: JSON.stringify({ statement: "RETURN 1", plan: "run" }) },
  { what: "a limit of nothing", body: JSON.stringify({ statement: "RETURN 1", limit: 0 }) },
  { what: "a limit beyond all", body: JSON.stringify({ statement: "RETURN 1", limit: 1e15 }) },
  { what: "a limit that is a word", body: JSON.stringify({ statement: "RETURN 1", limit: "all" }) },
  { what: "a body of 2 MB", body: JSON.stringify({ statement: "RETURN 1", parameters: { a: "a".repeat(2_000_000) } }) },
  { what: "a body of 10,000 lists", body: `{"statement": "RETURN 1", "parameters": {"a": ${"[".repeat(10_000)}` },
  { what: "a body nested 200 deep", body: withParameters({ a: JSON.parse(`${"[".repeat(200)}${"]".repeat(200)}`) }) },
  { what: "a UTF-16 body", body: Buffer.from(`\uFEFF${asBody(write)}`, "utf16le") },
  { what: "a body that is no UTF-8", body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) },
  {
    what: "overlong UTF-8",
    body: Buffer.concat([Buffer.from('{"statement": "RETURN 1 '), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]),
  },
  { what: "a zero byte after the body", body: `${read}\0` },
  { what: "a compressed body", body: gzipSync(read), headers: { ...json, "Content-Encoding": "gzip" } },
  { what: "a deflated body", body: deflateSync(read), headers: { ...json, "Content-Encoding": "deflate" } },
  { what: "a body that says it is compressed", body: read, headers: { ...json, "Content-Encoding": "br" } },
  {
    what: "a bomb of zeros",
    body: gzipSync(Buffer.alloc(50_000_000)),
    headers: { ...json, "Content-Encoding": "gzip" },
  },
  ...[
    {
      what: "a UTF-16 body that says so",
      type: "application/json; charset=utf-16le",
      body: Buffer.from(asBody(write), "utf16le"),
    },
    { what: "a body in Latin 1", type: "application/json; charset=latin1", body: read },
    { what: "text", type: "text/plain", body: read },
    { what: "a form", type: "application/x-www-form-urlencoded", body: "statement=RETURN+1" },
    { what: "a form of parts", type: "multipart/form-data; boundary=x", body: `--x\r\n\r\n${read}\r\n--x--` },
    { what: "two content types", type: "application/json, text/plain", body: read },
    { what: "XML", type: "application/xml", body: "<statement>RETURN 1</statement>" },
  ].map(({ type, ...rest }) => ({ ...rest, headers: { "Content-Type": type } })),
  { what: "no content type", body: read, headers: {} },
];

const parameters: RequestAttempt[] = [
  { what: "parameters that are a list", body: withParameters([1]) },
  { what: "parameters that are a word", body: withParameters("a") },
  {
    what: "60,000 parameters",
    body: withParameters(Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`p${i}`, 1]))),
  },
  { what: "a list of 60,000", body: withParameters({ a: Array(60_000).fill(1) }) },
  { what: "a number larger than any", body: '{"statement": "RETURN $a", "parameters": {"a": 1e999}}' },
  ...[
    ["Integer", "9223372036854775808"],
    ["Float", "one"],
    ["Date", "2020-13-45"],
    ["Duration", "P1X"],
    ["Point", "SRID=1;POINT (1 2)"],
    ["Base64", "%%"],
    ["Node", { _element_id: "1", _labels: [], _properties: {} }],
    ["Path", []],
    ["Function", "x"],
    ["__proto__", "x"],
  ].map(([type, value]) => ({
    what: `a typed ${type}: ${JSON.stringify(value)}`,
    body: typedParameter(String(type), value),
    headers: typed,
  })),
];

const addresses: RequestAttempt[] = [
  { what: "a foreign Host", body: read, headers: { ...json, Host: "evil.example" } },
  { what: "a Host with another one inside", body: read, headers: { ...json, Host: "evil.example:80@127.0.0.1" } },
  { what: "a foreign Origin", body: read, headers: { ...json, Origin: "https://evil.example" } },
  { what: "an Origin that is null", body: read, headers: { ...json, Origin: "null" } },
  { what: "an Accept that there is not", body: read, headers: { ...json, Accept: "image/png" } },
  { what: "GET", method: "GET" },
  { what: "PUT", method: "PUT", body: read },
  { what: "DELETE", method: "DELETE" },
  { what: "PATCH", method: "PATCH", body: read },
  { what: "GET of a check", method: "GET", path: "/api/cypher/check" },
  { what: "another database", path: "/api/cypher?database=system", body: read },
  { what: "a database with a tick", path: "/api/cypher?database=neo4j%60", body: read },
  { what: "two databases", path: "/api/cypher?database=neo4j&database=system", body: read },
  { what: "a database that is a map", path: "/api/cypher?database[name]=system", body: read },
  { what: "an unknown word in the query", path: "/api/cypher?accessMode=WRITE", body: read },
  { what: "__proto__ in the query", path: "/api/cypher?__proto__[database]=system", body: read },
  { what: "a path above the API", path: "/api/../api/cypher/../../etc/passwd", body: read },
  { what: "a path in percents", path: "/api/cypher%2f..%2f..%2fetc%2fpasswd", body: read },
  { what: "a file of the server", method: "GET", path: "/..%2f..%2fpackage.json" },
  { what: "a hidden file", method: "GET", path: "/.git/config" },
  { what: "the password", method: "GET", path: "/.backchannel/data-5/password" },
  { what: "half a percent", method: "GET", path: "/api/nodes/%E0%A4%A" },
  { what: "a zero byte in the path", method: "GET", path: "/api/nodes/%00" },
  { what: "a node's id of 10,000 letters", method: "GET", path: `/api/nodes/${"a".repeat(10_000)}` },
  { what: "Cypher as a node's id", method: "GET", path: "/api/nodes/x'%20OR%201=1%20DETACH%20DELETE%20n" },
  { what: "Neo4j's own API", path: "/db/neo4j/query/v2", body: asBody(write) },
];

/** To `POST /api/cypher` with JSON, unless they say otherwise. */
export const requests: RequestAttempt[] = [...bodies, ...parameters, ...addresses];
