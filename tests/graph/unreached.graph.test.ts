import { expect, inject, onTestFinished, test } from "vitest";
import { type Access, connect } from "../../src/graph/connection.ts";
import { tooOld, whyUnreached } from "../../src/graph/unreached.ts";
import { closedPort, oldServer, tlsInFrontOf, webServer } from "../support/otherServers.ts";

const right = inject("neo4j");
const { host } = new URL(right.uri);

/** Why that Neo4j can't be asked: the sentence, and whether it refused the sign-in. */
async function why(wrong: Partial<Access>, name?: string) {
  const access = { ...right, ...wrong };
  const driver = connect(access);
  onTestFinished(() => driver.close());
  const { words, isRefusal } = (await whyUnreached(driver, { access, name })) ?? {};
  return [words, isRefusal];
}

test("there is nothing to tell of a Neo4j that answers", async () => {
  expect(await why({})).toEqual([undefined, undefined]);
  expect(await why({ uri: `neo4j://${host}` })).toEqual([undefined, undefined]);
});

test.for(["bolt", "neo4j"])("by %s:// each fault has a sentence of its own, which says what to do", async (scheme) => {
  const at = (place: string) => ({ uri: `${scheme}://${place}` });
  const refused = `Neo4j at ${scheme}://${host} refused the user name or the password: see NEO4J_USERNAME and NEO4J_PASSWORD.`;
  expect(await why({ ...at(host), username: "nobody", password: "wrong" })).toEqual([refused, true]);
  const missing = `Neo4j at ${scheme}://${host} has no database "nowhere": see NEO4J_DATABASE.`;
  expect(await why(at(host), "nowhere")).toEqual([missing, false]);
  const unknown = "There is no host nowhere.invalid: see NEO4J_URI, and whether this machine can look names up.";
  expect(await why(at("nowhere.invalid:7687"))).toEqual([unknown, false]);
  const closed = await closedPort();
  const silent = `Nothing listens at ${closed}: is Neo4j running, and is the port in NEO4J_URI right?`;
  expect(await why(at(closed))).toEqual([silent, false]);
  const web = await webServer();
  const http = `At ${scheme}://${web} a web server answers, not Neo4j: NEO4J_URI needs the port of Bolt, usually 7687.`;
  expect(await why(at(web))).toEqual([http, false]);
  const old = await oldServer();
  const bolt = `What answers at ${scheme}://${old} speaks no Bolt that is understood here: Neo4j 5 or newer is needed.`;
  expect(await why(at(old))).toEqual([bolt, false]);
});

test("a sign-in that is wanted and not set is told", async () => {
  expect(await why({ password: undefined })).toEqual([
    `Neo4j at ${right.uri} wants a sign-in: set NEO4J_USERNAME and NEO4J_PASSWORD.`,
    true,
  ]);
});

test("TLS against none, none against TLS, and a certificate that nobody signed", async () => {
  const secure = await tlsInFrontOf(right.uri);
  expect((await why({ uri: `bolt+s://${host}` }))[0]).toMatch(/doesn't speak TLS: leave out \+s/);
  expect((await why({ uri: `neo4j+s://${host}` }))[0]).toMatch(/doesn't speak TLS: leave out \+s/);
  expect((await why({ uri: `bolt://${secure}` }))[0]).toMatch(/may want TLS \(write bolt\+s/);
  expect((await why({ uri: `bolt+s://${secure}` }))[0]).toMatch(/can't be trusted; .* write \+ssc/);
  expect(await why({ uri: `bolt+ssc://${secure}` })).toEqual([undefined, undefined]);
});

test("right after a refusal no sign-in is tried again, so that the account isn't locked", async () => {
  const access = { ...right, username: "nobody", password: "wrong" };
  const driver = connect(access);
  onTestFinished(() => driver.close());
  await whyUnreached(driver, { access });
  await expect(driver.session().run("RETURN 1")).rejects.toThrow("It is asked again after 15 s");
  expect(await whyUnreached(driver, { access })).toMatchObject({ isRefusal: true });
});

test("Neo4j before 5 is told to be too old; what calls itself otherwise is let pass", () => {
  expect(tooOld("Neo4j/4.4.12")?.words).toBe("This is Neo4j 4.4.12, and Neo4j 5 or newer is needed.");
  for (const agent of ["Neo4j/5.26.30", "Neo4j/2026.08.1", "Neo4j/dev", ""]) expect(tooOld(agent)).toBeUndefined();
});
