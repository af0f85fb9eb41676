import { expect, test } from "vitest";
import { luceneQuery } from "../../../src/graph/search/lucene.ts";
import { questionsFor } from "../../../src/graph/search/questions.ts";
import { fitOf } from "../../../src/graph/search/rank.ts";
import { fold, isNear, matchesWords } from "../../../src/graph/search/words.ts";
import { writings } from "../../../src/graph/search/writings.ts";

test("nothing that is typed is Lucene's syntax", () => {
  expect(luceneQuery('Name:(x~ AND "ye*" \\ //')).toBe(
    '("name"^4 OR name*^2 OR name:name*^4 OR name~1) AND ("ye"^4 OR ye*^2 OR name:ye*^4)',
  );
});

test("words that the index leaves out are not asked for, unless there is nothing else", () => {
  expect(luceneQuery("the US")).toBe('("us"^4 OR us*^2 OR name:us*^4)');
  expect(luceneQuery("the")).toBe('("the"^4 OR the*^2 OR name:the*^4)');
  expect(luceneQuery(" ?! ")).toBe("");
});

test("fields of indexes that others made are not named", () => {
  expect(luceneQuery("ye", [])).toBe('("ye"^4 OR ye*^2)');
});

test("letters with a stroke are found by those without", () => {
  expect(fold("Søren Łódź Straße Œuvre ÆØ ılık")).toBe("soren lodz strasse oeuvre aeo ilik");
});

test("a name may be written in several ways where case matters", () => {
  expect(writings("the laNtern")).toEqual(["the laNtern", "the lantern", "THE LANTERN", "The Lantern", "The lantern"]);
  expect(writings("5")).toEqual(["5"]);
});

test("accents, case and signs make no difference", () => {
  expect(fold("  TÜRKİYE's «Élysée» P5+1 ")).toBe("turkiye s elysee p5 1");
});

test("one letter may be wrong", () => {
  const near = ["oman", "omam", "oma", "omann", "moan", "noman"];
  expect(near.filter((word) => !isNear("oman", word))).toEqual([]);
  expect(["om", "omanss", "nmao", "amon"].filter((word) => isNear("oman", word))).toEqual([]);
});

test("each word must begin a word of the text", () => {
  expect(matchesWords("Secret talks of 2012", ["talk", "2012"])).toBe(true);
  expect(matchesWords("Secret talks of 2012", ["alk"])).toBe(false);
});

const states = { name: "United States", aliases: ["US", "The States"], summary: "One side of the talks." };
const fits: [typed: string, rank: number, matched?: string][] = [
  ["united states", 0],
  ["UNITED", 1],
  ["states", 2],
  ["us", 0.5, "US"],
  ["unitde", 3],
  ["states'", 2],
  ["united's", 1],
  ["side", 5, "One side of the talks."],
];

test.for(fits)("%s fits the United States with rank %d", ([typed, rank, matched]) => {
  expect(fitOf(states, typed)).toEqual({ rank, ...(matched && { matched }) });
});

const question = {
  id: "who-mediated",
  title: "Which mediator was involved in which talks?",
  short: "Who mediated",
  description: "All of them.",
  parameters: {},
  reading: { ask: "things" as const, want: "list" as const, find: { labels: [], where: [] } },
  featured: false,
};

test("a prepared question is found by words of its title, in any order and unfinished", () => {
  const found = [{ id: "who-mediated", title: "Which mediator was involved in which talks?" }];
  expect(questionsFor([question], "talks which mediat", 5)).toEqual(found);
  expect(questionsFor([question], "who", 5)).toEqual(found);
  expect(questionsFor([question], "sanctions", 5)).toEqual([]);
});
