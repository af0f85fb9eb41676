import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OpeningPicture } from "../../src/domain/opening.ts";
import { Schema } from "../../src/domain/schema.ts";
import type { NeighbourChoice } from "../../src/graph/neighbours.ts";
import type { Store } from "../../src/graph/store.ts";
import { foreignStore } from "./foreignStore.ts";
import { load } from "./nasty.ts";

let store: Store;
let driver: Driver;
beforeAll(async () => {
  ({ store, driver } = await foreignStore(load));
});
afterAll(() => store?.close());

const all: NeighbourChoice = { direction: "both", hidden: false, limit: 100, skip: 0 };
const found = async (text: string) => (await store.search(text, 8)).nodes;
const idOf = async (name: string) => (await found(name)).find((node) => node.name === name)?.id ?? "";

test("every label and type is there under its own name, however odd", async () => {
  const schema = Schema.parse(await store.schema());
  const labels = ["Sea port", "tick`tock", "🦊 Fox", "مدينة", "בלד", "ALL_IN_CAPITALS", "A/B", "constructor", "Entity"];
  expect(schema.labels.map(({ label }) => label)).toEqual(expect.arrayContaining([...labels, "Label0", "Label299"]));
  expect(Object.keys(schema.ontology.labels)).toEqual(expect.arrayContaining(labels));
  const types = ["SAILS TO", "a`b", "❤️", "يقع في", "גובל", "__proto__"];
  expect(schema.types.map(({ type }) => type)).toEqual(expect.arrayContaining(types));
});

test("the whole is drawn, with every relationship once, and nothing of ten megabytes", async () => {
  const picture = OpeningPicture.parse(await store.opening(2_000));
  const { records } = await driver.executeQuery("RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships");
  const { nodes, relationships } = picture.subgraph;
  expect(records[0]?.toObject()).toEqual({
    nodes: expect.objectContaining({ low: nodes.length }),
    relationships: expect.objectContaining({ low: relationships.length }),
  });
  expect(picture.words).toBe(`All ${nodes.length} nodes.`);
  expect(JSON.stringify(picture).length).toBeLessThan(1_000_000);
});

test("every node is found again by its id, and no two share one", async () => {
  const { nodes } = (await store.opening(2_000)).subgraph;
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  for (const { id, elementId } of nodes) expect((await store.node(id)).node.elementId).toBe(elementId);
  for (const { id, elementId } of nodes) expect((await store.node(elementId)).node.id).toBe(id);
});

const ids: [name: string, id: string][] = [
  ["text one", "Account/1"],
  ["slash", "Account/a/b c"],
  ["Ünïcode", "Account/ünïcödé 🦊"],
  ["empty id", "Account/"],
  ["one of each", "Every type/7"],
];

test.for(ids)("%s is called %s", async ([name, id]) => {
  expect(await idOf(name)).toBe(id);
  expect((await store.node(id)).node.properties.name).toBe(name);
});

test("an id that is too long to be one, or that a stranger's Entity shares, gives way to the element id", async () => {
  expect(await idOf("long id")).toMatch(/^4:/);
  expect(await idOf("An entity of others")).toMatch(/^4:/);
});

test("a loop goes out, once", async () => {
  const id = await idOf("Ouroboros");
  expect(await store.degrees(id)).toEqual({
    total: 2,
    groups: [{ type: "EATS", direction: "out", label: "Loop", count: 2 }],
  });
  const counts = (["both", "out", "in"] as const).map((direction) => store.neighbours(id, { ...all, direction }));
  expect((await Promise.all(counts)).map(({ total }) => total)).toEqual([2, 2, 0]);
});

test("five parallel relationships are five", async () => {
  const { subgraph, total } = await store.neighbours(await idOf("North"), all);
  expect([subgraph.nodes.length, subgraph.relationships.length, total]).toEqual([2, 5, 5]);
});

test("types and labels with signs in them can be chosen", async () => {
  const { subgraph } = await store.neighbours(await idOf("Vixen"), { ...all, types: ["❤️"], labels: ["🦊 Fox"] });
  expect(subgraph.relationships.map(({ type }) => type)).toEqual(["❤️"]);
  expect((await store.neighbours(await idOf("Backtick"), { ...all, types: ["a`b", "none ` such"] })).total).toBe(1);
});

const searches: [typed: string, name: string][] = [
  ["vixen", "Vixen"],
  ["🦊 vix", "Vixen"],
  ["بغداد", "بغداد"],
  ["shouting", "Shouting"],
  ["ten mega", "Ten megabytes"],
  ["unicode", "Ünïcode"],
  ["without", "Without a label"],
  ["img", "<img src=x onerror=alert(1)>"],
  ["of label 299", "of label 299"],
];

test.for(searches)("%s finds %s", async ([typed, name]) => {
  expect((await found(typed))[0]?.name).toBe(name);
});

test("whatever is typed, the search does not fail on it", async () => {
  for (const typed of [
    "`",
    "'",
    '"',
    "$words",
    "\\u0060",
    "a AND",
    "*",
    "(",
    "\u0000",
    "🦊",
    "\ud800",
    "[0-9",
    "x".repeat(200),
  ])
    expect(await store.search(typed, 8)).toMatchObject({ questions: [] });
});

test("every type of value comes as it is", async () => {
  const { properties } = (await store.node("Every type/7")).node;
  expect(properties).toMatchObject({
    whole: { $type: "Integer", _value: "9007199254740993" },
    day: { $type: "Date", _value: "2024-02-29" },
    span: { $type: "Duration", _value: "P1Y2M3DT4H" },
    earth: { $type: "Point", _value: "SRID=4326;POINT (10.75 59.91)" },
    words: ["a", "b"],
    nothing: [],
  });
});

test("what looks like script is given as the text that it is", async () => {
  const [node] = await found("script");
  expect(node?.name).toBe("</script><script>alert(1)</script>");
});

test("a statement may ask for any of it", async () => {
  const { rows } = await store.rows(
    "MATCH (n:`tick``tock`)-[r:`a``b`]->(m:`🦊 Fox`) RETURN n.name AS a, type(r) AS b",
    {},
  );
  expect(rows.values).toEqual([
    [
      { $type: "String", _value: "Backtick" },
      { $type: "String", _value: "a`b" },
    ],
  ]);
  expect((await store.timeline()).items.map(({ name }) => name)).toContain("one of each");
});
