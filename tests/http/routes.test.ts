import { expect, test, vi } from "vitest";
import { NotFoundError } from "../../src/domain/errors.ts";
import { problem, serving, told } from "./serving.ts";

const oman = { id: "oman", elementId: "4:x:1", labels: ["Country"], properties: { name: "Oman" } };

test("an operation answers with what the store gives, as JSON that may be kept if it is asked for again", async () => {
  const url = await serving({ store: { node: async () => ({ node: oman, evidence: [] }) } });
  const response = await fetch(`${url}/api/nodes/oman`);
  expect(await response.json()).toEqual({ node: oman, evidence: [] });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-cache",
    vary: "Accept",
    etag: expect.any(String),
  });
});

test("an id may hold any letters, slashes too", async () => {
  const url = await serving({
    store: { node: async (id) => ({ node: { ...oman, id }, evidence: [] }) },
  });
  const response = await fetch(`${url}/api/nodes/${encodeURIComponent("4:a/b?ü:1")}`);
  expect(await response.json()).toMatchObject({ node: { id: "4:a/b?ü:1" } });
});

test("what the query leaves out has its standard value", async () => {
  const url = await serving({
    store: { neighbours: async (_id, choice) => ({ subgraph: { nodes: [], relationships: [] }, total: choice.limit }) },
  });
  const response = await fetch(`${url}/api/nodes/oman/neighbours?types=MEDIATED`);
  expect(await response.json()).toEqual({ subgraph: { nodes: [], relationships: [] }, total: 100 });
});

test("ids that are given one by one may hold commas, and only so many are taken", async () => {
  const url = await serving({
    store: {
      neighbours: async (_id, { without = [] }) => ({
        subgraph: { nodes: without.map((id) => ({ ...oman, id })), relationships: [] },
        total: 0,
      }),
    },
  });
  const ids = async (query: string) => {
    const { subgraph } = await (await fetch(`${url}/api/nodes/oman/neighbours?${query}`)).json();
    return subgraph.nodes.map(({ id }: { id: string }) => id);
  };
  expect(await ids("without=Washington,%20D.C.&without=a/b")).toEqual(["Washington, D.C.", "a/b"]);
  expect(await ids("without=Washington,%20D.C.")).toEqual(["Washington, D.C."]);
  const many = await fetch(`${url}/api/nodes/oman/neighbours?${"without=a&".repeat(501)}`);
  expect((await told(many)).detail).toBe("The query cannot be used: without must be at most 500 values.");
});

test("types and labels are given one by one and may hold commas; of paths they are a list, with %2C inside", async () => {
  const choices: unknown[] = [];
  const url = await serving({
    store: {
      neighbours: async (_id, { types, labels }) => {
        choices.push({ types, labels });
        return { subgraph: { nodes: [], relationships: [] }, total: 0 };
      },
      paths: async ({ types }) => {
        choices.push({ types });
        throw new NotFoundError("No such node.");
      },
    },
  });
  const neighbours = `${url}/api/nodes/oman/neighbours`;
  await fetch(`${neighbours}?types=OF,%20course&types=LED_TO&labels=A,B`);
  await fetch(`${neighbours}?types=OF,%20course`);
  await fetch(`${url}/api/paths?from=a&to=b&types=${encodeURIComponent("OF%2C course,LED_TO")}`);
  expect(choices).toEqual([
    { types: ["OF, course", "LED_TO"], labels: ["A,B"] },
    { types: ["OF, course"], labels: undefined },
    { types: ["OF, course", "LED_TO"] },
  ]);
  const { status } = await fetch(`${neighbours}?types=`);
  expect(status).toBe(400);
});

test("each field at fault is named, with what it must be", async () => {
  const url = await serving({ store: {} });
  const response = await fetch(`${url}/api/nodes/oman/neighbours?limit=5000&direction=up&skip=x&colour=red`);
  expect(await told(response)).toEqual(
    problem(
      400,
      "Bad Request",
      "The query cannot be used: direction must be one of out, in, both; limit must be at most 1000; " +
        "skip must be a number; colour is not known here.",
    ),
  );
});

test("a query where none is known, and one given twice, are refused", async () => {
  const url = await serving({ store: {} });
  const details = await Promise.all(
    ["/api/timeline?limit=3", "/api/graph?limit=3&limit=4", "/api/search", "/api/search?q=%20", "/api/sources/x"].map(
      async (path) => {
        const { status, detail } = await told(await fetch(url + path));
        return `${status} ${detail}`;
      },
    ),
  );
  expect(details).toEqual([
    "400 The query cannot be used: limit is not known here.",
    "400 The query cannot be used: limit must be a number.",
    "400 The query cannot be used: q must be a string.",
    "400 The query cannot be used: q must not be empty.",
    "400 The address cannot be used: passage is wrong: a passage is written like s03.p4.",
  ]);
});

test("a path that is none is 404, one that cannot be decoded 400", async () => {
  const url = await serving({ store: {} });
  expect(await told(await fetch(`${url}/api/nonsense`))).toEqual(
    problem(404, "Not Found", "There is nothing at /api/nonsense. /api/openapi.json lists what there is."),
  );
  expect(await told(await fetch(`${url}/api/nodes/%E0%A4%A`))).toEqual(
    problem(400, "Bad Request", "The request cannot be read."),
  );
});

