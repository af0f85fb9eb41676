import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../support/clear.ts";
import { asking, json, typedJson } from "../../support/queryApi.ts";
import { name, parameter, quoted, type Sent } from "./arbitraryParameters.ts";
import { lines, openBothSides } from "./bothSides.ts";
import { looser, stricter, unlikeErrors } from "./deliberateParameters.ts";
import { createTally } from "./tally.ts";

let sides: Awaited<ReturnType<typeof openBothSides>>;
const tally = { written: createTally(), parameters: createTally(), generated: createTally() };

beforeAll(async () => {
  sides = await openBothSides();
});

afterAll(async () => {
  const told = Object.entries(tally).map(([what, { words }]) => words(what));
  console.log([`Beside the Query API of Neo4j ${sides.version}`, ...told].join("\n"));
  await sides.close();
});

const accepts = [json, typedJson];

test.for(lines("statements.cypher"))("gives what Neo4j's Query API gives: %s", async (statement) => {
  for (const accept of accepts) {
    const { ours, theirs } = await sides.ask(asking(statement, { accept, contentType: json }));
    expect({ ...ours, data: undefined }, statement).toEqual({ status: 200 });
    expect(theirs.error).toBe(undefined);
    expect(tally.written.count(ours, theirs)).toEqual([]);
  }
});

const forms = [
  { file: "typedParameters.txt", contentType: typedJson },
  { file: "plainParameters.txt", contentType: json },
].flatMap(({ file, contentType }) => lines(file).map((sent) => ({ sent, contentType })));

test.for(forms)(
  "takes the parameter as Neo4j's Query API does: $sent ($contentType)",
  async ({ sent, contentType }) => {
    for (const accept of accepts) {
      const { ours, theirs } = await sides.ask(asking("RETURN $x", { accept, contentType }, `{"x":${sent}}`));
      const [taken, theyTake] = [ours.status === 200, !theirs.error];
      if (!taken) expect(ours.status).toBe(400);
      const meant = (taken ? looser : stricter).some(({ parameters }) => parameters.includes(sent));
      if (!meant) expect(taken, `${ours.error?.message} ${theirs.error?.message}`).toBe(theyTake);
      if (taken && theyTake) expect(tally.parameters.count(ours, theirs)).toEqual([]);
    }
  },
);

test("each parameter that is meant to be taken otherwise is among those sent", () => {
  const sent = new Set(forms.map((form) => form.sent));
  expect([...looser, ...stricter].flatMap(({ parameters }) => parameters).filter((one) => !sent.has(one))).toEqual([]);
});

test("gives any parameter back as Neo4j's Query API does, under any name", { timeout: 300_000 }, async () => {
  const column = fc.record({ parameter: name, column: name, value: parameter });
  const columns = fc.uniqueArray(column, { minLength: 1, maxLength: 5, selector: ({ column }) => column });
  await fc.assert(fc.asyncProperty(columns, compareColumns), { numRuns: 100 });
});

async function compareColumns(columns: { parameter: string; column: string; value: Sent }[]) {
  const returned = columns.map(({ parameter, column }, index) => `$${quoted(parameter + index)} AS ${quoted(column)}`);
  for (const form of ["typed", "plain"] as const) {
    if (columns.some(({ value }) => value[form] === undefined)) continue;
    const members = columns.map(({ parameter, value }, index) => `${JSON.stringify(parameter + index)}:${value[form]}`);
    for (const accept of accepts) {
      const contentType = form === "typed" ? typedJson : json;
      const asked = asking(`RETURN ${returned.join(", ")}`, { accept, contentType }, `{${members.join(",")}}`);
      const { ours, theirs } = await sides.ask(asked);
      expect([ours.error, theirs.error]).toEqual([undefined, undefined]);
      expect(tally.generated.count(ours, theirs)).toEqual([]);
    }
  }
}

test("gives nodes with any label and any property name as Neo4j's Query API does", { timeout: 300_000 }, async () => {
  const keys = fc.uniqueArray(
    name.filter((key) => key !== ""),
    { minLength: 1, maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(
      name.filter((label) => label !== ""),
      keys,
      compareNode,
    ),
    { numRuns: 20 },
  );
});

async function compareNode(label: string, keys: string[]) {
  const properties = Object.fromEntries(keys.map((key, index) => [key, index + 0.5]));
  await run(sides.access, "MATCH (n:Odd) DETACH DELETE n");
  await run(sides.access, `CREATE (n:Odd) SET n:${quoted(label)}, n = $properties`, { properties });
  const read = keys.map((key, index) => `n.${quoted(key)} AS c${index}`);
  for (const accept of accepts) {
    const { ours, theirs } = await sides.ask(
      asking(`MATCH p = (n:Odd:${quoted(label)}) RETURN n, p, ${read.join(", ")}`, { accept, contentType: json }),
    );
    expect(theirs.data?.values.length).toBe(1);
    expect(tally.generated.count(ours, theirs)).toEqual([]);
  }
}

test.for(lines("wrong.cypher"))("says as Neo4j what is wrong with %s, and where", async (line) => {
  const statement = line.replaceAll("\\n", "\n");
  const { ours, theirs } = await sides.ask(asking(statement, { accept: json, contentType: json }));
  const unlike = unlikeErrors.find(({ statements }) => statements.includes(line));
  if (unlike) return expect(ours.error).toMatchObject(unlike.ours);
  expect(theirs.error).toBeDefined();
  expect({ code: ours.error?.code, position: ours.error?.position }).toEqual({
    code: theirs.error?.code,
    position: theirs.error?.position,
  });
});

test("says so where a time in a named zone is further off than JavaScript can count", async () => {
  const far = "RETURN datetime({year: 300000, timezone: 'Europe/London'}) AS far";
  const { ours, theirs } = await sides.ask(asking(far, { accept: json, contentType: json }));
  expect(theirs.data?.values).toEqual([["+300000-01-01T00:00:00Z"]]);
  expect({ status: ours.status, code: ours.error?.code }).toEqual({ status: 400, code: "UnreadableTime" });
});

// Neo4j's older typed form has no vectors; a server that has none says what is wrong with the statement.
const typedJsonWithVectors = "application/vnd.neo4j.query.v1.1";

test.for(lines("vectors.cypher"))("gives vectors as Neo4j's Query API does: %s", async (statement) => {
  const newest = sides.version.startsWith("5.") ? typedJson : typedJsonWithVectors;
  for (const [accept, theirAccept] of [[json, json] as const, [typedJson, newest] as const]) {
    const { ours, theirs } = await sides.ask(asking(statement, { accept, contentType: json }), theirAccept);
    expect(ours.error?.code).toBe(theirs.error?.code);
    expect(tally.written.count(ours, theirs)).toEqual([]);
  }
});
