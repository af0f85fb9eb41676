/** Bytes that are no proper HTTP, or only half of it. */
interface RawAttempt {
  what: string;
  bytes: string;
}

const post = "POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
const body = '{"statement": "CREATE (n:Intruder)"}';

/** The server must refuse each or close the connection. */
export const raw: RawAttempt[] = [
  { what: "no HTTP", bytes: "CREATE (n:Intruder)\r\n\r\n" },
  { what: "Bolt", bytes: "\x60\x60\xb0\x17\x00\x00\x04\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\r\n\r\n" },
  { what: "TLS", bytes: "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n" },
  { what: "no Host", bytes: "GET /api/health HTTP/1.1\r\n\r\n" },
  { what: "two Hosts", bytes: "GET /api/health HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n" },
  {
    what: "a whole address of another host",
    bytes: "GET http://evil.example/api/schema HTTP/1.1\r\nHost: evil.example\r\n\r\n",
  },
  { what: "two lengths", bytes: `${post}Content-Length: 5\r\nContent-Length: ${body.length}\r\n\r\n${body}` },
  {
    what: "a length and chunks",
    bytes: `${post}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${body}`,
  },
  { what: "chunks, spelled oddly", bytes: `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${body}` },
  { what: "a length that is no number", bytes: `${post}Content-Length: 1e9\r\n\r\n${body}` },
  { what: "a length below nothing", bytes: `${post}Content-Length: -1\r\n\r\n${body}` },
  { what: "a header of 100 kB", bytes: `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(100_000)}\r\n\r\n` },
  { what: "a zero byte in a header", bytes: "GET / HTTP/1.1\r\nHost: local\x00host\r\n\r\n" },
  { what: "a header without a colon", bytes: "GET / HTTP/1.1\r\nHost: localhost\r\nCREATE\r\n\r\n" },
  { what: "a broken method", bytes: `CREATE /api/cypher HTTP/1.1\r\nHost: localhost\r\n\r\n` },
];

/** Begun and never ended. */
export const unfinished: RawAttempt[] = [
  { what: "nothing", bytes: "" },
  { what: "half a head", bytes: "POST /api/cypher HTTP/1.1\r\nHost: loc" },
  { what: "a head without a body", bytes: `${post}Content-Length: ${body.length}\r\n\r\n` },
  { what: "half a body", bytes: `${post}Content-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}` },
  { what: "a chunk larger than any", bytes: `${post}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n${body}` },
  { what: "half a chunk", bytes: `${post}Transfer-Encoding: chunked\r\n\r\nff\r\n{"st` },
];