test("another method is 405 and told which ones there are", async () => {
  const url = await serving({ store: {} });
  const response = await fetch(`${url}/api/cypher`);
  expect(response.headers.get("Allow")).toBe("POST, OPTIONS");
  expect(await told(response)).toEqual(problem(405, "Method Not Allowed", "/api/cypher takes POST."));
  const options = await fetch(`${url}/api/schema`, { method: "OPTIONS" });
  expect([options.status, options.headers.get("Allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
});

test("HEAD answers like GET, without a body", async () => {
  const url = await serving();
  const response = await fetch(`${url}/api/health`, { method: "HEAD" });
  expect([response.status, await response.text()]).toEqual([200, ""]);
});

test("a form that the answer does not have is 406", async () => {
  const url = await serving({ store: {} });
  const response = await fetch(`${url}/api/timeline`, { headers: { Accept: "text/csv" } });
  expect(await told(response)).toEqual(problem(406, "Not Acceptable", "The answer comes as application/json."));
});

test("until there is a store an operation waits: 503 with what is waited for", async () => {
  const url = await serving({ startup: { ready: false, steps: [], waitingFor: "Neo4j is starting, 3 s" } });
  const response = await fetch(`${url}/api/schema`);
  expect(response.headers.get("Retry-After")).toBe("2");
  expect(await told(response)).toEqual(problem(503, "Service Unavailable", "Neo4j is starting, 3 s"));
});

test("a statement reaches the store with who asks, and in which forms", async () => {
  const seen: unknown[] = [];
  const url = await serving({
    store: {
      run: async (request, { signal: _, ...call }) => {
        seen.push(request, call);
        throw new NotFoundError("enough");
      },
    },
  });
  const ask = (accept: string, contentType: string) =>
    fetch(`${url}/api/cypher`, {
      method: "POST",
      headers: { "Content-Type": contentType, Accept: accept },
      body: JSON.stringify({ statement: "RETURN 1 AS a" }),
    });
  await ask("application/vnd.neo4j.query", "application/json");
  await ask("application/x-ndjson", "application/vnd.neo4j.query");
  const request = { statement: "RETURN 1 AS a", parameters: {}, includeCounters: false };
  expect(seen).toEqual([
    request,
    { client: "127.0.0.1", answer: "typed", parameters: "plain" },
    request,
    { client: "127.0.0.1", answer: "lines", parameters: "typed" },
  ]);
});

test("when the client goes away the statement is told, and nothing is logged", async () => {
  const log = vi.spyOn(console, "error");
  const aborted = Promise.withResolvers<string>();
  const started = Promise.withResolvers<void>();
  const url = await serving({
    store: {
      run: (_request, { signal }) => {
        started.resolve();
        return new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => {
            aborted.resolve("aborted");
            reject(signal.reason);
          }),
        );
      },
    },
  });
  const client = new AbortController();
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"statement": "RETURN 1"}' };
  const answer = fetch(`${url}/api/cypher`, { ...init, signal: client.signal }).catch(() => "gone");
  await started.promise;
  client.abort();
  expect([await answer, await aborted.promise]).toEqual(["gone", "aborted"]);
  expect(log).not.toHaveBeenCalled();
});

test("an answer that breaks the contract is a fault of ours, not sent", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const url = await serving({ store: { timeline: async () => ({ items: [{ id: "x" }] }) as never } });
  expect((await fetch(`${url}/api/timeline`)).status).toBe(500);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test("what the store does not find is 404, in its own words", async () => {
  const url = await serving({
    store: {
      node: async (id) => {
        throw new NotFoundError(`No node has the id "${id}"`);
      },
    },
  });
  expect(await told(await fetch(`${url}/api/nodes/kerry`))).toEqual(
    problem(404, "Not Found", 'No node has the id "kerry"'),
  );
});

test("paths and what is common are asked for within bounds, and what is missing or unknown is named", async () => {
  const url = await serving({ store: {} });
  const details = await Promise.all(
    [
      "/api/paths?from=a",
      "/api/paths?from=a&to=b&steps=11&limit=51",
      `/api/paths?from=a&to=b&avoid=${Array.from({ length: 21 }, (_, index) => index)}`,
      `/api/common?nodes=${Array.from({ length: 11 }, (_, index) => index)}`,
    ].map(async (path) => (await told(await fetch(url + path))).detail),
  );
  expect(details).toEqual([
    "The query cannot be used: to must be a string.",
    "The query cannot be used: steps must be at most 10; limit must be at most 50.",
    "The query cannot be used: avoid is wrong: at most 20 nodes can be named.",
    "The query cannot be used: nodes is wrong: at most 10 nodes can be named.",
  ]);
});

test("a comma inside of an id is written %2C in a list of ids", async () => {
  const asked: unknown[] = [];
  const empty = { nodes: [], common: [], total: 0, subgraph: { nodes: [], relationships: [] } };
  const url = await serving({
    store: {
      common: async ({ nodes }) => {
        asked.push(nodes);
        return empty;
      },
    },
  });
  await fetch(`${url}/api/common?${new URLSearchParams({ nodes: "Movie/Hello%2C World,oman,oman" })}`);
  expect(asked).toEqual([["Movie/Hello, World", "oman"]]);
});
