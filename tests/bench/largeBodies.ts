import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { managed } from "../support/databases.ts";

// How long a large body keeps all others waiting: `node tests/bench/largeBodies.ts`.

const many = (count: number, one: unknown) => Array(count).fill(one);
const typed = ($type: string, _value: unknown) => ({ $type, _value });
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

/** As JSON, since some numbers are not JavaScript's. */
const plain = {
  "whole numbers": JSON.stringify(many(49_000, 1234567)),
  floats: `[${many(49_000, "1234.50").join(",")}]`,
  "large whole numbers": `[${many(49_000, "9007199254740993").join(",")}]`,
  texts: JSON.stringify(many(49_000, "abcde")),
  "lists in lists": JSON.stringify(many(490, nested(98))),
  "a map of many": JSON.stringify(Object.fromEntries(many(49_000, 1).map((one, index) => [`k${index}`, one]))),
  "maps of one": JSON.stringify(many(24_000, { a: 1 })),
};
const ofTypes = {
  integers: many(24_000, typed("Integer", "1")),
  dates: many(18_000, typed("Date", "2020-01-01")),
  "times with zones": many(9000, typed("ZonedDateTime", "2020-01-01T00:00:00+01:00[Europe/Paris]")),
  durations: many(18_000, typed("Duration", "P1Y2M3DT4S")),
  points: many(15_000, typed("Point", "SRID=7203;POINT (1.0 2.0)")),
  bytes: many(18_000, typed("Base64", "AAAA")),
};
const statements = {
  "is sent": "RETURN size($a)",
  "is matched too": "RETURN any(x IN $a WHERE x = 'a' AND 'a' =~ $b)",
};

const database = await managed();
const env = {
  ...process.env,
  NEO4J_URI: database.uri,
  NEO4J_USERNAME: database.username,
  NEO4J_PASSWORD: database.password,
};
const child = fork("tests/bench/memoryServer.ts", { env });
try {
  const [url] = await once(child, "message");
  const post = async (value: string, type: string, statement: string) => {
    const body = `{"statement":${JSON.stringify(statement)},"parameters":{"b":"a","a":${value}}}`;
    const response = await fetch(`${url}/api/cypher`, { method: "POST", headers: { "Content-Type": type }, body });
    return { status: response.status, text: await response.text(), size: body.length };
  };
  const bodies = [
    ...Object.entries(plain).map(([what, text]) => ({ what, text, type: "application/json" })),
    ...Object.entries(ofTypes).map(([what, list]) => ({
      what,
      text: JSON.stringify(typed("List", list)),
      type: "application/vnd.neo4j.query",
    })),
  ];
  for (const [how, statement] of Object.entries(statements))
    for (const { what, text, type } of bodies) {
      const slowest: number[] = [];
      let told = "";
      for (let round = 0; round < 5; round++) {
        let longest = 0;
        let isOver = false;
        const posting = post(text, type, statement).finally(() => {
          isOver = true;
        });
        while (!isOver) {
          const asked = performance.now();
          await fetch(`${url}/api/health`).then((response) => response.text());
          longest = Math.max(longest, performance.now() - asked);
          await wait(1);
        }
        const { status, size, text: answer } = await posting;
        told = `${status} ${Math.round(size / 1000)} kB ${status === 200 ? "" : answer.slice(0, 150)}`;
        slowest.push(Math.round(longest));
      }
      console.log(what, how, "| slowest health ms", slowest.join(" "), "|", told);
    }
} finally {
  child.disconnect();
  await database.stop();
}
