import { afterAll, beforeAll, expect, test } from "vitest";
import { type TinyGraph, tinyGraph } from "../../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph(`
    CREATE (:Entity:State {id: 'turkey', name: 'Turkey', aliases: ['Türkiye'], summary: 'It lies between.'})
    CREATE (:Entity:State {id: 'united-states', name: 'United States', aliases: ['US', 'The States'], summary: 'West.'})
    CREATE (:Entity:State {id: 'yi-lang', name: '伊朗', summary: 'A name in Chinese.'})`);
});
afterAll(() => graph.store.close());

const names = async (words: string) => (await graph.store.search(words, 8)).nodes.map(({ name }) => name);

test("the best fit comes first: name, then alias, then what is nearly it, then summary", async () => {
  expect(await names("west")).toEqual(["West", "United States"]);
  expect(await graph.store.search("türkiye", 8)).toEqual({
    nodes: [{ id: "turkey", name: "Turkey", labels: ["Entity", "State"], degree: 0, matched: "Türkiye" }],
    questions: [],
  });
});

const found: [typed: string, name: string][] = [
  ["turkiye", "Turkey"],
  ["TURK", "Turkey"],
  ["tukrey", "Turkey"],
  ["unitde", "United States"],
  ["united sta", "United States"],
  ["the states", "United States"],
  ["us", "United States"],
  ["talks first", "First talks"],
  ["伊朗", "伊朗"],
  ["between", "Turkey"],
];

test.for(found)("%s finds %s", async ([typed, name]) => {
  expect((await names(typed))[0]).toBe(name);
});

test("whatever is typed, Lucene does not fail on it", async () => {
  for (const typed of ["'", '"', "a AND", "*", "~", "(", "[a TO", "\\", "/x", "+-!:^", "NOT", "&& ||", "the", "\u0000"])
    await graph.store.search(typed, 8);
});

test("prepared questions are found beside nodes, and a period is told in words", async () => {
  const { nodes, questions } = await graph.store.search("talks", 8);
  expect(questions).toEqual([{ id: "who-mediated", title: "Who mediated which talks?" }]);
  expect(nodes.find(({ id }) => id === "first-talks")).toMatchObject({ period: "1981", degree: 5 });
});
