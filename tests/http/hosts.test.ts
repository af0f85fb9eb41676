import { request } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { serving } from "./serving.ts";

interface Sent {
  method?: string;
  headers: Record<string, string>;
}

/** `fetch` chooses the Host itself, so this does not use it. */
function statusOf(url: string, { method = "GET", headers }: Sent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/health`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject).end();
  });
}

test("loopback, the own name and the allowed names are served, with a port or without", async () => {
  const url = await serving({ settings: { host: "::1", allowedHosts: ["graph.example", "tall.example:8443"] } });
  const hosts = [
    "localhost",
    "LOCALHOST:3000",
    "127.0.0.1:3000",
    "[::1]:3000",
    "graph.example:80",
    "tall.example:8443",
  ];
  const statuses = await Promise.all(hosts.map((Host) => statusOf(url, { headers: { Host } })));
  expect(statuses).toEqual(hosts.map(() => 200));
});

test("a foreign name is refused, a forwarded one too unless a proxy is trusted", async () => {
  const url = await serving();
  const headers: Record<string, string>[] = [
    { Host: "evil.example" },
    { Host: "localhost.evil.example" },
    { Host: "localhost:3000@evil.example" },
    { Host: "0.0.0.0" },
    { Host: "evil.example", "X-Forwarded-Host": "localhost" },
  ];
  const statuses = await Promise.all(headers.map((sent) => statusOf(url, { headers: sent })));
  expect(statuses).toEqual(headers.map(() => 421));
  const behindProxy = await serving({ settings: { trustProxy: 1, allowedHosts: ["graph.example"] } });
  const forwarded = { Host: "10.0.0.1", "X-Forwarded-Host": "graph.example" };
  expect(await statusOf(behindProxy, { headers: forwarded })).toBe(200);
});

test("a request that names two hosts is refused, whichever they are", async () => {
  const { port } = new URL(await serving());
  const socket = connect(Number(port), "127.0.0.1");
  socket.end("GET /api/health HTTP/1.1\r\nHost: localhost\r\nhost: localhost\r\nConnection: close\r\n\r\n");
  const answer = (await socket.toArray()).join("");
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain("A request names one Host, not several.");
});

test("a page of another site may not send, one of ours may", async () => {
  const url = await serving();
  const own = new URL(url);
  const origins = [url, `https://${own.host}`, "null", "https://evil.example", `http://${own.hostname}:1`];
  const statuses = await Promise.all(origins.map((Origin) => statusOf(url, { method: "POST", headers: { Origin } })));
  expect(statuses).toEqual([405, 405, 403, 403, 403]);
});
