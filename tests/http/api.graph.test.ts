import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import type { Question } from "../../src/domain/question.ts";
import { contract, jsonLines, type OperationName } from "../../src/http/contract.ts";
import type { Operation } from "../../src/http/contractOperation.ts";
import { seeded } from "../support/seeded.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;

beforeAll(async () => {
  const { driver, folder } = await seeded();
  await driver.close();
  server = await startServer({ access: inject("neo4j"), folder });
});

afterAll(() => server.close());

const get = (path: string) => fetch(server.url + path);

async function bodyOf<Body>(path: string): Promise<Body> {
  return (await (await get(path)).json()) as Body;
}

/** A call of each operation that succeeds; `statement` or another body is posted. */
const calls: Record<OperationName, { path: string; statement?: string; body?: object }> = {
  getHealth: { path: "/api/health" },
  getReady: { path: "/api/ready" },
  getSchema: { path: "/api/schema" },
  getGraph: { path: "/api/graph?limit=500" },
  getParts: {
    path: "/api/graph/parts",
    body: { nodes: ["oman", "talks-2026", "nobody"], relationships: ["oman.MEDIATED.talks-2026"] },
  },
  getNode: { path: "/api/nodes/oman" },
  getDegrees: { path: "/api/nodes/oman/degrees" },
  getNeighbours: { path: "/api/nodes/oman/neighbours?types=MEDIATED&direction=out&limit=2" },
  getNeighbourhood: { path: "/api/nodes/oman/neighbourhood?depth=2&limit=20" },
  getPaths: { path: "/api/paths?from=algeria&to=qatar" },
  getCommon: { path: "/api/common?nodes=oman,qatar" },
  search: { path: "/api/search?q=omn" },
  getTimeline: { path: "/api/timeline" },
  runStatement: { path: "/api/cypher", statement: "MATCH (n:Country) RETURN n, n.name AS name ORDER BY name LIMIT 2" },
  checkStatement: { path: "/api/cypher/check", statement: "MATCH (n:Country) RETURN n" },
  getLanguage: { path: "/api/cypher/language" },
  getDatabases: { path: "/api/databases" },
  getQuestions: { path: "/api/questions" },
  answerQuestion: { path: "/api/questions/mediators-and-talks?mediator=oman" },
  ask: { path: "/api/ask", body: { question: "Who mediated the revived talks?" } },
  askByLink: { path: "/api/ask?q=Who%20mediated%20the%20revived%20talks%3F" },
  suggestQuestions: { path: "/api/ask/suggestions?q=oman" },
  getSources: { path: "/api/sources" },
  getPassage: { path: "/api/sources/s02.p1" },
  getOpenApi: { path: "/api/openapi.json" },
};

test.for(Object.entries(calls))(
  "%s answers on the real graph as the contract says, in each of its forms",
  async ([name, { path, statement, ...rest }]) => {
    const operation: Operation = contract[name as OperationName];
    for (const [mediaType, schema] of Object.entries(operation.responses)) {
      const given = rest.body ?? (statement && { statement });
      const body = given && JSON.stringify(given);
      const response = await fetch(server.url + path, {
        method: operation.method,
        headers: { Accept: mediaType, ...(body && { "Content-Type": "application/json" }) },
        ...(body && { body }),
      });
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toBe(`${mediaType}; charset=utf-8`);
      const answer = mediaType === jsonLines ? await response.text() : await response.json();
      expect(schema.safeParse(answer).error).toBeUndefined();
    }
  },
);

