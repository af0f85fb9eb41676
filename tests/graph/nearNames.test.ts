import fc from "fast-check";
import { expect, test } from "vitest";
import type { Named } from "../../src/domain/named.ts";
import { nearNames } from "../../src/graph/nearNames.ts";
import { isNear, wordsOf } from "../../src/graph/search/words.ts";

const called = (names: string[]): Named[] =>
  names.map((name, index) => ({ id: `${index}`, elementId: `${index}`, labels: [], name, aliases: [] }));

const near = (names: string[], question: string) => nearNames(called(names))(question).map(({ name }) => name);

test("a name is near where the question has each of its words, with a letter wrong at most", () => {
  const names = ["Søren Castellan", "The Mirror of Bellmoor", "Oslo", "Ada", "???"];
  expect(near(names, "which films did Soren Castelan direct")).toEqual(["Søren Castellan"]);
  expect(near(names, "who directed mirorr of belmoor in olso")).toEqual(["The Mirror of Bellmoor", "Oslo"]);
  expect(near(names, "who is Ade")).toEqual([]);
});

test("the same are found as by comparing every name", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "1"), minLength: 1, maxLength: 6 });
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 40 }), phrase, (names, question) => {
      const typed = wordsOf(question);
      const isTyped = (part: string) => typed.some((one) => one === part || (part.length > 3 && isNear(one, part)));
      const parts = (name: string) => wordsOf(name).filter((part) => part !== "a");
      const wanted = names.filter((name) => parts(name).length > 0 && parts(name).every(isTyped));
      expect(near(names, question)).toEqual(wanted);
    }),
  );
});
