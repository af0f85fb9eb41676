import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createAsk } from "../../../src/graph/ask.ts";
import { connect } from "../../../src/graph/connection.ts";
import { graphFacts } from "../../../src/graph/counts/graphFacts.ts";
import { countAll } from "../../../src/graph/counts/totals.ts";
import { quoted } from "../../../src/graph/quoted.ts";
import { createReader, type Reader } from "../../../src/graph/reader.ts";
import { clear, run } from "../../support/clear.ts";

const access = inject("neo4j");
const driver = connect(access);
const odd = "SHOWN \\u0060 IN";
const read = createReader(driver, undefined);
const ask = createAsk(read);

beforeAll(async () => {
  await clear(access);
  await run(access, "CREATE CONSTRAINT FOR (film:`F i``lm`) REQUIRE film.number IS UNIQUE");
  await run(
    access,
    `UNWIND range(1, 1200) AS number
     CREATE (:${quoted("F i`lm")} {number: number, name: 'Film ' + number})-[:${quoted(odd)} {year: 1999}]->(:Town:Place)`,
  );
});
afterAll(() => driver.close());

/** As of a graph of any size, however small this one is. */
const asIfLarge = { nodes: 1_000_000, relationships: 1_000_000, typed: true };

test("counts are exact, properties come from a sample of each label and type", async () => {
  const { labels, types } = await graphFacts(ask, asIfLarge);
  expect(labels.map(({ name, count, read, unique }) => ({ name, count, read, unique }))).toEqual([
    { name: "F i`lm", count: 1200, read: 1000, unique: ["number"] },
    { name: "Place", count: 1200, read: 1000, unique: [] },
    { name: "Town", count: 1200, read: 1000, unique: [] },
  ]);
  expect(labels[0]?.properties).toEqual([
    {
      name: "name",
      count: 1000,
      types: ["STRING"],
      distinct: 1000,
      length: expect.closeTo(8, 0),
      examples: expect.any(Array),
    },
    expect.objectContaining({ name: "number", count: 1000, types: ["INTEGER"], distinct: 1000 }),
  ]);
  expect(types).toEqual([
    {
      ...{ name: odd, count: 1200, read: 1000 },
      properties: [{ name: "year", count: 1000, types: ["INTEGER"], distinct: 1, length: 4, examples: ["1999"] }],
      joins: [
        { from: "F i`lm", to: "Place", count: 1000 },
        { from: "F i`lm", to: "Town", count: 1000 },
      ],
    },
  ]);
});

test("a small graph is read as a whole, with the same counts", async () => {
  const whole = await graphFacts(ask, { ...(await countAll(ask)), typed: true });
  const large = await graphFacts(ask, asIfLarge);
  const counts = ({ labels, types }: typeof whole) => [...labels, ...types].map(({ name, count }) => [name, count]);
  expect(counts(whole)).toEqual(counts(large));
  expect(whole.labels[0]).toMatchObject({
    read: 1200,
    properties: [{ name: "name", count: 1200 }, { name: "number" }],
  });
});

test("a server that knows no types of values still tells what the values are", async () => {
  const { labels } = await graphFacts(ask, { ...asIfLarge, typed: false });
  expect(labels[0]?.properties.map(({ name, types }) => [name, types])).toEqual([
    ["name", undefined],
    ["number", undefined],
  ]);
});

interface Plan {
  operatorType: string;
  children: Plan[];
}

const operators = (plan: Plan): string[] => [plan.operatorType.replace(/@.*/, ""), ...plan.children.flatMap(operators)];

test("counts are those that Neo4j keeps, and nothing else is read without a limit right above it", async () => {
  const asked: Parameters<Reader>[] = [];
  const noted = createAsk((...call) => {
    asked.push(call);
    return read(...call);
  });
  await countAll(noted);
  await graphFacts(noted, asIfLarge);
  const queries = asked.filter(([query]) => !/^\s*(SHOW|CALL db)/.test(query));
  const plans = await Promise.all(queries.map(([query, given]) => driver.executeQuery(`EXPLAIN ${query}`, given)));
  const all = plans.map(({ summary }) => operators(summary.plan as Plan));
  const scans = all.flatMap((names) => names.filter((name, at) => /Scan/.test(name) && names[at - 1] !== "Limit"));
  expect(scans).toEqual([]);
  expect(all.flat()).toEqual(expect.arrayContaining(["NodeCountFromCountStore", "RelationshipCountFromCountStore"]));
});