test("every prepared question has an answer: a sentence, things, and evidence for each of them and for each row", async () => {
  const { questions } = await bodyOf<{ questions: Question[] }>("/api/questions");
  const answers: Answer[] = [];
  for (const { id } of questions) answers.push(await bodyOf<Answer>(`/api/questions/${id}`));
  expect(answers.map(({ status }) => status)).toEqual(questions.map(() => "answered"));
  const bare = answers.flatMap(({ reading, rows, answers: items, evidence, sentence }) => [
    ...(sentence.length > 600 || !/^[A-Z0-9].*\.$/.test(sentence) ? [`${reading?.words}: ${sentence}`] : []),
    ...items.filter((item) => item.evidence.length === 0).map((item) => `${reading?.words}: ${item.name}`),
    ...rows.evidence.filter((numbers) => numbers.length === 0).map(() => `${reading?.words}: a row`),
    ...evidence.filter(({ sources }) => sources.length === 0).map(({ claim }) => `${reading?.words}: ${claim}`),
  ]);
  expect(bare).toEqual([]);
});

test("who mediated and who was only the channel is told apart", async () => {
  const sentences = await Promise.all(
    ["talks=revived-talks", "talks=hostage-talks", "mediator=oman"].map(async (query) => {
      const answer = await bodyOf<Answer>(`/api/questions/mediators-and-talks?${query}`);
      return answer.sentence;
    }),
  );
  expect(sentences).toEqual([
    "Oman, Qatar and Turkey mediated Revived talks (2026). " +
      "By implication, Russia, Saudi Arabia and other mediators (2026) did too.",
    "Algeria and third-party countries (1979–81) were the channel for Hostage talks (1979–81).",
    "Oman mediated Reopening efforts (2023) and Revived talks (2026), and by implication Muscat talks (April 2025).",
  ]);
});

test("a question about things that do not meet is answered with nothing, and what to ask instead", async () => {
  const answer = await bodyOf<Answer>("/api/questions/mediators-and-talks?mediator=algeria&talks=revived-talks");
  expect(answer).toMatchObject({ status: "nothing", answers: [], rows: { values: [], evidence: [] } });
  expect(answer.sentence).toMatch(/That is not the same as "no"\.$/);
  expect(answer.suggestions.length).toBeGreaterThan(1);
});

test("suggestions are readings that have answers when they are asked", async () => {
  const { suggestions } = await bodyOf<Answer>("/api/questions/mediators-and-talks?mediator=oman");
  expect(suggestions.length).toBeGreaterThan(1);
  const asked = suggestions.map(async ({ reading }) => {
    const body = JSON.stringify({ reading });
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${server.url}/api/ask`, { method: "POST", headers, body });
    return (await response.json()) as Answer;
  });
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(suggestions.map(() => "answered"));
});

test("large integers and floats come and go as they are, in both forms", async () => {
  const statement = "RETURN $large AS large, $float / 2 AS half, 1.0 AS one, date('2026-02-08') AS day";
  const send = async (accept: string) => {
    const headers = { "Content-Type": "application/json", Accept: accept };
    const body = `{"statement": "${statement}", "parameters": {"large": 9007199254740993, "float": 3.0}}`;
    const response = await fetch(`${server.url}/api/cypher`, { method: "POST", headers, body });
    return response.text();
  };
  expect(await send("application/json")).toContain('"values":[[9007199254740993,1.5,1.0,"2026-02-08"]]');
  expect(await send("application/vnd.neo4j.query")).toContain(
    '[[{"$type":"Integer","_value":"9007199254740993"},{"$type":"Float","_value":"1.5"},' +
      '{"$type":"Float","_value":"1.0"},{"$type":"Date","_value":"2026-02-08"}]]',
  );
});

test("when the database goes away that is told at once, and when it is back all answers again", async () => {
  await server.stopDatabase();
  const [health, ready, timeline] = await Promise.all([get("/api/health"), get("/api/ready"), get("/api/timeline")]);
  expect([health.status, ready.status, timeline.status]).toEqual([200, 503, 503]);
  expect(await ready.json()).toMatchObject({ ready: false, waitingFor: "The database does not answer." });
  await server.startDatabase();
  await expect.poll(async () => (await get("/api/ready")).status, { timeout: 10_000 }).toBe(200);
  expect((await get("/api/timeline")).status).toBe(200);
});
