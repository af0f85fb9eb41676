import { expect, test } from "vitest";
import { tailsOf, topicsCalled, typedWords } from "../../src/ask/topics.ts";
import type { Named } from "../../src/domain/named.ts";

const named = (name: string, ...aliases: string[]): Named => ({
  id: name,
  elementId: name,
  labels: ["Entity"],
  name,
  aliases,
});
const all = ["Vienna talks", "Vienna", "Türkiye", "Muscat talks"].map((name) => named(name));
all.push(named("JCPOA", "nuclear deal"));
const called = (typed: string) => topicsCalled(all, typedWords(typed), 5).map(({ name }) => name);

test("what is typed last is a name, as far as it is typed", () => {
  expect(tailsOf(["who", "mediated", "vienna", "t"])).toEqual([
    ["mediated", "vienna", "t"],
    ["vienna", "t"],
  ]);
  expect(called("who mediated vienna t")).toEqual(["Vienna talks"]);
  expect(called("vienna")).toEqual(["Vienna", "Vienna talks"]);
  expect(called("turk")).toEqual(["Türkiye"]);
  expect(called("the nuclear d")).toEqual(["JCPOA"]);
});

test("a word that begins no name finds nothing", () => {
  expect(called("zzz")).toEqual([]);
  expect(called("v")).toEqual([]);
});
